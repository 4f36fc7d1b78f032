import Documents

/// Takes inlines apart into spans of one look, and makes the tags that they need.
struct SpanCollector {
    private let composer: Composer
    private var spans: [TextSpan] = []

    static func spans(
        of words: [Inline], in owner: Element.ID, isBold: Bool, with composer: Composer
    ) -> [TextSpan] {
        var collector = SpanCollector(composer: composer)
        let look = TextSpan.Look(
            isBold: isBold, owner: .element(owner), language: composer.language)
        collector.collect(words, look, in: owner)
        return collector.spans
    }

    private init(composer: Composer) { self.composer = composer }

    private mutating func collect(
        _ words: [Inline], _ look: TextSpan.Look, in owner: Element.ID
    ) {
        for inline in words {
            switch inline {
            case .text(let text): collect(text, look, in: owner)
            case .lineBreak: append("\n", look)
            // There is no slanted face: children and tired parents read upright letters better.
            case .strong(let inner), .emphasis(let inner):
                var bold = look
                bold.isBold = true
                collect(inner, bold, in: owner)
            case .link(let inner, let destination):
                let role = Element.Role.link(destination, contents: inner.plainText)
                let link = composer.tags.add(role, in: owner)
                var linked = look
                linked.isLink = true
                linked.owner = .element(link)
                collect(inner, linked, in: link)
            case .note(let note): collect(note, look, in: owner)
            }
        }
    }

    /// The number of a footnote, which leads to it.
    private mutating func collect(_ note: Note, _ look: TextSpan.Look, in owner: Element.ID) {
        let number = note.mark
        let reference = composer.tags.add(.reference, in: owner)
        let role = Element.Role.link(.anchor(note.anchor), contents: number)
        var raised = look
        raised.isLink = true
        raised.owner = .element(composer.tags.add(role, in: reference))
        raised.note = RaisedNumber(number: note.number, share: composer.raisedShare)
        composer.notes[note.number] = note
        append(number, raised)
    }

    /// Words of another language have a tag of their own that says so.
    private mutating func collect(
        _ text: Text, _ look: TextSpan.Look, in owner: Element.ID
    ) {
        guard let language = text.language, language != look.language else {
            return append(text.words, look)
        }
        var foreign = look
        foreign.language = language
        if !look.isLink {
            foreign.owner = .element(
                composer.tags.add(.span, in: owner, language: language))
        }
        append(text.words, foreign)
    }

    private mutating func append(_ words: String, _ look: TextSpan.Look) {
        guard !words.isEmpty else { return }
        if let last = spans.indices.last, spans[last].look == look {
            spans[last].words += words
        } else {
            spans.append(TextSpan(words: words, look: look))
        }
    }
}
