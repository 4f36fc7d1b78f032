import Documents

/// What every page bears: a foot, and from the second page on a head.
struct PageFurniture {
    private let composer: Composer
    private let geometry: PageGeometry
    private let title: String
    let footer: [Mark]
    /// Marks at the edge of the first page that say where the paper is folded.
    let folds: [Mark]
    private var heads: [String: [Mark]] = [:]

    init(_ front: FrontMatter, _ geometry: PageGeometry, _ composer: Composer) {
        self.composer = composer
        self.geometry = geometry
        title = front.shortTitle
        footer = Self.footer(front, geometry, composer)
        folds = Self.folds(composer.fold, geometry, composer)
    }

    /// At the right the section that goes on, or where there is none the document's short name;
    /// `page` from 0. The first page has its title instead.
    mutating func header(of page: Int, section: String) -> [Mark] {
        guard page > 0 else { return [] }
        if let head = heads[section] { return head }
        let head = header(section: section)
        // One section's head is asked for again and again, many sections' once each.
        if heads.count > 64 { heads = [:] }
        heads[section] = head
        return head
    }

    private func header(section: String) -> [Mark] {
        let y = geometry.top - .millimetres(4)
        let stroke = Stroke(colour: composer.colours.line, width: 0.75)
        let rule = Outline.line(from: geometry.left, to: geometry.right, y: y, stroke)
        let room = geometry.roomAcross
        // A head is read at a glance, and the foot bears the document's name on every page.
        let words = shortened(section.isEmpty ? title : section, to: room)
        let marks = line(
            words, width: room, x: geometry.left, y: y,
            alignment: section.isEmpty ? .start : .end)
        return marks + [Mark(.path(rule), .artifact(.header))]
    }

    private func line(
        _ words: ShapedText, width: Double, x: Double, y: Double, alignment: Alignment = .start
    ) -> [Mark] {
        let size = composer.style.foot
        let style = Self.smallText(size, composer)
        let layout = TextLayout(
            composer: composer, style: style, width: width, alignment: alignment)
        return Self.placed(Array(layout.lines(words).prefix(1)), size, x: x, y: y - size * 1.6)
    }

    /// As many words as have room on one line, seven at most.
    private func shortened(_ whole: String, to room: Double) -> ShapedText {
        var words = whole.prefix(120).split(separator: " ").prefix(7)
        let isWhole = words.joined(separator: " ").count == whole.count
        var text = composer.artifactText(whole, .header)
        guard text.widest * composer.style.foot > room + 0.1 || !isWhole else { return text }
        while !words.isEmpty {
            text = composer.artifactText(words.joined(separator: " ") + " …", .header)
            if text.widest * composer.style.foot <= room { return text }
            words.removeLast()
        }
        return composer.artifactText("", .header)
    }

    private static func footer(
        _ front: FrontMatter, _ geometry: PageGeometry, _ composer: Composer
    ) -> [Mark] {
        let size = composer.style.foot
        let slots = composer.numbering.slots
        let width = slots.reduce(0) { widest, slot in
            let words = SlotWords.widest(slot, front.language)
            return max(widest, composer.shaper.word(words, language: front.language).width * size)
        }
        let room = max(geometry.roomAcross - width - .millimetres(5), 40)
        // Low margins hold the foot nearer to the words.
        let below = geometry.height - geometry.bottom
        let air = min(.millimetres(6), below * 0.3)
        let most = max(1, Int((below - air - .millimetres(3)) / (size * 1.3)))
        // A sheet that is cut out or hung up says itself what it is.
        let parts = front.footerLines.map { parts in
            parts.filter { !composer.showsPart || $0 != front.shortTitle }
        }
        let lines = most > 1 ? parts : [parts.flatMap(\.self)]
        let words = lines.flatMap {
            small($0.joined(separator: " · "), room, most: most / lines.count, composer)
        }
        let top = geometry.bottom + air
        let style = GlyphRun.Style(face: 0, size: size, colour: composer.colours.grey)
        let baseline =
            top
            + TextLayout(
                composer: composer, style: smallText(size, composer), width: room
            ).baseline
        let numbers = slots.enumerated().map { index, slot in
            let baseline = baseline + Double(index) * size * 1.3
            let x = geometry.right - width
            return Mark(
                .slot(slot, style, x: x, baseline: baseline, width: width), .artifact(.footer))
        }
        return placed(words, size, x: geometry.left, y: top) + numbers
    }

    /// Short lines at the left edge, where printers still reach and no hole is punched.
    private static func folds(
        _ fold: SheetPlan.Fold, _ geometry: PageGeometry, _ composer: Composer
    ) -> [Mark] {
        let stroke = Stroke(colour: composer.colours.grey, width: 0.5)
        return fold.places.map { share in
            let line = Outline.line(
                from: .millimetres(5), to: .millimetres(10), y: geometry.height * share, stroke)
            return Mark(.path(line), .artifact(.layout))
        }
    }

    private static func smallText(_ size: Double, _ composer: Composer) -> TextStyle {
        TextStyle(size: size, leading: size * 1.3, colour: composer.colours.grey)
    }

    /// Lines of small print: set smaller where there are too many, then cut.
    private static func small(
        _ words: String, _ width: Double, most: Int, _ composer: Composer
    ) -> [Strip] {
        let text = composer.artifactText(words, .footer), size = composer.style.foot
        var lines: [Strip] = []
        for size in [size, max(composer.style.least, size * 0.85)] {
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
