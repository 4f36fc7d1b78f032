/// Declared names that hold a word of the language (`words and pictures`), so that the longest
/// declared name wins over the word.
struct ProtectedPhrases: Sendable {
    /// Lower case, longest first.
    private let names: [[Unicode.Scalar]]

    private static let words: Set = ["and", "or", "is", "as", "in"]

    /// A protected phrases of these parts.
    init(names: some Sequence<String>) {
        // A word stands between two spaces.
        let holding = names.filter { name in
            let inner = name.utf8.split(separator: 0x20).dropFirst().dropLast()
            return inner.contains { Self.words.contains(String(Substring($0)).lowercased()) }
        }
        self.names = Set(holding.map { $0.lowercased() })
            .sorted { ($0.count, $1) > ($1.count, $0) }
            .map { Array($0.unicodeScalars) }
    }

    /// Where a word stands in letters outside of every protected name: its first index, or last.
    func ranges(of word: String, in letters: [Letter]) -> [Range<Int>] {
        // Most letters hold none of the words.
        guard Self.mayHold(word, letters) else { return [] }
        let lower = letters.map(\.scalar.lowercased)
        let wanted = Array(word.unicodeScalars)
        var found: [Range<Int>] = []
        var at = 0
        while at < lower.count {
            let isStart = at == 0 || lower[at - 1] == " " || lower[at - 1] == "."
            if isStart, let name = names.first(where: { lower[at...].starts(with: $0) }) {
                at += name.count
            } else if lower[at...].starts(with: wanted) {
                found.append(at..<(at + wanted.count))
                at += wanted.count - 1
            } else {
                at += 1
            }
        }
        return found
    }

    /// Whether the word's first letter stands behind a space.
    private static func mayHold(_ word: String, _ letters: [Letter]) -> Bool {
        let initial = word.unicodeScalars.dropFirst().first
        return zip(letters, letters.dropFirst()).contains { space, letter in
            space.scalar == " " && letter.scalar.lowercased == initial
        }
    }
}

extension Unicode.Scalar {
    /// A capital of ASCII made small, of which the names that are declared are written.
    fileprivate var lowercased: Unicode.Scalar {
        ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
    }
}
