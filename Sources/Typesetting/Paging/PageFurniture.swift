import Documents

/// What every page bears: a foot, and from the second page on a head.
struct PageFurniture {
    private let running: [Mark]
    let footer: [Mark]

    /// From 0; the first page has its title instead.
    func header(of page: Int) -> [Mark] { page == 0 ? [] : running }

    init(_ front: FrontMatter, _ composer: Composer) {
        running = Self.header(front.shortTitle, composer)
        footer = Self.footer(front, composer)
    }

    private static func header(_ title: String, _ composer: Composer) -> [Mark] {
        let geometry = composer.geometry
        let y = geometry.top - .millimetres(4)
        let stroke = Stroke(colour: composer.colours.line, width: 0.75)
        let rule = Outline.line(from: geometry.left, to: geometry.right, y: y, stroke)
        let words = small(title, .header, geometry.roomAcross, most: 1, composer)
        let top = y - composer.style.foot * 1.6
        return placed(words, composer.style.foot, x: geometry.left, y: top)
            + [Mark(.path(rule), .artifact(.header))]
    }

    private static func footer(_ front: FrontMatter, _ composer: Composer) -> [Mark] {
        let geometry = composer.geometry, size = composer.style.foot
        let slot = LateSlot.pageOfPages
        let widest = slot.words(page: 888, of: 888, language: front.language)
        let width = composer.shaper.word(widest, language: front.language).width * size
        let room = max(geometry.roomAcross - width - .millimetres(5), 40)
        let words = front.footerLines.flatMap {
            small($0.joined(separator: " · "), .footer, room, most: 1, composer)
        }
        let top = geometry.bottom + .millimetres(6)
        let style = GlyphRun.Style(face: 0, size: size, colour: composer.colours.grey)
        let baseline =
            top
            + TextLayout(
                composer: composer, style: smallText(size, composer), width: room
            ).baseline
        let paint = Paint.slot(
            slot, style, x: geometry.right - width, baseline: baseline, width: width)
        return placed(words, size, x: geometry.left, y: top) + [Mark(paint, .artifact(.footer))]
    }

    private static func smallText(_ size: Double, _ composer: Composer) -> TextStyle {
        TextStyle(size: size, leading: size * 1.3, colour: composer.colours.grey)
    }

    /// Lines of small print: set smaller where there are too many, then cut.
    private static func small(
        _ words: String, _ artifact: Mark.Artifact, _ width: Double, most: Int,
        _ composer: Composer
    ) -> [Strip] {
        let text = composer.artifactText(words, artifact)
        var lines: [Strip] = []
        for size in [composer.style.foot, composer.style.foot * 0.85] {
            let style = smallText(size, composer)
            lines = TextLayout(composer: composer, style: style, width: width).lines(text)
            if lines.count <= most { return lines }
        }
        return Array(lines.prefix(most))
    }

    private static func placed(
        _ strips: [Strip], _ size: Double, x: Double, y: Double
    ) -> [Mark] {
        strips.enumerated().flatMap { index, strip in
            strip.marks.map { mark in
                Mark(mark.paint.moved(x, y + Double(index) * size * 1.3), mark.owner)
            }
        }
    }
}
