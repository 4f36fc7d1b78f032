import Diagnostics
import PDFFiles

/// What opens a locked PDF. It stands in no message, no file and no list of processes.
public struct Password: Sendable {
    let text: String

    /// The first line of a file, without what ends it.
    ///
    /// - Throws: Why the file cannot be read; `password-empty`, `password-too-long` and
    ///   `password-control` where the line is no password.
    public init(firstLineOf path: String) throws(Problems) {
        let file = try FileReader.text(at: path)
        let line = file.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        text = String(line)
        if let problem = Self.problem(with: text) {
            throw Problems(problem.placed(at: Place(file: path, line: 1)))
        }
    }

    /// These words.
    ///
    /// - Throws: `password-empty`, `password-too-long`, `password-control`.
    public init(_ text: String) throws(Problems) {
        self.text = text
        if let problem = Self.problem(with: text) { throw Problems(problem) }
    }

    private static func problem(with text: String) -> Problem? {
        if text.isEmpty { return StudioProblem.emptyPassword }
        if text.utf8.count > LockedPDF.longestPassword { return StudioProblem.longPassword }
        let isPrintable = text.unicodeScalars.allSatisfy { !$0.properties.isControl }
        return isPrintable ? nil : StudioProblem.unprintablePassword
    }
}

extension Password: CustomStringConvertible, CustomReflectable {
    /// Says nothing of it.
    public var description: String { "a password" }

    /// Says nothing of it.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Unicode.Scalar.Properties {
    fileprivate var isControl: Bool { generalCategory == .control }
}

extension Problem {
    fileprivate func placed(at place: Place) -> Problem {
        var copy = self
        copy.place = place
        return copy
    }
}
