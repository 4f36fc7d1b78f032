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
        let paths = drawing.shapes.compactMap { shape in
            if case .path(let path) = shape { Mark(.path(scaled(path)), owner) } else { nil }
        }
        return paths + labels(of: drawing).flatMap(marks)
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

    private func marks(of set: LabelSetter) -> [Mark] {
        if set.isCut { composer.warn(.labelCut) }
        if set.isSmall { composer.warn(.smallLabel) }
        let text = set.text(owner)
        let broken = LineBreaker.lines(of: text, room: .infinity, shaper: composer.shaper)
        let setter = LineSetter(
            text: text, segments: broken.segments, words: composer.shaper.words,
            faces: composer.shaper.faces, size: set.size,
            colours: composer.colours, colour: set.colour, width: set.width, baseline: 0)
        let strip = broken.lines.first.map { setter.strip(of: $0) }
        return (strip?.marks ?? []).map {
            Mark($0.paint.moved(set.left, set.baseline), $0.owner)
        }
    }

    /// The labels that have room; for readers who see little none stands on another.
    private func labels(of drawing: Drawing) -> [LabelSetter] {
        let all = drawing.shapes.compactMap { shape in
            if case .label(let label) = shape {
                LabelSetter(composer: composer, label: label, scale: scale)
            } else {
                nil
            }
        }
        guard composer.style.hasLargeLabels else { return all }
        var placed = LabelPlaces()
        let kept = all.filter { placed.take($0) }
        if kept.count < all.count { composer.warn(.labelCut) }
        return kept
    }
}

/// Where labels stand already, by lines of a label's height.
private struct LabelPlaces {
    private var lines: [Int: [LabelSetter]] = [:]
    private static let height = 100.0

    /// Takes the place of a label, if it is free.
    mutating func take(_ label: LabelSetter) -> Bool {
        guard label.baseline.magnitude < 1e6 else { return false }
        let line = Int(label.baseline / Self.height)
        for near in line - 1...line + 1 {
            if lines[near]?.contains(where: label.touches) ?? false { return false }
        }
        lines[line, default: []].append(label)
        return true
    }
}
