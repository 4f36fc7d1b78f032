import Casework
import Diagnostics

/// Lints on what was written for families and children.
public enum WordingChecker {
    /// A sentence for a family has at most so many words.
    public static let longestFamilySentence = 25
    /// A sentence for a child has at most so many words.
    public static let longestChildSentence = 15

    /// Warnings about plain and child wordings whose sentences are too long, in the file's order.
    public static func warnings(about file: Record) -> [Problem] {
        var warnings: [Problem] = []
        visit(file, &warnings)
        return warnings.sorted { ($0.place ?? none) < ($1.place ?? none) }
    }

    private static let none = Place(file: "")

    private static func visit(_ record: Record, _ warnings: inout [Problem]) {
        for field in record.type.fields {
            if let entry = record.fields[field.key] { visit(entry, &warnings) }
        }
        if let entry = record.fields[Record.wordingKey] { visit(entry, &warnings) }
    }

    private static func visit(_ entry: Entry, _ warnings: inout [Problem]) {
        switch entry.value {
        case .record(let record): visit(record, &warnings)
        case .list(let entries): for entry in entries { visit(entry, &warnings) }
        case .wording(let wording):
            check(wording.plain, "plain", longestFamilySentence, entry.place, &warnings)
            check(wording.child, "child", longestChildSentence, entry.place, &warnings)
        default: break
        }
    }

    private static func check(
        _ prose: Prose?, _ voice: String, _ limit: Int, _ place: Place,
        _ warnings: inout [Problem]
    ) {
        guard let prose else { return }
        let longest = TextCounts(prose.plainWords).longestSentence
        guard longest > limit else { return }
        warnings.append(
            Problem(
                .warning, "long-sentence",
                "a sentence of the `\(voice)` wording has \(longest) words", at: place,
                hint: "make two or more of it: at most \(limit) words each"))
    }
}
