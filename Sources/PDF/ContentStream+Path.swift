import Documents

extension ContentStream {
    /// Paints an outline (8.5); `height` is the page's, whose y grows upwards in PDF.
    mutating func paint(_ path: Path, height: Double) {
        let isPainted = path.fill != nil || path.stroke != nil
        guard isPainted, case .move? = path.steps.first else { return }
        endText()
        if let fill = path.fill { setFill(fill) }
        if let stroke = path.stroke { setLine(stroke) }
        for step in path.steps { draw(step, height: height) }
        switch (path.fill, path.stroke) {
        case (nil, _): write("S\n")
        case (_, nil): write("f\n")
        default: write("B\n")
        }
    }

    private mutating func draw(_ step: Path.Step, height: Double) {
        switch step {
        case .move(let point):
            write(point, height)
            write("m\n")
        case .line(let point):
            write(point, height)
            write("l\n")
        case .curve(let first, let second, let end):
            write(first, height)
            write(second, height)
            write(end, height)
            write("c\n")
        case .close: write("h\n")
        }
    }

    private mutating func write(_ point: Point, _ height: Double) {
        write(operand: point.x)
        write(operand: height - point.y)
    }
}
