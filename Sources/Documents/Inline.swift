/// A part of a line.
public indirect enum Inline: Sendable, Equatable {
    case text(Text)
    case strong([Inline])
    case emphasis([Inline])
    case link(words: [Inline], to: Destination)
    /// The number of a footnote, which stands where it is called for.
    case note(Note)
    case lineBreak
}

/// Words, and who wrote them.
public struct Text: Sendable, Equatable {
    /// Who wrote a text.
    public enum Origin: Sendable, Equatable {
        /// The template, the vocabulary, or our own wording of a date or a number.
        case template
        /// The case.
        case data
    }

    /// What is said.
    public var words: String
    /// Who wrote them.
    public var origin: Origin
    /// BCP 47, where it differs from the document's.
    public var language: String?

    /// A text of these parts.
    public init(_ words: String, _ origin: Origin, language: String? = nil) {
        self.words = words
        self.origin = origin
        self.language = language
    }
}

/// Where a link leads.
public enum Destination: Sendable, Equatable {
    /// An address: `https:`, `mailto:` or `tel:` only.
    case web(String)
    /// A heading's anchor in this document.
    case anchor(String)
    /// A page of the bundle that the document is in, by its printed number: `C14`.
    case bundlePage(String)
}

extension Sequence<Inline> {
    /// The words alone, as somebody would read them aloud; numbers of footnotes are none.
    public var plainText: String {
        var words = ""
        for inline in self { words += inline.plainText }
        return words
    }

    /// Whether there is anything to read.
    public var isSaying: Bool { contains(where: \.isSaying) }
}

extension Inline {
    fileprivate var plainText: String {
        switch self {
        case .text(let text): text.words
        case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.plainText
        case .lineBreak: "\n"
        case .note: ""
        }
    }

    fileprivate var isSaying: Bool {
        switch self {
        case .text(let text): !text.words.unicodeScalars.allSatisfy(\.isSpace)
        case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.isSaying
        case .lineBreak: false
        case .note: true
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is white space (Unicode, White_Space).
    public var isSpace: Bool {
        isASCII ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace
    }
}
