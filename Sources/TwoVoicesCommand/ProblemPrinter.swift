import Diagnostics
import TwoVoices

/// Words problems for the one who has to mend them, with the line that each is about.
struct ProblemPrinter {
    /// Lines of case files are shown as they are.
    var showsValues: Bool
    /// Whether a file is a case, whose values are nobody's business but the worker's.
    var isCase: (String) -> Bool
    private var files: [String: SourceFile] = [:]

    init(showsValues: Bool, isCase: @escaping (String) -> Bool) {
        self.showsValues = showsValues
        self.isCase = isCase
    }

    /// The widest line that is shown whole.
    private static let room = 92

    mutating func words(for problem: Problem) -> String {
        var lines = ["\(problem.severity.rawValue): \(problem.message)"]
        if let place = problem.place { lines += self.lines(at: place, of: problem) }
        if problem.place.map({ $0.column == 0 }) ?? true, !problem.hint.isEmpty {
            lines.append("  \(problem.hint)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func lines(at place: Place, of problem: Problem) -> [String] {
        let number = place.line > 0 ? String(place.line) : ""
        let margin = String(repeating: " ", count: number.count)
        let head = "\(margin) ┌─ \(place)"
        guard place.line > 0, let line = line(at: place) else {
            return place.column > 0 && !problem.hint.isEmpty
                ? [head, "\(margin) │ \(problem.hint)"] : [head]
        }
        let excerpt = Excerpt(
            of: line.shown, at: place.column, width: line.width(at: place, problem),
            room: Self.room)
        var lines = [head, "\(number) │ \(excerpt.text)"]
        if place.column > 0 {
            let carets = "\(margin) │ \(excerpt.pointer) \(problem.hint)"
            lines.append(String(carets.reversed().drop { $0 == " " }.reversed()))
        }
        return lines
    }

    private mutating func line(at place: Place) -> SourceLine? {
        let file =
            files[place.file]
            ?? SourceFile(
                place.file, isMasked: isCase(place.file) && !showsValues)
        files[place.file] = file
        return file.line(place.line)
    }
}

/// A file that problems are about, read once.
private struct SourceFile {
    private let written: [Substring]
    /// The lines of a case, without its values.
    private let masked: [[Unicode.Scalar]]?

    init(_ file: String, isMasked: Bool) {
        written = (Studio.sourceText(of: file) ?? "").linesOfFeeds
        masked = isMasked ? CaseMask.masked(written) : nil
    }

    func line(_ number: Int) -> SourceLine? {
        guard (1...written.count).contains(number) else { return nil }
        let line = String(written[number - 1])
        let shown = masked.map { String(String.UnicodeScalarView($0[number - 1])) }
        return SourceLine(written: line, shown: shown ?? line)
    }
}

/// A line of a file, as it is and as it may be shown.
private struct SourceLine {
    var written: String
    var shown: String

    /// How many characters a problem is about: the name that its message quotes, else the word there.
    func width(at place: Place, _ problem: Problem) -> Int {
        let masked = shown.unicodeScalars.dropFirst(max(0, place.column - 1))
        // A hidden value is pointed at as a whole, so that not even its first word's length tells.
        let hidden = masked.prefix { $0 == CaseMask.dot }
        if !hidden.isEmpty { return hidden.count }
        let rest = written.unicodeScalars.dropFirst(max(0, place.column - 1))
        let quoted = problem.message.split(separator: "\"", omittingEmptySubsequences: false)
        for index in stride(from: 1, to: quoted.count, by: 2)
        where rest.starts(with: quoted[index].unicodeScalars) && !quoted[index].isEmpty {
            return quoted[index].unicodeScalars.count
        }
        return max(1, rest.prefix(while: \.isOfName).count)
    }
}

/// As much of a line as fits, with what points at a place in it.
private struct Excerpt {
    var text: String
    var pointer: String

    init(of line: String, at column: Int, width: Int, room: Int) {
        let scalars = line.unicodeScalars.map { $0 == "\t" ? " " : $0 }.filter { $0 != "\r" }
        let target = max(0, min(column - 1, scalars.count))
        let first = target + width <= room ? 0 : max(0, target - room / 4)
        let last = min(scalars.count, first + room)
        text =
            (first > 0 ? "… " : "") + String(String.UnicodeScalarView(scalars[first..<last]))
            + (last < scalars.count ? " …" : "")
        let before = target - first + (first > 0 ? 2 : 0)
        pointer =
            String(repeating: " ", count: before)
            + String(repeating: "^", count: max(1, min(width, last - target)))
    }
}
