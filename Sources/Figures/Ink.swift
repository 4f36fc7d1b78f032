import Documents
import Pictures

/// Collects the shapes of a drawing.
struct Ink {
    private(set) var shapes: [Shape] = []

    mutating func draw(
        _ steps: [Path.Step], fill: Colour? = nil, _ colour: Colour? = nil, _ width: Double = 1,
        dash: [Double] = []
    ) {
        let stroke = colour.map { Stroke(colour: $0, width: width, dash: dash) }
        shapes.append(.path(Path(steps: steps, fill: fill, stroke: stroke)))
    }

    mutating func write(
        _ words: String, _ origin: Text.Origin, at point: Point, size: Double,
        anchor: Label.Anchor = .start, isBold: Bool = false, colour: Colour = .ink, room: Double
    ) {
        shapes.append(
            .label(
                Label(
                    words, origin, at: point, size: size, anchor: anchor, isBold: isBold,
                    colour: colour, room: room)))
    }

    mutating func line(
        from start: Point, to end: Point, _ colour: Colour, _ width: Double, dash: [Double] = []
    ) {
        draw([.move(start), .line(end)], colour, width, dash: dash)
    }

    /// Another drawing, made to fit a square; its labels are left out.
    mutating func add(_ drawing: Drawing, at corner: Point, side: Double) {
        let scale = side / max(drawing.width, drawing.height)
        guard scale.isFinite, scale > 0 else { return }
        let left = corner.x + (side - drawing.width * scale) / 2
        let top = corner.y + (side - drawing.height * scale) / 2
        func placed(_ point: Point) -> Point {
            Point(left + point.x * scale, top + point.y * scale)
        }
        for case .path(var path) in drawing.shapes {
            path.steps = path.steps.map { $0.moved(placed) }
            path.stroke = path.stroke.map { stroke in
                Stroke(
                    colour: stroke.colour, width: stroke.width * scale,
                    dash: stroke.dash.map { $0 * scale })
            }
            shapes.append(.path(path))
        }
    }
}

extension Path.Step {
    fileprivate func moved(_ place: (Point) -> Point) -> Path.Step {
        switch self {
        case .move(let point): .move(place(point))
        case .line(let point): .line(place(point))
        case .curve(let one, let other, let end): .curve(place(one), place(other), place(end))
        case .close: .close
        }
    }
}
