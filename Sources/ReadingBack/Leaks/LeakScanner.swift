import Disclosure

/// Everything withheld from one reader, ready to be looked for in one pass over a text.
///
/// Names, addresses, dates and sentences are looked for as runs of whole words; telephone numbers
/// and postcodes in the bare letters and digits, so that spaces and punctuation do not hide them.
public struct LeakScanner: Sendable {
    private var words = WordAutomaton()
    private var codes = CodeAutomaton()
    /// What each pattern of the two is.
    private var wordKinds: [Secret.Kind] = []
    private var codeKinds: [Secret.Kind] = []
    /// Patterns of words that are a lone word of a format.
    private var syntax: Set<Int> = []

    /// Prepares the search; its cost grows with the secrets, once for all files of a reader.
    public init(_ secrets: [Secret]) {
        for secret in secrets { add(secret) }
        words.link()
        codes.link()
    }

    /// What is found, each place and kind once, in the order of the passages.
    public func leaks(in passages: [Passage]) -> [Leak] {
        var leaks: [Leak] = []
        var seen: Set<Leak> = []
        for passage in passages {
            for kind in kinds(in: passage) {
                let leak = Leak(place: passage.place, kind: kind)
                if seen.insert(leak).inserted { leaks.append(leak) }
            }
        }
        return leaks
    }

    /// The kinds of secret in a passage, in the order of their names.
    private func kinds(in passage: Passage) -> [Secret.Kind] {
        let text = SplitText(passage.text)
        var kinds: Set<Secret.Kind> = []
        for run in words.found(in: text.words) where !(passage.isSyntax && syntax.contains(run)) {
            kinds.insert(wordKinds[run])
        }
        for code in codes.found(in: text) { kinds.insert(codeKinds[code]) }
        return kinds.sorted { $0.rawValue < $1.rawValue }
    }

    private mutating func add(_ secret: Secret) {
        switch secret.kind {
        case .telephone:
            for number in Self.dialled(secret.value) { add(code: number, secret.kind) }
        case .postcode: add(code: SplitText(secret.value).codes, secret.kind)
        case .name, .firstName, .surname, .address, .birthDate, .sentence:
            for form in secret.writtenForms {
                let run = SplitText(form).words
                guard !run.isEmpty else { continue }
                if SyntaxWords.all.contains(form.lowercased()) { syntax.insert(wordKinds.count) }
                words.add(run)
                wordKinds.append(secret.kind)
            }
        }
    }

    private mutating func add(code: [UInt8], _ kind: Secret.Kind) {
        // Shorter ones stand in any house number.
        guard code.count >= 5 else { return }
        codes.add(code)
        codeKinds.append(kind)
    }

    /// A number as it is dialled at home, and from abroad with and without the `(0)`.
    private static func dialled(_ written: String) -> [[UInt8]] {
        let digits = SplitText(written).codes.filter(SplitText.isDigit)
        let area = Array("44".utf8), zero = Array("0".utf8)
        var national = digits[...]
        if national.starts(with: zero + zero + area) {
            national = national.dropFirst(4)
        } else if national.starts(with: area), written.contains("+") {
            national = national.dropFirst(2)
        } else if !national.starts(with: zero) {
            return [digits]
        }
        if national.starts(with: zero) { national = national.dropFirst() }
        return [zero + national, area + national, area + zero + national]
    }
}
