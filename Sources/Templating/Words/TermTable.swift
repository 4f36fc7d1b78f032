import Casework
import Diagnostics

/// Terms by voice, and by framework where practice names a thing otherwise, from the tables of
/// `Templates/Words`: `((the child))`.
struct TermTable: Sendable {
    /// What a wording is for; no framework serves those that have none of their own.
    private struct Key: Hashable {
        var name: String
        var framework: String?
    }

    private var words: [Key: [Voice: String]] = [:]

    /// A table without terms.
    init() {}

    func has(_ name: String) -> Bool { words[Key(name: FieldName.folded(name))] != nil }

    func words(_ name: String, in voice: Voice, framework: String?) -> String? {
        let name = FieldName.folded(name)
        let own = framework.flatMap { words[Key(name: name, framework: $0)] }
        return (own ?? words[Key(name: name)])?[voice]
    }

    /// Adds the rows of `| Term | Child | Family | Formal |`; a column `Framework` may stand second.
    ///
    /// - Returns: What is wrong with the file, all at once.
    mutating func read(_ text: String, file: String) -> [Problem] {
        var problems: [Problem] = []
        var columns = 0
        for (index, line) in text.lines.enumerated() {
            let place = Place(file: file, line: index + 1, column: 1)
            guard line.hasPrefix("|") else {
                columns = 0
                continue
            }
            let cells = Self.cells(line)
            if columns == 0 {
                columns = cells.count
                if !Self.headers.contains(cells.map { $0.lowercased() }) {
                    problems.append(
                        TemplateProblem.badTerm(
                            "a table of terms has the columns Term, Child, Family, Formal",
                            at: place))
                }
            } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } }) {
                problems += add(cells, of: columns, at: place)
            }
        }
        return problems
    }

    private static let headers = [
        ["term", "child", "family", "formal"],
        ["term", "framework", "child", "family", "formal"],
    ]

    private mutating func add(_ cells: [String], of columns: Int, at place: Place) -> [Problem] {
        let voiced = cells.suffix(3), framework = columns == 5 ? cells.dropFirst().first : nil
        guard cells.count == columns, columns >= 4, !cells[0].isEmpty,
            voiced.allSatisfy({ !$0.isEmpty })
        else { return [TemplateProblem.badTerm("a term has a wording for each voice", at: place)] }
        let name = FieldName.folded(cells[0])
        if FieldCatalogue.shared.top(name) != nil {
            return [TemplateProblem.badTerm("\"\(cells[0])\" is the name of a field", at: place)]
        }
        if let framework, !framework.isEmpty, !ClosedList.framework.words.contains(framework) {
            return [TemplateProblem.unknownFramework(framework, at: place)]
        }
        let key = Key(name: name, framework: framework.flatMap { $0.isEmpty ? nil : $0 })
        let voices = Dictionary(uniqueKeysWithValues: zip([Voice.child, .family, .formal], voiced))
        guard words.updateValue(voices, forKey: key) == nil else {
            return [TemplateProblem.badTerm("\"\(cells[0])\" stands here twice", at: place)]
        }
        return []
    }

    private static func cells(_ line: Substring) -> [String] {
        var parts = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            .map { String(Substring($0)).trimmedSpaces() }
        if parts.first == "" { parts.removeFirst() }
        if parts.last == "" { parts.removeLast() }
        return parts
    }
}
