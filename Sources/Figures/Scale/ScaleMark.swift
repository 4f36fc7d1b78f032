import Documents
import Glibc
import Pictures

/// The marks of raters: a shape for each grown-up, a face for each child.
///
/// They are told apart by shape, never by colour: all are of one colour.
enum ScaleMark {
    /// How many grown-ups get a mark of their own before the marks come round again.
    static let kinds = 16

    /// The mark of the grown-up with this number, from 0; from the ninth on they are hollow.
    static func mark(number: Int, centre: Point, radius: Double) -> [Shape] {
        let isHollow = number % kinds >= 8
        let steps = outline(number % 8, centre, radius)
        return [
            .path(
                Path(
                    steps: steps, fill: isHollow ? .paper : .teal,
                    stroke: Stroke(colour: .teal, width: isHollow ? 2.5 : 1.5)))
        ]
    }

    /// The outlines are of about the same area.
    private static func outline(_ kind: Int, _ centre: Point, _ radius: Double) -> [Path.Step] {
        switch kind {
        case 0: Path.Step.circle(centre: centre, radius: radius)
        case 1: star(centre, 4, radius * 1.2, turned: 0.5)
        case 2: star(Point(centre.x, centre.y + radius * 0.15), 3, radius * 1.2)
        case 3: star(centre, 4, radius * 1.15)
        case 4: star(centre, 6, radius * 1.05)
        case 5: star(centre, 5, radius * 1.2, inner: radius * 0.55)
        case 6: star(Point(centre.x, centre.y - radius * 0.15), 3, radius * 1.2, turned: 0.5)
        default: star(centre, 4, radius * 1.2, inner: radius * 0.55)
        }
    }

    /// A polygon with a corner at the top, or a star with points as far out as its corners.
    private static func star(
        _ centre: Point, _ points: Int, _ radius: Double, inner: Double? = nil,
        turned: Double = 0
    ) -> [Path.Step] {
        let step = 2 * Double.pi / Double(points)
        return Path.Step.polygon(
            (0..<points).flatMap { index in
                let angle = (Double(index) + turned) * step - .pi / 2
                let tip = at(centre, angle, radius)
                return inner.map { [tip, at(centre, angle + step / 2, $0)] } ?? [tip]
            })
    }

    private static func at(_ centre: Point, _ angle: Double, _ radius: Double) -> Point {
        Point(centre.x + cos(angle) * radius, centre.y + sin(angle) * radius)
    }

    // MARK: Faces

    /// A face that smiles as the score does; children are told apart by their hair.
    static func face(_ score: Double, number: Int, centre: Point, radius: Double) -> [Shape] {
        let pen = Stroke(colour: .ink, width: radius * 0.16)
        let head = Path(
            steps: Path.Step.circle(centre: centre, radius: radius), fill: .paper, stroke: pen)
        let eyes = [-0.36, 0.36].flatMap { side in
            Path.Step.circle(
                centre: Point(centre.x + side * radius, centre.y - 0.12 * radius),
                radius: radius * 0.13)
        }
        return hair(number, centre, radius, pen, isBehind: true) + [.path(head)]
            + hair(number, centre, radius, pen, isBehind: false)
            + [
                .path(Path(steps: eyes, fill: .ink)),
                .path(Path(steps: mouth(score, centre, radius), stroke: pen)),
            ]
    }

    /// Down at 0, level at 5, up at 10.
    private static func mouth(_ score: Double, _ centre: Point, _ radius: Double) -> [Path.Step] {
        let smile = (score - 5) / 5 * radius
        let ends = centre.y + 0.42 * radius - 0.12 * smile
        let bend = ends + 0.42 * smile
        let (wide, near) = (0.46 * radius, 0.22 * radius)
        return [
            .move(Point(centre.x - wide, ends)),
            .curve(
                Point(centre.x - near, bend), Point(centre.x + near, bend),
                Point(centre.x + wide, ends)),
        ]
    }

    /// A fringe, bunches, a tuft, or none.
    private static func hair(
        _ number: Int, _ centre: Point, _ radius: Double, _ pen: Stroke, isBehind: Bool
    ) -> [Shape] {
        func at(_ x: Double, _ y: Double) -> Point {
            Point(centre.x + x * radius, centre.y + y * radius)
        }
        switch (number % 4, isBehind) {
        case (0, false):
            let fringe: [Path.Step] = [
                .move(at(-0.92, -0.38)), .curve(at(-0.5, -0.42), at(-0.1, -0.6), at(0.1, -0.98)),
                .curve(at(0.2, -0.66), at(0.6, -0.46), at(0.92, -0.38)),
                .curve(at(0.75, -0.8), at(0.4, -1), at(0, -1)),
                .curve(at(-0.4, -1), at(-0.75, -0.8), at(-0.92, -0.38)), .close,
            ]
            return [.path(Path(steps: fringe, fill: .ink))]
        case (1, true):
            let bunches = [-1.0, 1].flatMap { side in
                Path.Step.circle(centre: at(side * 0.95, -0.5), radius: radius * 0.34)
            }
            return [.path(Path(steps: bunches, fill: .ink))]
        case (2, false):
            let tuft: [Path.Step] = [
                .move(at(0, -1)), .curve(at(-0.05, -0.85), at(-0.2, -0.7), at(-0.32, -0.66)),
                .move(at(0, -1)), .curve(at(0.02, -0.85), at(0.05, -0.75), at(0.08, -0.6)),
            ]
            return [.path(Path(steps: tuft, stroke: pen))]
        default: return []
        }
    }
}
