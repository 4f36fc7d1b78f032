import Documents

/// Builds a line out of words of the template and words of the case, and knows where sentences
/// begin.
struct LineBuilder {
    private(set) var inlines: [Inline] = []
    /// The last sign was the end of a sentence, or nothing was said yet.
    private var atSentenceStart = true
    /// Whether the last sign that counts ended a sentence; nil before there was one.
    private var hasStopped: Bool?
    private var endsInSpace = true
    /// Something stood here that this reader is not told.
    private var hasGap = false

    /// Adds words; a name that begins a sentence begins with a capital.
    mutating func add(
        _ words: String, _ origin: Text.Origin, language: String? = nil,
        beginsWithName: Bool = false
    ) {
        var words = words
        // A gap leaves no second space behind.
        if origin == .template, endsInSpace, words.begins(with: " ") { words.removeFirst() }
        // A wording that is a whole sentence has brought its full stop.
        if origin == .template, hasStopped ?? false, !inlines.isEmpty, !endsInSpace,
            words.begins(with: ".")
        {
            words.removeFirst()
        }
        if hasGap { close(before: &words) }
        guard !words.isEmpty else { return }
        if beginsWithName, atSentenceStart, let first = words.first {
            words = first.uppercased() + words.dropFirst()
        }
        endsInSpace = words.utf8.last == UInt8(ascii: " ")
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

    /// What is left out leaves no space before a full stop, and no two in a row.
    mutating func leaveOut() { hasGap = true }

    private mutating func close(before words: inout String) {
        hasGap = false
        if words.first.map({ ".,;:!?)".contains($0) }) ?? false {
            inlines = trimmed
            if hasStopped ?? false, words.first == "." { words.removeFirst() }
        } else if endsInSpace, words.hasPrefix(" ") {
            words.removeFirst()
        }
    }

    /// The next name begins a sentence: a lead-in such as "Who:" stood before it.
    private mutating func follow(_ words: String) {
        // What ends in ".”" ends a sentence.
        if let last = words.unicodeScalars.last(where: { !$0.closes }) {
            hasStopped = last.endsSentence
        }
        atSentenceStart = hasStopped ?? true
    }

    /// The number of a footnote stands at the word before it; two are held apart.
    mutating func add(_ note: Note) {
        inlines = trimmed
        if case .note? = inlines.last { inlines.append(.text(Text("\u{A0}", .template))) }
        inlines.append(.note(note))
        endsInSpace = false
    }

    /// Words that lead to a page of the bundle.
    mutating func add(_ number: String, toPage page: String) {
        add(number, .template)
        guard case .text(let text)? = inlines.last, text.words.hasSuffix(number) else { return }
        let before = String(text.words.dropLast(number.count))
        inlines.removeLast()
        if !before.isEmpty { inlines.append(.text(Text(before, text.origin))) }
        let words: [Inline] = [.text(Text(number, .template))]
        inlines.append(.link(words: words, to: .bundlePage(page)))
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
        inner.hasStopped = hasStopped
        inner.endsInSpace = endsInSpace
        content(&inner)
        atSentenceStart = inner.atSentenceStart
        hasStopped = inner.hasStopped
        endsInSpace = inner.endsInSpace
        if !inner.inlines.isEmpty { inlines.append(mark(inner.inlines)) }
    }
}

extension String {
    fileprivate func begins(with sign: Unicode.Scalar) -> Bool { unicodeScalars.first == sign }
}

extension Unicode.Scalar {
    /// It may stand behind the end of a sentence.
    fileprivate var closes: Bool {
        switch self {
        case " ", "\u{A0}", "”", "’", "\"", "'", ")": true
        default: false
        }
    }

    fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" }
}
