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

extension SourceLine {
    /// A line of a file, from 1, taken apart.
    init(number: Int, _ line: Substring) {
        let isASCII = line.utf8.allSatisfy { $0 < 0x80 }
        let text = isASCII ? line.utf8.map { Character(Unicode.Scalar($0)) } : Array(line)
        self.init(number: number, text: text)
    }
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

extension String {
    /// The lines, without what ends them.
    var lines: [Substring] {
        let isPlain = unicodeScalars.allSatisfy { $0 == "\n" || !$0.breaksLine }
        return isPlain
            ? utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
            : split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}

extension Unicode.Scalar {
    /// Whether a line may end with it (Unicode Standard Annex 14, mandatory breaks).
    var breaksLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
