import Documents
import Pictures

/// Draws one form of a stretch of road: the road, then what stands beside it, then where it ends.
struct RoadDrawing {
    private let stretch: RoadLayout.Stretch
    private let layout: RoadLayout
    private let form: RoadForm
    private var ink = Ink()
    /// Down to where the drawing has come.
    private var bottom: Double

    static func drawing(_ stretch: RoadLayout.Stretch, in form: RoadForm) -> Drawing {
        var drawing = RoadDrawing(stretch, in: form)
        drawing.drawRoad()
        drawing.writeStart()
        for stop in drawing.layout.stops { drawing.draw(stop) }
        if stretch.isLast { drawing.drawGoal() } else { drawing.writeGoesOn() }
        return Drawing(
            width: form.width, height: (drawing.bottom + 4).rounded(.up), shapes: drawing.ink.shapes
        )
    }

    private init(_ stretch: RoadLayout.Stretch, in form: RoadForm) {
        self.stretch = stretch
        self.form = form
        layout = RoadLayout(stretch, in: form)
        bottom = layout.bottom
    }

    // MARK: The road

    /// Where the road ends: at the door of the house, or at the foot of the drawing.
    private var finish: Point {
        guard stretch.isLast else { return Point(form.middle, layout.bottom + form.stone * 2) }
        let side: Double = houseIsLeft ? -1 : 1
        let down = max(
            layout.end.y + form.house * 0.6,
            (houseIsLeft ? layout.bottoms.left : houseFloor) + form.house + form.gap)
        return Point(form.middle + side * form.stone * 3.6, down)
    }

    private var houseIsLeft: Bool { form.isTwoSided && layout.freeSide == .left }
    private var houseFloor: Double { layout.bottoms.right }

    /// The way that is behind them is grey, the way before them white.
    private mutating func drawRoad() {
        let points = [layout.start] + layout.stops.map(\.stone)
        let pin = layout.stops.firstIndex { if case .pin = $0.content { true } else { false } }
        let isBehind = stretch.signs.upperBound <= stretch.facts.behind
        let here = pin.map { $0 + 1 } ?? (isBehind ? points.count : 0)
        var bends = zip(points, points.dropFirst()).map { Self.bend(from: $0, to: $1) }
        bends.append(stretch.isLast ? turn : Self.bend(from: layout.end, to: finish))
        let whole = [.move(layout.start)] + bends
        ink.draw(whole, .grey, form.road + 3)
        ink.draw(whole, .paper, form.road)
        if here > 0 { ink.draw([.move(layout.start)] + bends.prefix(here), .line, form.road) }
        ink.draw(whole, .grey, 1.2, dash: [6, 8])
    }

    private static func bend(from start: Point, to end: Point) -> Path.Step {
        let middle = (start.y + end.y) / 2
        return .curve(Point(start.x, middle), Point(end.x, middle), end)
    }

    /// The last bend, into the door.
    private var turn: Path.Step {
        .curve(Point(layout.end.x, finish.y), Point(layout.end.x, finish.y), finish)
    }

    private mutating func writeStart() {
        let words = stretch.facts.words
        let said =
            !stretch.isFirst
            ? words.goesOn
            : stretch.facts.start.isEmpty ? words.start : "\(words.start): \(stretch.facts.start)"
        let x = layout.start.x + form.stone + 8
        ink.write(
            said, .template, at: Point(x, layout.start.y + form.small * 0.36), size: form.small,
            isBold: true, room: form.width - x)
    }

    private mutating func writeGoesOn() {
        let x = finish.x + form.stone + 8
        ink.write(
            stretch.facts.words.goesOn, .template, at: Point(x, finish.y + form.small * 0.36),
            size: form.small, isBold: true, room: form.width - x)
        bottom = finish.y + form.stone + 2
    }

    // MARK: Signs

    private mutating func draw(_ stop: RoadLayout.Stop) {
        let left =
            stop.side == .right ? form.width - form.board : 0
        switch stop.content {
        case .pin:
            drawPin(at: stop.stone)
            writePin(stop, left: left)
        case .sign(let sign, let number):
            drawBoard(sign, stop, left: left)
            Milestone.draw(
                sign.state, number: number, at: stop.stone, radius: form.stone, into: &ink)
        }
    }

