/// Takes texts apart into words and sentences, as the search of finished files does.
enum Words {
    /// The words of a text in small letters without accents. Whatever is no letter or digit parts
    /// them; marks that nobody sees, such as a soft hyphen, do not.
    static func tokens(of text: String) -> [String] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return scalarTokens(of: text) }
        return text.utf8.split { !isPartOfWord(Unicode.Scalar($0)) }.map { word in
            String(
                decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
    }

    private static func scalarTokens(of text: String) -> [String] {
        var tokens: [String] = []
        var token = String.UnicodeScalarView()
        func endToken() {
            guard !token.isEmpty else { return }
            tokens.append(String(token).lowercased())
            token.removeAll()
        }
        for scalar in text.unicodeScalars {
            switch WordShape(scalar) {
            case .unseen: break
            case .separator: endToken()
            case .digit(let value): token.append(Unicode.Scalar(0x30 + value))
            case .letter: append(scalar, to: &token)
            case .ideograph:
                endToken()
                token.append(scalar)
                endToken()
            }
        }
        endToken()
        return tokens
    }

    private static func append(
        _ scalar: Unicode.Scalar, to token: inout String.UnicodeScalarView
    ) {
        if let letters = PlainLetters.letters(for: scalar) {
            token.append(contentsOf: letters.map { Unicode.Scalar($0) })
        } else if !(PlainLetters.isAccent(scalar) && token.last?.isASCII ?? false) {
            token.append(scalar)
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// The sentences of a text that are long enough to be known again.
    static func sentences(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var starts = [0]
        for index in bytes.indices.dropFirst() where isSpace(bytes[index]) {
            if stops.contains(bytes[index - 1]) { starts.append(index) }
        }
        return zip(starts, starts.dropFirst() + [bytes.count])
            .map { trimmed(String(decoding: bytes[$0..<$1], as: UTF8.self)) }
            .filter { tokens(of: $0).count >= Secret.shortestSentence }
    }

    private static let stops = Set(".!?".utf8)

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

    static func trimmed(_ text: String) -> String {
        let end = text.utf8.lastIndex { !isSpace($0) }
        guard let start = text.utf8.firstIndex(where: { !isSpace($0) }), let end else { return "" }
        return String(text[start...end])
    }
}

/// Looks for names in a text, on whole words, in one pass.
struct WordFinder: Sendable {
    private var automaton = WordAutomaton()

    init(_ names: [String]) {
        for run in names.map({ SplitText($0).words }) where !run.isEmpty { automaton.add(run) }
        automaton.link()
    }

    func finds(in text: String) -> Bool {
        automaton.count > 0 && !automaton.found(in: SplitText(text).words).isEmpty
    }
}
