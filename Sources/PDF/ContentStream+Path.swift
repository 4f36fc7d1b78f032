import Documents

extension ContentStream {
    /// Paints an outline (8.5); `height` is the page's, whose y grows upwards in PDF.
    mutating func paint(_ path: Path, height: Double) {
        let isPainted = path.fill != nil || path.stroke != nil
        guard isPainted, case .move? = path.steps.first else { return }
        operate("q")
        if let fill = path.fill { colour("rg", fill) }
        if let stroke = path.stroke { set(stroke) }
        for step in path.steps { draw(step, height: height) }
        switch (path.fill, path.stroke) {
        case (nil, _): operate("S")
        case (_, nil): operate("f")
        default: operate("B")
        }
        operate("Q")
    }

    /// Round ends and corners (8.4.3.3, 8.4.3.4).
    private mutating func set(_ stroke: Stroke) {
        colour("RG", stroke.colour)
        operate("w", stroke.width)
        operate("J", 1)
        operate("j", 1)
        let isDashed = stroke.dash.allSatisfy { $0 >= 0 } && stroke.dash.contains { $0 >= 0.001 }
        if isDashed { write(Syntax.array(stroke.dash) + " 0 d\n") }
    }

    private mutating func draw(_ step: Path.Step, height: Double) {
        func flipped(_ point: Point) -> Point { Point(point.x, height - point.y) }
        switch step {
        case .move(let point): trace("m", flipped(point))
        case .line(let point): trace("l", flipped(point))
        case .curve(let first, let second, let end):
            trace("c", flipped(first), flipped(second), flipped(end))
        case .close: operate("h")
        }
    }
}