    private mutating func drawBoard(
        _ sign: RoadFacts.Sign, _ stop: RoadLayout.Stop, left: Double
    ) {
        let colour = Milestone.colour(sign.state)
        let edge = stop.side == .right ? left : left + form.board
        ink.line(from: Point(edge, stop.stone.y), to: stop.stone, colour, 3)
        let isStrong = sign.state == .now || sign.state == .next || sign.state == .late
        ink.draw(
            Path.Step.box(
                x: left + 1, y: stop.top, width: form.board - 2, height: stop.board.height,
                corner: 8), fill: sign.state == .done ? .mist : .paper, colour,
            isStrong ? 2.2 : 1.2,
            dash: sign.state == .later ? [5, 4] : [])
        write(stop.board, colour: colour, at: Point(left + form.padding, stop.top + form.padding))
    }

    /// The state over the whole width, below it the picture and beside it the words.
    private mutating func write(_ board: RoadLayout.Board, colour: Colour, at corner: Point) {
        var (x, y) = (corner.x, corner.y)
        var room = form.board - 2 * form.padding
        for line in board.status {
            y += form.small * form.leading
            ink.write(
                line, .template, at: Point(x, y - form.small * 0.35), size: form.small,
                isBold: true, colour: colour, room: room)
        }
        if let picture = board.picture {
            ink.add(picture, at: Point(x, y + 2), side: form.picture)
            x += form.picture + form.padding
            room -= form.picture + form.padding
        }
        for line in board.words {
            y += form.size * form.leading
            ink.write(
                line, .data, at: Point(x, y - form.size * 0.35), size: form.size, room: room)
        }
    }

    // MARK: The pin

    private mutating func drawPin(at tip: Point) {
        let radius = form.pin * 0.36
        let centre = Point(tip.x, tip.y - form.pin + radius)
        func at(_ x: Double, _ y: Double) -> Point {
            Point(centre.x + x * radius, centre.y + y * radius)
        }
        let foot = (tip.y - centre.y) / radius
        let outline: [Path.Step] = [
            .move(at(0, foot)),
            .curve(at(-0.25, foot * 0.6), at(-1, 0.75), at(-1, 0)),
            .curve(at(-1, -0.55), at(-0.55, -1), at(0, -1)),
            .curve(at(0.55, -1), at(1, -0.55), at(1, 0)),
            .curve(at(1, 0.75), at(0.25, foot * 0.6), at(0, foot)), .close,
        ]
        ink.draw(
            Path.Step.ellipse(centre: tip, width: radius * 1.1, height: radius * 0.5), fill: .grey)
        ink.draw(outline, fill: .ink, .paper, 2)
        ink.draw(Path.Step.circle(centre: centre, radius: radius * 0.4), fill: .paper)
    }

    private mutating func writePin(_ stop: RoadLayout.Stop, left: Double) {
        let isRight = stop.side == .right
        let x = isRight ? left : left + form.board
        var y = stop.top
        for line in stop.board.status {
            y += form.size * form.leading
            ink.write(
                line, .template, at: Point(x, y - form.size * 0.35), size: form.size,
                anchor: isRight ? .start : .end, isBold: true, room: form.board)
        }
        for line in stop.board.words {
            y += form.small * form.leading
            ink.write(
                line, .template, at: Point(x, y - form.small * 0.35), size: form.small,
                anchor: isRight ? .start : .end, room: form.board)
        }
    }

    // MARK: The goal

    /// A house with light in it, and what it stands for below.
    private mutating func drawGoal() {
        let side: Double = houseIsLeft ? -1 : 1
        let width = form.house * 1.05
        let left = side < 0 ? finish.x - width + 4 : finish.x - 4
        House.draw(
            left: left, floor: finish.y + form.stone, width: width, height: form.house, into: &ink)
        bottom = finish.y + form.stone + form.gap
        guard let goal = stretch.facts.goals.first else { return }
        // Several would make the drawing higher than what is left of a page: the text says them.
        write(stretch.facts.goals.count == 1 ? goal : "")
    }

    private mutating func write(_ goal: String) {
        bottom += form.small * form.leading
        ink.write(
            stretch.facts.words.goal, .template, at: Point(0, bottom), size: form.small,
            isBold: true, colour: .teal, room: form.width)
        for line in LabelLines.lines(goal, size: form.size, width: form.width, most: 8) {
            bottom += form.size * form.leading
            ink.write(line, .data, at: Point(0, bottom), size: form.size, room: form.width)
        }
        bottom += form.gap
    }
}
