import Diagnostics
import Documents

/// What all block layouts of one document share.
final class Composer {
    let colours: Palette
    let cards: CardMeasures
    /// Whether the style shows one part of the document alone.
    let showsPart: Bool
    /// Where the paper is folded, and what is counted at its foot.
    let fold: SheetPlan.Fold
    let numbering: SheetPlan.Numbering
    /// Smaller while something is laid out that has to fit.
    var style: RegisterStyle
    /// While only heights are asked for, lines are broken but not set.
    var isMeasuring = false
    let register: Register
    let geometry: PageGeometry
    let language: String
    private let isRightToLeft: Bool
    let shaper: Shaper
    private var texts = ShapedTexts()
    let tags = TagTree()
    /// Outer boxes before the ones inside them.
    private(set) var boxes: [Box] = []
    /// The footnotes that were called for, by their numbers.
    var notes: [Int: Note] = [:]
    /// Told once each, in the order in which they were met.
    private(set) var warnings: [Problem] = []

    init(_ front: FrontMatter, _ pageStyle: PageStyle, _ faces: FaceSet) {
        colours = pageStyle.colours
        cards = pageStyle.cards
        showsPart = pageStyle.sheets.show.part != nil
        (fold, numbering) = (pageStyle.sheets.fold, pageStyle.sheets.numbering)
        style = pageStyle[front.register]
        register = front.register
        geometry = PageGeometry(pageStyle.sheets.sheet ?? front.sheet, style)
        language = front.language
        isRightToLeft = Bidi.isRightToLeft(front.language)
        shaper = Shaper(faces)
    }

    /// How far a layout has come; what was made since can be thrown away.
    struct Progress {
        fileprivate var tags: Int
        fileprivate var boxes: Int
        fileprivate var warnings: Int
    }

    var progress: Progress {
        Progress(tags: tags.elements.count, boxes: boxes.count, warnings: warnings.count)
    }

    func goBack(to progress: Progress) {
        tags.keep(progress.tags)
        boxes.removeLast(max(0, boxes.count - progress.boxes))
        warnings.removeLast(max(0, warnings.count - progress.warnings))
    }

    /// How large the numbers of footnotes are beside the words around them.
    var raisedShare: Double {
        let smallest = min(style.size, style.table)
        return smallest > 0 ? min(1, max(0.65, style.least / smallest)) : 1
    }

    /// Half of the leading, of which every height is a whole number.
    var step: Double { style.step }

    func warn(_ problem: Problem) {
        if !warnings.contains(problem) { warnings.append(problem) }
    }

    func use(_ box: Box, x: Double = 0, width: Double) -> BoxUse {
        boxes.append(box)
        return BoxUse(box: boxes.count - 1, x: x, width: width)
    }

    /// A height as the next whole number of steps.
    func onGrid(_ height: Double) -> Double {
        guard step > 0 else { return height }
        return (height / step - 0.001).rounded(.up) * step
    }

    func shaped(_ spans: [TextSpan], runsRightToLeft: Bool = false) -> ShapedText {
        let isRightToLeft = runsRightToLeft || isRightToLeft
        return texts.text(spans, isRightToLeft: isRightToLeft) {
            ShapedText(
                spans, shaper: shaper, language: language, isRightToLeft: isRightToLeft)
        }
    }

    /// The text of inlines whose words belong to `owner`.
    func text(
        _ words: [Inline], in owner: Element.ID, isBold: Bool = false,
        runsRightToLeft: Bool = false
    ) -> ShapedText {
        shaped(
            SpanCollector.spans(of: words, in: owner, isBold: isBold, with: self),
            runsRightToLeft: runsRightToLeft)
    }

    /// Words of a page's head or foot, which are no part of what the document says.
    func artifactText(
        _ words: String, _ artifact: Mark.Artifact, isBold: Bool = false
    ) -> ShapedText {
        let look = TextSpan.Look(isBold: isBold, owner: .artifact(artifact), language: language)
        return shaped([TextSpan(words: words, look: look)])
    }
}

/// How words are set.
struct TextStyle {
    var size: Double
    var leading: Double
    var colour: Colour
    var isBold = false
}

extension Composer {
    var bodyText: TextStyle {
        TextStyle(size: style.size, leading: style.leading, colour: colours.ink)
    }

    /// What is carried in a pocket is smaller, and its lines stand closer.
    var cardText: TextStyle {
        TextStyle(size: style.card, leading: 1.3 * style.card, colour: colours.ink)
    }

    var leadText: TextStyle {
        let leading = max(style.leading, style.lead * 1.4)
        return TextStyle(size: style.lead, leading: leading, colour: colours.ink)
    }

    /// Footnotes are read like all else: as large as the smallest words above them.
    var noteText: TextStyle {
        let size = max(style.least, min(style.size, style.table, style.columns))
        return TextStyle(size: size, leading: size * 1.35, colour: colours.ink)
    }

    func headingText(_ level: Int) -> TextStyle {
        let (size, colour) =
            switch level {
            case ...1: (style.heading1, colours.heading1)
            case 2: (style.heading2, colours.heading2)
            default: (style.heading3, colours.heading3)
            }
        return TextStyle(size: size, leading: size * 1.25, colour: colour, isBold: true)
    }
}
