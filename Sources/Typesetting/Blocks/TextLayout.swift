import Documents

/// Lays text out as lines, one strip each.
struct TextLayout {
    let composer: Composer
    let style: TextStyle
    let width: Double
    var alignment = Alignment.start

    /// At least two lines stay together at the head and at the foot of a page.
    func galley(_ text: ShapedText) -> Galley {
        var galley = Galley()
        append(text, to: &galley)
        return galley
    }

    /// With room above and below that no page end parts from the lines; none where there is no line.
    func galley(_ text: ShapedText, paddedBy pad: Double) -> Galley {
        var galley = Galley()
        guard !text.isEmpty, style.size > 0 else { return galley }
        var top = Item.air(pad)
        top.bond = .line
        galley.append(top)
        append(text, to: &galley)
        galley.keepWithNext(.line)
        galley.append(.air(pad))
        return galley
    }

    private func append(_ text: ShapedText, to galley: inout Galley) {
        let lines = self.lines(text)
        for (index, strip) in lines.enumerated() {
            var item = Item(.strip(strip), height: style.leading)
            let isLast = index == lines.count - 1
            if !isLast, index == 0 || index == lines.count - 2 { item.bond = .line }
            galley.append(item)
        }
    }

    func lines(_ text: ShapedText) -> [Strip] {
        guard style.size > 0 else { return [] }
        let broken = LineBreaker.lines(
            of: text, room: max(0, width) / style.size, shaper: composer.shaper)
        if composer.isMeasuring { return broken.lines.map { _ in Strip() } }
        let setter = LineSetter(
            text: text, segments: broken.segments, words: composer.shaper.words,
            faces: composer.shaper.faces, size: style.size,
            colours: composer.colours, colour: style.colour, width: width, alignment: alignment,
            baseline: baseline)
        return broken.lines.map { setter.strip(of: $0) }
    }

    /// Capitals stand in the middle of their line.
    var baseline: Double {
        guard let face = composer.shaper.faces.first else { return style.leading }
        let capital = Double(face.metrics.capHeight) / Double(face.unitsPerEm)
        let share = capital > 0.4 && capital < 1 ? capital : 0.7
        return (style.leading + share * style.size) / 2
    }
}
