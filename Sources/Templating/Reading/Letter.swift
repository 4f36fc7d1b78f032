import Diagnostics

/// A character of a template, and where it stands.
struct Letter {
    var character: Character
    var line: Int
    var column: Int
}

/// A line of a template.
struct SourceLine {
    var number: Int
    var text: [Character]

    /// The letters from a column on (from 0).
    func letters(from start: Int = 0) -> [Letter] {
        text.indices.dropFirst(start).map {
            Letter(character: text[$0], line: number, column: $0 + 1)
        }
    }

    var isBlank: Bool { text.allSatisfy { $0 == " " || $0 == "\t" } }

    func hasPrefix(_ prefix: String) -> Bool { text.starts(with: prefix) }

    var string: String { String(text) }

    /// Spaces at the beginning.
    var indent: Int { text.prefix { $0 == " " }.count }
}

extension Sequence<Letter> {
    var string: String { String(map(\.character)) }
}

extension Array where Element == Letter {
    /// Without spaces at both ends.
    func trimmed() -> [Letter] {
        let blank: (Letter) -> Bool = { $0.character == " " || $0.character == "\n" }
        let rest = drop(while: blank)
        guard let last = rest.lastIndex(where: { !blank($0) }) else { return [] }
        return Array(rest[...last])
    }
}
