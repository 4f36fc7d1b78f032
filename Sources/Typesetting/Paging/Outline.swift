import Documents

/// Outlines of what pages are decorated with.
enum Outline {
    static func line(from x: Double, to end: Double, y: Double, _ stroke: Stroke) -> Path {
        Path(steps: [.move(Point(x, y)), .line(Point(end, y))], stroke: stroke)
    }

    static func upright(
        x: Double, from y: Double, to end: Double, _ stroke: Stroke
    ) -> Path {
        Path(steps: [.move(Point(x, y)), .line(Point(x, end))], stroke: stroke)
    }

    static func rectangle(
        x: Double, y: Double, width: Double, height: Double, fill: Colour? = nil,
        stroke: Stroke? = nil
    ) -> Path {
        Path(
            steps: [
                .move(Point(x, y)), .line(Point(x + width, y)),
                .line(Point(x + width, y + height)), .line(Point(x, y + height)), .close,
            ], fill: fill, stroke: stroke)
    }

    /// A rectangle whose corners are quarters of a circle.
    static func rounded(
        x: Double, y: Double, width: Double, height: Double, radius: Double, fill: Colour? = nil,
        stroke: Stroke? = nil
    ) -> Path {
        let r = max(0, min(radius, width / 2, height / 2))
        guard r > 0 else {
            return rectangle(
                x: x, y: y, width: width, height: height, fill: fill, stroke: stroke)
        }
        // How far a curve's handle lies from its corner to draw a quarter of a circle.
        let k = r * 0.447_7
        let right = x + width, bottom = y + height
        let steps: [Path.Step] = [
            .move(Point(x + r, y)), .line(Point(right - r, y)),
            .curve(Point(right - k, y), Point(right, y + k), Point(right, y + r)),
            .line(Point(right, bottom - r)),
            .curve(
                Point(right, bottom - k), Point(right - k, bottom), Point(right - r, bottom)),
            .line(Point(x + r, bottom)),
            .curve(Point(x + k, bottom), Point(x, bottom - k), Point(x, bottom - r)),
            .line(Point(x, y + r)),
            .curve(Point(x, y + k), Point(x + k, y), Point(x + r, y)), .close,
        ]
        return Path(steps: steps, fill: fill, stroke: stroke)
    }
}

extension Path.Step {
    func moved(_ dx: Double, _ dy: Double) -> Path.Step {
        mapped { Point($0.x + dx, $0.y + dy) }
    }

    func mapped(_ change: (Point) -> Point) -> Path.Step {
        switch self {
        case .move(let point): .move(change(point))
        case .line(let point): .line(change(point))
        case .curve(let one, let two, let end): .curve(change(one), change(two), change(end))
        case .close: .close
        }
    }
}
