import Casework
import Diagnostics

/// Terms by voice, from the tables of `Templates/Words`: `((the child))`.
struct TermTable: Sendable {
    private var words: [String: [Voice: String]] = [:]

    /// A term table of these parts.
    init() {}

    func has(_ name: String) -> Bool { words[FieldName.folded(name)] != nil }

    func words(_ name: String, in voice: Voice) -> String? {
        words[FieldName.folded(name)]?[voice]
    }

    /// Adds the rows of `| Term | Child | Family | Formal |`.
    ///
    /// - Returns: What is wrong with the file, all at once.
    mutating func read(_ text: String, file: String) -> [Problem] {
        var problems: [Problem] = []
        var isInside = false
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let place = Place(file: file, line: index + 1, column: 1)
            guard line.hasPrefix("|") else {
                isInside = false
                continue
            }
            let cells = Self.cells(line)
            if !isInside {
                isInside = true
                if cells.map({ $0.lowercased() }) != ["term", "child", "family", "formal"] {
                    problems.append(
                        TemplateProblem.badTerm(
                            "a table of terms has the columns Term, Child, Family, Formal",
                            at: place))
                }
            } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } }) {
                problems += add(cells, at: place)
            }
        }
        return problems
    }

    private mutating func add(_ cells: [String], at place: Place) -> [Problem] {
        guard cells.count == 4, cells.allSatisfy({ !$0.isEmpty }) else {
            return [TemplateProblem.badTerm("a term has a wording for each voice", at: place)]
        }
        let name = FieldName.folded(cells[0])
        if FieldCatalogue.shared.top(name) != nil {
            return [TemplateProblem.badTerm("\"\(cells[0])\" is the name of a field", at: place)]
        }
        let voices: [Voice: String] = [.child: cells[1], .family: cells[2], .formal: cells[3]]
        guard words.updateValue(voices, forKey: name) == nil else {
            return [TemplateProblem.badTerm("\"\(cells[0])\" stands here twice", at: place)]
        }
        return []
    }

    private static func cells(_ line: Substring) -> [String] {
        var parts = line.split(separator: "|", omittingEmptySubsequences: false)
            .map { String($0).trimmedSpaces() }
        if parts.first == "" { parts.removeFirst() }
        if parts.last == "" { parts.removeLast() }
        return parts
    }
}
