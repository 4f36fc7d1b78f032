import Documents

extension PageWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): write(text)
        case .strong(let words):
            markup.raw(words.isNumber ? "<strong class=\"number\">" : "<strong>")
            write(words)
            markup.raw("</strong>")
        case .emphasis(let words):
            markup.raw("<em>")
            write(words)
            markup.raw("</em>")
        case .link(let words, let destination): write(link: words, to: destination)
        case .lineBreak: markup.raw("<br>")
        case .note(let note): write(numberOf: note)
        }
    }

    private mutating func write(link words: [Inline], to destination: Destination) {
        guard let href = destination.href, words.isSaying else { return write(words) }
        markup.raw("<a")
        markup.attribute("href", href)
        markup.raw(">")
        write(words.withoutLinks)
        markup.raw("</a>")
        for note in words.notes { write(numberOf: note) }
    }

    private mutating func write(_ text: Text) {
        let isTurned =
            text.origin == .data && text.words.unicodeScalars.contains(where: \.isRightToLeft)
        guard isTurned || text.language != nil else { return markup.text(text.words) }
        let name = isTurned ? "bdi" : "span"
        markup.raw("<\(name)")
        if let language = text.language { markup.attribute("lang", language) }
        markup.raw(">")
        markup.text(text.words)
        markup.raw("</\(name)>")
    }
}

extension Sequence<Inline> {
    /// "1." or "12": what a card wears in a circle.
    fileprivate var isNumber: Bool {
        let words = plainText.utf8
        let digits = words.last == UInt8(ascii: ".") ? words.dropLast() : words[...]
        return (1...3).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A link may hold no other.
    fileprivate var withoutLinks: [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .text, .lineBreak: [inline]
            case .note: []
            case .strong(let words): [.strong(words.withoutLinks)]
            case .emphasis(let words): [.emphasis(words.withoutLinks)]
            case .link(let words, _): words.withoutLinks
            }
        }
    }
}

/// Whether a BCP 47 language is written from right to left.
func isRightToLeft(language: String) -> Bool {
    let name = language.prefix { $0 != "-" }.lowercased()
    return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(name)
}
