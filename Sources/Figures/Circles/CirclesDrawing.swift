import Documents
import Pictures

/// Draws one form of a network: circles from the outside in, then lanes with dots and names.
struct CirclesDrawing {
    private let form: CirclesForm
    private let facts: CirclesFacts
    private let layout: CirclesLayout
    private var ink = Ink()

    static func drawing(_ facts: CirclesFacts, in form: CirclesForm) -> Drawing {
        var drawing = CirclesDrawing(facts, in: form)
        drawing.drawRings()
        drawing.drawNamesOfRings()
        drawing.writeFamily()
        for spot in drawing.layout.spots { drawing.draw(spot) }
        let height = drawing.drawKey(below: 2 * drawing.layout.extent)
        return Drawing(
            width: form.width, height: height.rounded(.up), shapes: drawing.ink.shapes)
    }

    private init(_ facts: CirclesFacts, in form: CirclesForm) {
        self.facts = facts
        self.form = form
        layout = CirclesLayout(facts, in: form)
    }

    private var centre: Point { Point(form.middle, layout.extent) }

    // MARK: Circles

    private mutating func drawRings() {
        for (ring, height) in layout.heights.enumerated().reversed() {
            let width = form.heart + Double(ring) * form.band
            let outline =
                form.isWhole
                ? Path.Step.ellipse(centre: centre, width: width * 2, height: height * 2)
                : Self.half(centre, width, height)
            ink.draw(
                outline, fill: ring.isMultiple(of: 2) ? .paper : .mist,
                ring == 0 ? .teal : .grey, ring == 0 ? 2.5 : 1)
        }
    }

    /// The right half of an ellipse, open at the left.
    private static func half(
        _ centre: Point, _ width: Double, _ height: Double
    ) -> [Path.Step] {
        let (far, high) = (width * 0.5523, height * 0.5523)
        return [
            .move(Point(centre.x, centre.y - height)),
            .curve(
                Point(centre.x + far, centre.y - height), Point(centre.x + width, centre.y - high),
                Point(centre.x + width, centre.y)),
            .curve(
                Point(centre.x + width, centre.y + high), Point(centre.x + far, centre.y + height),
                Point(centre.x, centre.y + height)),
        ]
    }

    /// Each on the top of its circle, which is broken for it.
    private mutating func drawNamesOfRings() {
        for (circle, height) in zip(CirclesFacts.Circle.allCases, layout.heights.dropFirst()) {
            let words = facts.words.circles[circle] ?? ""
            guard !words.isEmpty else { continue }
            let room = min(
                Double(words.count) * form.small * LabelLines.letter, form.heart)
            let left = form.isWhole ? centre.x - room / 2 : 7
            let y = centre.y - height
            ink.draw(
                Path.Step.box(
                    x: left - 6, y: y - form.small * 0.75, width: room + 12,
                    height: form.small * 1.5, corner: form.small * 0.75),
                fill: .paper, .line, 1)
            ink.write(
                words, .template, at: Point(left + room / 2, y + form.small * 0.35),
                size: form.small, anchor: .middle, colour: .grey, room: room)
        }
    }

    private mutating func writeFamily() {
        let leading = form.size * 1.3
        let high = layout.heights.first ?? form.heart
        for (index, name) in facts.family.enumerated() {
            let offset = (Double(index) + 0.5 - Double(facts.family.count) / 2) * leading
            let part = min(1, (abs(offset) + form.size * 0.5) / high)
            let reach = form.heart * (1 - part * part).squareRoot() - 6
            ink.write(
                name, .data,
                at: Point(
                    form.isWhole ? centre.x : 6, centre.y + offset + form.size * 0.35),
                size: form.size, anchor: form.isWhole ? .middle : .start, isBold: true,
                room: max(1, form.isWhole ? reach * 2 : reach - 6))
        }
    }

    // MARK: People

    private mutating func draw(_ spot: CirclesLayout.Spot) {
        let side: Double = spot.isRight ? 1 : -1
        let y = centre.y + spot.y
        let dot = Point(centre.x + side * spot.x, y)
        let names = centre.x + side * layout.names
        ink.line(from: dot, to: Point(names - side * 4, y), .grey, 1)
        drawDot(isActive: spot.person.isActive, at: dot)
        let leading = form.size * 1.25
        let room = spot.isRight ? form.width - names : names
        for (index, line) in spot.lines.enumerated() {
            let offset = (Double(index) - Double(spot.lines.count) / 2 + 0.75) * leading
            ink.write(
                line, .data, at: Point(names, y + offset), size: form.size,
                anchor: spot.isRight ? .start : .end, room: room)
        }
    }

    /// Head and shoulders on a disc; hollow where somebody was only asked or told.
    private mutating func drawDot(isActive: Bool, at centre: Point) {
        let radius = form.dot
        func at(_ x: Double, _ y: Double) -> Point {
            Point(centre.x + x * radius, centre.y + y * radius)
        }
        ink.draw(
            Path.Step.circle(centre: centre, radius: radius), fill: isActive ? .teal : .paper,
            .teal, 1.6)
        let figure: Colour = isActive ? .paper : .teal
        ink.draw(Path.Step.circle(centre: at(0, -0.3), radius: radius * 0.3), fill: figure)
        let shoulders: [Path.Step] = [
            .move(at(-0.55, 0.62)), .curve(at(-0.5, 0), at(0.5, 0), at(0.55, 0.62)), .close,
        ]
        ink.draw(shoulders, fill: figure)
    }

    /// What a hollow dot says, where there is one; returns how far down the drawing has come.
    private mutating func drawKey(below top: Double) -> Double {
        guard facts.people.contains(where: { !$0.isActive }) else { return top }
        let middle = top + form.gap + form.dot + 1
        drawDot(isActive: false, at: Point(form.dot + 2, middle))
        let left = form.dot * 2 + 10
        ink.write(
            facts.words.hollow, .template, at: Point(left, middle + form.small * 0.35),
            size: form.small, room: form.width - left)
        return middle + form.dot + 2
    }
}
