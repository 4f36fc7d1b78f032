import Documents
import Pictures

/// The mark of a step: a tick where it is done, a clock where it is late, else its number.
///
/// The states are told apart by what is drawn; colour only helps.
enum Milestone {
    static func draw(
        _ state: RoadFacts.Sign.State, number: Int, at centre: Point, radius: Double,
        into ink: inout Ink
    ) {
        let circle = Path.Step.circle(centre: centre, radius: radius)
        switch state {
        case .done:
            ink.draw(circle, fill: .teal, .teal, 1.5)
            tick(centre, radius, &ink)
        case .late:
            ink.draw(circle, fill: .paper, .clay, radius * 0.2)
            clock(centre, radius, &ink)
        case .now, .next, .later:
            let colour = colour(state)
            ink.draw(circle, fill: .paper, colour, radius * (state == .later ? 0.12 : 0.24))
            let words = "\(number)"
            let size = words.count > 2 ? radius * 0.75 : radius * 1.05
            ink.write(
                words, .template, at: Point(centre.x, centre.y + size * 0.36), size: size,
                anchor: .middle, isBold: true, room: radius * 1.7)
        }
    }

    /// The colour of a state, on a sign's edge and words.
    static func colour(_ state: RoadFacts.Sign.State) -> Colour {
        switch state {
        case .done: .teal
        case .late: .clay
        case .now, .next: .blue
        case .later: .grey
        }
    }

    private static func tick(_ centre: Point, _ radius: Double, _ ink: inout Ink) {
        func at(_ x: Double, _ y: Double) -> Point {
            Point(centre.x + x * radius, centre.y + y * radius)
        }
        ink.draw(
            Path.Step.polygon(
                [at(-0.45, 0.02), at(-0.12, 0.38), at(0.48, -0.36)], isClosed: false),
            .paper, radius * 0.22)
    }

    private static func clock(_ centre: Point, _ radius: Double, _ ink: inout Ink) {
        func at(_ x: Double, _ y: Double) -> Point {
            Point(centre.x + x * radius, centre.y + y * radius)
        }
        ink.draw(
            Path.Step.polygon([at(0, -0.55), at(0, 0), at(0.38, 0.22)], isClosed: false), .ink,
            radius * 0.16)
        let hours = [at(0.66, 0), at(0, 0.66), at(-0.66, 0)].flatMap {
            Path.Step.circle(centre: $0, radius: radius * 0.07)
        }
        ink.draw(hours, fill: .ink)
    }
}
