import Documents

/// Paints a drawing: its outlines, and its labels as text.
struct DrawingSetter {
    let composer: Composer
    let owner: Mark.Owner
    let scale: Double

    func marks(of drawing: Drawing) -> [Mark] {
        let hasLabels = drawing.shapes.contains { if case .label = $0 { true } else { false } }
        guard hasLabels else {
            return [Mark(.drawing(drawing, x: 0, y: 0, scale: scale), owner)]
        }
        return drawing.shapes.flatMap { shape in
            switch shape {
            case .path(let path): [Mark(.path(scaled(path)), owner)]
            case .label(let label): marks(of: label)
            }
        }
    }

    private func scaled(_ path: Path) -> Path {
        var scaled = path
        scaled.steps = path.steps.map { step in
            step.mapped { Point($0.x * scale, $0.y * scale) }
        }
        scaled.stroke = path.stroke.map { stroke in
            Stroke(
                colour: stroke.colour, width: stroke.width * scale,
                dash: stroke.dash.map { $0 * scale })
        }
        return scaled
    }

    /// Words of the style's least size or more, smaller only where they have no room.
    private func marks(of label: Label) -> [Mark] {
        let look = TextSpan.Look(
            isBold: label.isBold, owner: owner, language: composer.language)
        // The space keeps whoever reads the drawing's words in a row from joining them.
        let text = composer.shaped([TextSpan(words: label.words + " ", look: look)])
        let ems = text.widest
        let least = composer.style.least
        var size = max(least, label.size * scale)
        if ems * size > label.room * scale, ems > 0, label.room > 0 {
            size = max(label.room * scale / ems, 4)
            if size < least - 0.05 { composer.warn(.smallLabel) }
        }
        let setter = LineSetter(
            text: text, shaper: composer.shaper, size: size, colours: composer.colours,
            colour: label.colour,
            width: ems * size, baseline: 0)
        let strip = LineBreaker.lines(of: text, room: .infinity, shaper: composer.shaper).first
            .map { setter.strip(of: $0) }
        let left = label.at.x * scale - ems * size * label.anchor.share
        return (strip?.marks ?? []).map {
            Mark($0.paint.moved(left, label.at.y * scale), $0.owner)
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
