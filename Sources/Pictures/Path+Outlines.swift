import Documents

extension Path.Step {
    /// How far the control points of a quarter circle lie from its ends, in radii.
    private static let quarter = 0.552_284_749_830_793_6

    /// A whole ellipse, clockwise from its rightmost point.
    public static func ellipse(centre: Point, width: Double, height: Double) -> [Path.Step] {
        roundedBox(
            x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height,
            corner: (width / 2, height / 2))
    }

    /// A whole circle.
    public static func circle(centre: Point, radius: Double) -> [Path.Step] {
        ellipse(centre: centre, width: radius * 2, height: radius * 2)
    }

    /// A rectangle; `corner` is the radius of its corners, at most half a side.
    public static func box(
        x: Double, y: Double, width: Double, height: Double, corner: Double = 0
    ) -> [Path.Step] {
        roundedBox(x: x, y: y, width: width, height: height, corner: (corner, corner))
    }

    /// Lines from point to point, closed or left open.
    public static func polygon(_ points: [Point], isClosed: Bool = true) -> [Path.Step] {
        guard let first = points.first else { return [] }
        return [.move(first)] + points.dropFirst().map { .line($0) } + (isClosed ? [.close] : [])
    }

    static func roundedBox(
        x: Double, y: Double, width: Double, height: Double, corner: (x: Double, y: Double)
    ) -> [Path.Step] {
        let (right, bottom) = (x + width, y + height)
        let (rx, ry) = (min(corner.x, width / 2), min(corner.y, height / 2))
        guard rx > 0, ry > 0 else {
            return polygon([
                Point(x, y), Point(right, y), Point(right, bottom), Point(x, bottom),
            ])
        }
        let (kx, ky) = (rx * (1 - quarter), ry * (1 - quarter))
        let steps: [Path.Step] = [
            .move(Point(right, y + ry)),
            .line(Point(right, bottom - ry)),
            .curve(Point(right, bottom - ky), Point(right - kx, bottom), Point(right - rx, bottom)),
            .line(Point(x + rx, bottom)),
            .curve(Point(x + kx, bottom), Point(x, bottom - ky), Point(x, bottom - ry)),
            .line(Point(x, y + ry)),
            .curve(Point(x, y + ky), Point(x + kx, y), Point(x + rx, y)),
            .line(Point(right - rx, y)),
            .curve(Point(right - kx, y), Point(right, y + ky), Point(right, y + ry)),
            .close,
        ]
        return steps.withoutStandstills
    }
}

extension [Path.Step] {
    /// Without lines that lead nowhere: the sides of a box that is all corner.
    fileprivate var withoutStandstills: [Path.Step] {
        var pen: Point?
        return filter { step in
            defer { pen = step.end ?? pen }
            guard case .line(let point) = step else { return true }
            return point != pen
        }
    }
}

extension Path.Step {
    /// Where the pen is afterwards; nil for `close`.
    var end: Point? {
        switch self {
        case .move(let point), .line(let point), .curve(_, _, let point): point
        case .close: nil
        }
    }
}
