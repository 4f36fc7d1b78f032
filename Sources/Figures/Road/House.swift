import Documents
import Pictures

/// The goal of a road: a house with light in its windows.
enum House {
    /// The colour of lamplight, as in the picture library; near white on a black-and-white printer.
    static let light = Colour(0xFB, 0xE3, 0xA0)

    static func draw(
        left: Double, floor: Double, width: Double, height: Double, into ink: inout Ink
    ) {
        func at(_ x: Double, _ y: Double) -> Point {
            Point(left + x * width, floor - y * height)
        }
        let pen = max(2, height * 0.035)
        ink.draw(
            Path.Step.polygon([at(0.7, 0.7), at(0.7, 0.98), at(0.82, 0.98), at(0.82, 0.6)]),
            fill: .paper, .ink, pen)
        ink.draw(
            Path.Step.polygon([at(0.12, 0), at(0.12, 0.6), at(0.88, 0.6), at(0.88, 0)]),
            fill: .paper, .ink, pen)
        ink.draw(
            Path.Step.polygon([at(0.5, 1), at(0.98, 0.56), at(0.02, 0.56)]), fill: .teal, .ink,
            pen)
        for x in [0.2, 0.6] {
            let corner = at(x, 0.46)
            ink.draw(
                Path.Step.box(
                    x: corner.x, y: corner.y, width: width * 0.2, height: height * 0.2, corner: 2),
                fill: light, .ink, pen * 0.7)
            ink.line(from: at(x + 0.1, 0.46), to: at(x + 0.1, 0.26), .ink, pen * 0.6)
        }
        let door = at(0.41, 0.22)
        ink.draw(
            Path.Step.box(
                x: door.x, y: door.y, width: width * 0.18, height: height * 0.22, corner: 3),
            fill: light, .ink, pen * 0.7)
    }
}
