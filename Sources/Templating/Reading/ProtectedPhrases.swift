/// Declared names that hold a word of the language (`words and pictures`), so that the longest
/// declared name wins over the word.
struct ProtectedPhrases: Sendable {
    /// Lower case, longest first.
    private let names: [[Unicode.Scalar]]

    static let words = [" and ", " or ", " is ", " as ", " in "]

    /// A protected phrases of these parts.
    init(names: some Sequence<String>) {
        // A word with its two spaces is looked for only where there are two.
        let long = names.filter { $0.utf8.count { $0 == 0x20 } > 1 }
        self.names = Set(long.map { $0.lowercased() })
            .filter { name in Self.words.contains { name.contains($0) } }
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
