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

    private func marks(of label: Label) -> [Mark] {
        let set = LabelSetter(composer: composer, label: label, scale: scale)
        if set.isCut { composer.warn(.labelCut) }
        if set.isSmall { composer.warn(.smallLabel) }
        let setter = LineSetter(
            text: set.text(owner), shaper: composer.shaper, size: set.size,
            colours: composer.colours, colour: label.colour, width: set.width, baseline: 0)
        let strip = LineBreaker.lines(
            of: setter.text, room: .infinity, shaper: composer.shaper
        ).first.map { setter.strip(of: $0) }
        return (strip?.marks ?? []).map {
            Mark($0.paint.moved(set.left, label.at.y * scale), $0.owner)
        }
    }

    /// Whether no words stand on others when all have the style's least size, and few are cut.
    func hasRoomForWords(of drawing: Drawing) -> Bool {
        let labels = drawing.shapes.compactMap { shape in
            if case .label(let label) = shape { label } else { nil }
        }
        let sorted = labels.sorted { $0.at.y < $1.at.y }
        let set = sorted.map { LabelSetter(composer: composer, label: $0, scale: scale) }
        guard set.count(where: \.isCut) * 6 <= set.count else { return false }
        for (index, upper) in set.enumerated() {
            let reach = upper.baseline + upper.size * 0.7
            for lower in set[(index + 1)...].prefix(while: { $0.baseline < reach })
            where upper.left < lower.left + lower.width && lower.left < upper.left + upper.width {
                return false
            }
        }
        return true
    }
}
