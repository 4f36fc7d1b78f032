import Documents

/// A letter with the marks that it stands under; a line break is a line feed.
struct Letter {
    var scalar: Unicode.Scalar
    var isStrong = false
    var isEmphasised = false
    /// Which of the line's links it belongs to.
    var link: Int?

    /// How the rules of emphasis see it (CommonMark 0.31 §6.2). What the readers do not agree on
    /// is `other`.
    enum Kind { case letter, space, punctuation, other }

    var kind: Kind {
        if scalar.properties.isWhitespace { return .space }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark,
            .enclosingMark:
            return .letter
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return .punctuation
        default: return .other
        }
    }
}

/// The letters of a line and where its links lead.
struct Letters {
    var all: [Letter] = []
    private(set) var addresses: [String] = []
    /// Whether any was strong or emphasised.
    private(set) var areMarked = false
    /// Whether breaks stay breaks; in headings and tables they are spaces.
    private let keepsBreaks: Bool

    init(_ inlines: [Inline], keepsBreaks: Bool) {
        self.keepsBreaks = keepsBreaks
        append(inlines, as: Letter(scalar: " "))
        all.removeFirst(all.prefix { $0.kind == .space }.count)
        all.removeLast(all.reversed().prefix { $0.kind == .space }.count)
    }

    private mutating func append(_ inlines: [Inline], as style: Letter) {
        for inline in inlines {
            var style = style
            switch inline {
            case .text(let text): append(words: text.words, as: style)
            case .strong(let words):
                (style.isStrong, areMarked) = (true, true)
                append(words, as: style)
            case .emphasis(let words):
                (style.isEmphasised, areMarked) = (true, true)
                append(words, as: style)
            case .link(let words, let destination):
                if style.link == nil, let href = destination.href, words.isSaying {
                    style.link = addresses.count
                    addresses.append(href)
                }
                append(words, as: style)
            case .lineBreak: append(keepsBreaks ? "\n" : " ", as: style)
            case .note(let note):
                // No link may hold another's words.
                style.link = nil
                for scalar in note.mark.unicodeScalars { append(scalar, as: style) }
            }
        }
    }

    private mutating func append(words: String, as style: Letter) {
        var letter = style
        for scalar in words.unicodeScalars {
            if scalar.isBreakable {
                append(" ", as: style)
            } else {
                letter.scalar = scalar
                all.append(letter)
            }
        }
    }

    /// White space that may break is one space, and none stands at the ends of lines.
    private mutating func append(_ scalar: Unicode.Scalar, as style: Letter) {
        var letter = style
        letter.scalar = scalar
        guard scalar.isBreakable else { return all.append(letter) }
        guard let last = all.last, last.scalar != "\n" else { return }
        if last.scalar != " " {
            all.append(letter)
        } else if letter.scalar == "\n" {
            all[all.count - 1] = letter
        }
    }
}

extension Unicode.Scalar {
    /// White space at which a line may break, and which counts once however often it stands.
    var isBreakable: Bool {
        switch self {
        case " ", "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
