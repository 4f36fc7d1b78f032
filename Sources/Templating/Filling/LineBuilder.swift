import Documents

/// Builds a line out of words of the template and words of the case, and knows where sentences
/// begin.
struct LineBuilder {
    private(set) var inlines: [Inline] = []
    /// The last sign was the end of a sentence, or nothing was said yet.
    private var atSentenceStart = true
    private var last: Character?
    private var endsInSpace = true

    /// Adds words; a name that begins a sentence begins with a capital.
    mutating func add(
        _ words: String, _ origin: Text.Origin, language: String? = nil,
        beginsWithName: Bool = false
    ) {
        var words = words
        // A gap leaves no second space behind.
        if origin == .template, words.hasPrefix(" "), endsInSpace { words.removeFirst() }
        // A wording that is a whole sentence has brought its full stop.
        if origin == .template, words.hasPrefix("."), !inlines.isEmpty, !endsInSpace,
            last?.endsSentence ?? false
        {
            words.removeFirst()
        }
        guard !words.isEmpty else { return }
        if beginsWithName, atSentenceStart, let first = words.first {
            words = first.uppercased() + words.dropFirst()
        }
        endsInSpace = words.hasSuffix(" ")
        if case .text(let before)? = inlines.last, before.origin == origin,
            before.language == language
        {
            inlines[inlines.count - 1] = .text(
                Text(before.words + words, origin, language: language))
        } else {
            inlines.append(.text(Text(words, origin, language: language)))
        }
        follow(words)
    }

    /// The next name begins a sentence: a lead-in such as "Who:" stood before it.
    private mutating func follow(_ words: String) {
        // What ends in ".”" ends a sentence.
        last = words.last { !$0.closes } ?? last
        atSentenceStart = last?.endsSentence ?? true
    }

    mutating func addBreak() {
        inlines.append(.lineBreak)
        endsInSpace = true
        atSentenceStart = true
    }

    /// The line without spaces at its end.
    var trimmed: [Inline] {
        guard case .text(var text)? = inlines.last, text.words.hasSuffix(" ") else {
            return inlines
        }
        while text.words.hasSuffix(" ") { text.words.removeLast() }
        return inlines.dropLast() + (text.words.isEmpty ? [] : [.text(text)])
    }

    /// Marks of the template around words; sentences go on through them.
    mutating func wrap(
        _ mark: ([Inline]) -> Inline, _ content: (inout LineBuilder) -> Void
    ) {
        var inner = LineBuilder()
        inner.atSentenceStart = atSentenceStart
        inner.last = last
        inner.endsInSpace = endsInSpace
        content(&inner)
        atSentenceStart = inner.atSentenceStart
        last = inner.last
        endsInSpace = inner.endsInSpace
        if !inner.inlines.isEmpty { inlines.append(mark(inner.inlines)) }
    }
}

extension Character {
    /// It may stand behind the end of a sentence.
    fileprivate var closes: Bool {
        switch self {
        case " ", "\u{A0}", "”", "’", "\"", "'", ")": true
        default: false
        }
    }

    fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" }
}
