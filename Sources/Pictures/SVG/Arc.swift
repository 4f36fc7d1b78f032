import Documents
import Glibc

/// An arc of an ellipse between two points, as paths write it.
///
/// Source: SVG 1.1, implementation notes F.6; the letters in it are those of the notes.
struct Arc {
    var from: Point
    var to: Point
    var rx: Double
    var ry: Double
    /// Of the ellipse's first axis, in degrees.
    var rotation: Double
    var isLarge: Bool
    /// Whether it turns as a clock does; in SVG, where y grows downwards, the positive way.
    var isClockwise: Bool

    /// Cubic curves of at most a quarter each; a line where the ellipse is flat.
    var steps: [Path.Step] {
        guard from != to else { return [] }
        guard min(rx, ry) > 1e-6 else { return [.line(to)] }
        let angle = rotation.truncatingRemainder(dividingBy: 360) * .pi / 180
        let axes = Axes(cosine: cos(angle), sine: sin(angle))
        // F.6.5.1: the chord's half, in the ellipse's own axes.
        let half = axes.turnedBack(Point((from.x - to.x) / 2, (from.y - to.y) / 2))
        // F.6.6: radii too small to reach grow until they do.
        let reach = (half.x / rx) * (half.x / rx) + (half.y / ry) * (half.y / ry)
        guard reach > 1e-30 else { return [.line(to)] }
        let growth = max(1, reach.squareRoot())
        let radii = Point(rx * growth, ry * growth)
        let centre = centre(half, radii, reach: min(1, reach))
        let middle = axes.turned(centre)
        let ellipse = Ellipse(
            centre: Point(middle.x + (from.x + to.x) / 2, middle.y + (from.y + to.y) / 2),
            radii: radii, axes: axes)
        let first = atan2((half.y - centre.y) / radii.y, (half.x - centre.x) / radii.x)
        let last = atan2((-half.y - centre.y) / radii.y, (-half.x - centre.x) / radii.x)
        return curves(on: ellipse, from: first, sweep: sweep(last - first))
    }

    /// F.6.5.2: the centre in the ellipse's own axes; on the chord where the radii just reach.
    private func centre(_ half: Point, _ radii: Point, reach: Double) -> Point {
        let size = (1 / reach - 1).squareRoot() * (isLarge == isClockwise ? -1 : 1)
        return Point(size * radii.x * half.y / radii.y, -size * radii.y * half.x / radii.x)
    }

    /// F.6.5.6: the angle in the direction that is asked for.
    private func sweep(_ angle: Double) -> Double {
        if isClockwise, angle < 0 { return angle + 2 * .pi }
        if !isClockwise, angle > 0 { return angle - 2 * .pi }
        return angle
    }

    private func curves(on ellipse: Ellipse, from first: Double, sweep: Double) -> [Path.Step] {
        let count = max(1, Int((abs(sweep) / (.pi / 2) - 1e-9).rounded(.up)))
        let part = sweep / Double(count)
        let pull = 4.0 / 3 * tan(part / 4)
        var steps: [Path.Step] = []
        for index in 0..<count {
            let (start, end) = (first + Double(index) * part, first + Double(index + 1) * part)
            steps.append(
                .curve(
                    ellipse.point(cos(start) - pull * sin(start), sin(start) + pull * cos(start)),
                    ellipse.point(cos(end) + pull * sin(end), sin(end) - pull * cos(end)),
                    // The end is exact, so that outlines close without a hair's gap.
                    index == count - 1 ? to : ellipse.point(cos(end), sin(end))))
        }
        return steps
    }
}

/// Directions of an ellipse's axes.
private struct Axes {
    var cosine: Double
    var sine: Double

    func turned(_ point: Point) -> Point {
        Point(cosine * point.x - sine * point.y, sine * point.x + cosine * point.y)
    }

    func turnedBack(_ point: Point) -> Point {
        Point(cosine * point.x + sine * point.y, cosine * point.y - sine * point.x)
    }
}

private struct Ellipse {
    var centre: Point
    var radii: Point
    var axes: Axes

    /// A point of the unit circle, where it lies on this ellipse.
    func point(_ x: Double, _ y: Double) -> Point {
        let turned = axes.turned(Point(x * radii.x, y * radii.y))
        return Point(centre.x + turned.x, centre.y + turned.y)
    }
}
