import Documents

/// One label of a drawing: of the style's least size or more, where that is larger.
///
/// Where it has no room its words get smaller. For readers who see little they end early instead:
/// nothing may be small there, and what a chart shows stands below it in words.
struct LabelSetter {
    let composer: Composer
    let baseline: Double
    private(set) var words: String
    private(set) var size: Double
    /// Without the space at its end.
    private(set) var width = 0.0
    private(set) var left = 0.0
    /// Whether words are left out at its end.
    private(set) var isCut = false
    let colour: Colour
    private let isBold: Bool

    /// How far words may stand over the room that they were given by estimate.
    private static let slack = 1.05

    init(composer: Composer, label: Label, scale: Double) {
        self.composer = composer
        (words, isBold, colour) = (label.words, label.isBold, label.colour)
        size = max(composer.style.least, label.size * scale)
        baseline = label.at.y * scale
        let room = label.room * scale
        measure()
        if composer.style.hasLargeLabels {
            cut(to: room * Self.slack)
        } else if width > room, room > 0 {
            size = max(size * room / width, 4)
            measure()
        }
        left = label.at.x * scale - width * label.anchor.share
    }

    var isSmall: Bool { size < composer.style.least - 0.05 }

    /// Whether the words of one stand on the other's.
    func touches(_ other: LabelSetter) -> Bool {
        (baseline - other.baseline).magnitude < 0.7 * max(size, other.size)
            && left < other.left + other.width && other.left < left + width
    }

    /// The space keeps whoever reads the drawing's words in a row from joining them.
    func text(_ owner: Mark.Owner) -> ShapedText {
        let look = TextSpan.Look(isBold: isBold, owner: owner, language: composer.language)
        return composer.shaped([TextSpan(words: words + " ", look: look)])
    }

    private mutating func measure() {
        width = text(.artifact(.layout)).widest * size
    }

    private mutating func cut(to room: Double) {
        var kept = Substring(words)
        while width > room, room > 0, !kept.isEmpty {
            // A share of what is too long at once: a label is measured a few times only.
            let share = room / width
            kept = kept.prefix(min(kept.count - 1, Int(Double(kept.count) * share)))
            while kept.last?.isWhitespace == true { kept.removeLast() }
            words = kept + "…"
            isCut = true
            measure()
        }
    }
}

extension Label.Anchor {
    /// How much of the words stands left of the point.
    fileprivate var share: Double {
        switch self {
        case .start: 0
        case .middle: 0.5
        case .end: 1
        }
    }
}
