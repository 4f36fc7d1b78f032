/// A place in a file that somebody wrote: a case, a template, a style.
public struct Place: Sendable, Hashable, Codable {
    /// The file, as it was named to us.
    public var file: String
    /// The line, from 1; 0 where the whole file is meant.
    public var line: Int
    /// The column in characters, from 1; 0 where the whole line is meant.
    public var column: Int

    /// A place of these parts.
    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Place: Comparable, CustomStringConvertible {
    /// By file, then line, then column.
    public static func < (one: Place, other: Place) -> Bool {
        (one.file, one.line, one.column) < (other.file, other.line, other.column)
    }

    /// `file:line:column`, as compilers write it.
    public var description: String {
        switch (line, column) {
        case (0, _): file
        case (_, 0): "\(file):\(line)"
        default: "\(file):\(line):\(column)"
        }
    }
}
