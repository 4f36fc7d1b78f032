import Diagnostics

/// A character of a template, and where it stands.
struct Letter {
    var scalar: Unicode.Scalar
    var line: Int
    var column: Int
}

/// A line of a template.
struct SourceLine {
    var number: Int
    var text: [Unicode.Scalar]

    /// The letters from a column on (from 0).
    func letters(from start: Int = 0) -> [Letter] {
        text.indices.dropFirst(start).map {
            Letter(scalar: text[$0], line: number, column: $0 + 1)
        }
    }

    var isBlank: Bool { text.allSatisfy { $0 == " " || $0 == "\t" } }

    func hasPrefix(_ prefix: String) -> Bool { text.starts(with: prefix.unicodeScalars) }

    var string: String { String(text) }

    /// Spaces at the beginning.
    var indent: Int { text.prefix { $0 == " " }.count }
}

extension SourceLine {
    /// A line of a file, from 1, taken apart.
    init(number: Int, _ line: Substring) {
        self.init(number: number, text: Array(line.unicodeScalars))
    }
}

extension Sequence<Letter> {
    var string: String { String(lazy.map(\.scalar)) }
}

extension Array where Element == Letter {
    /// Without spaces at both ends.
    func trimmed() -> [Letter] {
        let blank: (Letter) -> Bool = { $0.scalar == " " || $0.scalar == "\n" }
        let rest = drop(while: blank)
        guard let last = rest.lastIndex(where: { !blank($0) }) else { return [] }
        return Array(rest[...last])
    }
}

extension String {
    /// The text of these characters; quicker than appending them to a string one by one.
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.underestimatedCount)
        for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
        self.init(decoding: bytes, as: UTF8.self)
    }
}
