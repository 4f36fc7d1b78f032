import Documents
import Pictures

/// The measures of the houses, in the drawing's units.
struct HousesForm: Sendable {
    var width: Double
    /// How many stand side by side.
    var across: Int
    var roof: Double
    /// Size of the child's words.
    var size: Double
    /// Size of the houses' names.
    var name: Double
    /// Air between a house and the next.
    var gap: Double

    /// The width of a house.
    var house: Double { (width - gap * Double(across - 1)) / Double(across) }

    /// As wide as the text of an A4 page.
    static let wide = HousesForm(
        width: 482, across: 3, roof: 62, size: 12.5, name: 13, gap: 13)

    /// As wide as the smallest telephone, with larger words.
    static let narrow = HousesForm(
        width: 300, across: 1, roof: 70, size: 16, name: 16, gap: 16)
}

/// Draws one form of the houses, as a child would: a roof, a wall, and the words inside.
struct HousesDrawing {
    private let form: HousesForm
    private var ink = Ink()

    /// As many lines as a house has room for.
    private static let most = 14

    static func drawing(_ facts: HousesFacts, in form: HousesForm) -> Drawing {
        var drawing = HousesDrawing(form: form)
        let walls = facts.houses.map { drawing.lines(of: $0) }
        let highest = walls.map { drawing.wall(for: $0) }.max() ?? 0
        var y = 2.0
        for (index, house) in facts.houses.enumerated() {
            let column = index % form.across
            // Those that stand side by side are equally high.
            let wall = form.across > 1 ? highest : drawing.wall(for: walls[index])
            drawing.draw(
                house, walls[index],
                at: Point(Double(column) * (form.house + form.gap), y), wall: wall)
            if column == form.across - 1 || index == facts.houses.count - 1 {
                y += form.roof + wall + form.gap
            }
        }
        return Drawing(
            width: form.width, height: max(1, (y - form.gap + 3).rounded(.up)),
            shapes: drawing.ink.shapes)
    }

    private init(form: HousesForm) { self.form = form }

    private var leading: Double { form.size * 1.3 }
    private var padding: Double { form.size }
    /// The roof stands out on both sides.
    private var eaves: Double { form.house * 0.05 }

    // MARK: Words

    /// One saying after another, each with a little air before it.
    private func lines(of house: HousesFacts.House) -> [(words: String, isFirst: Bool)] {
        let room = form.house - 2 * (eaves + padding * 0.7)
        let lines = house.words.flatMap { words in
            LabelLines.lines("“\(words)”", size: form.size, width: room, most: 6).enumerated()
                .map { (words: $0.element, isFirst: $0.offset == 0) }
        }
        guard lines.count > Self.most else { return lines }
        return lines.prefix(Self.most - 1) + [(words: "…", isFirst: true)]
    }

    private func wall(for lines: [(words: String, isFirst: Bool)]) -> Double {
        let air = Double(lines.count { $0.isFirst }) * form.size * 0.5
        return form.name * 1.6 + Double(lines.count) * leading + air + padding * 2
    }

    // MARK: A house

    private mutating func draw(
        _ house: HousesFacts.House, _ lines: [(words: String, isFirst: Bool)], at corner: Point,
        wall: Double
    ) {
        let top = corner.y + form.roof
        let middle = corner.x + form.house / 2
        ink.draw(
            Path.Step.box(
                x: corner.x + eaves, y: top - 1, width: form.house - eaves * 2, height: wall,
                corner: 2), fill: .paper, .ink, 2.4)
        ink.draw(
            Path.Step.polygon([
                Point(corner.x + 1.5, top), Point(middle, corner.y),
                Point(corner.x + form.house - 1.5, top),
            ]), fill: house.kind.colour, .ink, 2.4)
        drawSign(house.kind, at: Point(middle, corner.y + form.roof * 0.62))
        let room = form.house - 2 * (eaves + padding * 0.7)
        var baseline = top + padding + form.name
        ink.write(
            house.name, .template, at: Point(middle, baseline), size: form.name, anchor: .middle,
            isBold: true, room: room)
        baseline += form.name * 0.4
        for line in lines {
            baseline += leading + (line.isFirst ? form.size * 0.5 : 0)
            ink.write(
                line.words, .data, at: Point(corner.x + eaves + padding * 0.7, baseline),
                size: form.size, room: room)
        }
    }

    /// A cloud, a sun or a star: the houses are told apart without colour.
    private mutating func drawSign(_ kind: HousesFacts.House.Kind, at centre: Point) {
        let radius = form.roof * 0.2
        func at(_ x: Double, _ y: Double) -> Point {
            Point(centre.x + x * radius, centre.y + y * radius)
        }
        switch kind {
        case .worries:
            let puffs = [(-0.7, 0.2, 0.5), (0.0, -0.15, 0.7), (0.7, 0.15, 0.55)].flatMap {
                Path.Step.circle(centre: at($0.0, $0.1), radius: radius * $0.2)
            }
            ink.draw(puffs, fill: .paper)
            ink.draw(
                Path.Step.box(
                    x: at(-0.8, 0).x, y: at(0, 0.1).y, width: radius * 1.6, height: radius * 0.6,
                    corner: radius * 0.25), fill: .paper)
        case .good:
            ink.draw(Path.Step.circle(centre: centre, radius: radius * 0.55), fill: .paper)
            for (x, y) in [(0.0, 1.0), (1, 0), (0.7, 0.7), (0.7, -0.7)] {
                for side in [1.0, -1] {
                    ink.line(
                        from: at(x * side * 0.8, y * side * 0.8),
                        to: at(x * side * 1.15, y * side * 1.15), .paper, 2)
                }
            }
        case .dreams:
            let star = [
                (0.0, -1.1), (0.28, -0.35), (1.05, -0.34), (0.45, 0.13), (0.65, 0.9),
                (0.0, 0.43), (-0.65, 0.9), (-0.45, 0.13), (-1.05, -0.34), (-0.28, -0.35),
            ]
            ink.draw(Path.Step.polygon(star.map { at($0.0, $0.1) }), fill: .paper)
        }
    }
}

extension HousesFacts.House.Kind {
    fileprivate var colour: Colour {
        switch self {
        case .worries: .clay
        case .good: .teal
        case .dreams: .blue
        }
    }
}
