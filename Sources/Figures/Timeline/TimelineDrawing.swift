import Documents
import Pictures

/// Draws one form of a timeline: the days that matter and the weeks, then lane by lane a row an
/// event.
struct TimelineDrawing {
    private let form: TimelineForm
    private let facts: TimelineFacts
    private let scale: TimelineScale
    /// What lies below the rows: weeks and days that go through all lanes.
    private var ground = Ink()
    private var ink = Ink()
    /// Down to where the drawing has come.
    private var y = 0.0

    /// Some of the lanes, on the scale of all.
    static func drawing(
        _ facts: TimelineFacts, _ lanes: [TimelineFacts.Lane], in form: TimelineForm
    ) -> Drawing {
        var drawing = TimelineDrawing(facts, in: form)
        let flags = drawing.writeLines()
        let top = drawing.writeWeeks()
        for lane in lanes {
            drawing.draw(TimelineLane(lane, scale: drawing.scale, in: form))
        }
        drawing.drawGround(from: top, flags: flags)
        return Drawing(
            width: form.width, height: (drawing.y + 2).rounded(.up),
            shapes: drawing.ground.shapes + drawing.ink.shapes)
    }

    private init(_ facts: TimelineFacts, in form: TimelineForm) {
        self.facts = facts
        self.form = form
        scale = TimelineScale(facts, in: form)
    }

    // MARK: Days that matter to all

    /// Each has a row of its own for its words; returns where its line begins.
    private mutating func writeLines() -> [Double] {
        facts.lines.map { line in
            let x = scale.x(line.day)
            let isRight = x <= (form.left + form.width) / 2
            let start = isRight ? x + 5 : x - 5
            let room = isRight ? form.width - start : start - form.left
            let top = y + 2
            for words in LabelLines.lines(line.words, size: form.small, width: room, most: 3) {
                y += form.small * 1.35
                write(
                    words, .template, at: Point(start, y - form.small * 0.35), form.small,
                    isRight ? .start : .end, isBold: true, isOnPaper: true, room: room)
            }
            return top
        }
    }

    /// A row of numbers for each sort of weeks; returns where the first row's lines begin.
    private mutating func writeWeeks() -> Double {
        let size = form.small
        var top: Double?
        for weeks in facts.weeks {
            let named = scale.weeks(weeks, room: weekRoom)
            guard !named.isEmpty else { continue }
            if !form.isBeside { y += size * 1.35 }
            y += size * 1.4
            write(
                weeks.name, .template,
                at: Point(form.isBeside ? 6 : 0, y - size * (form.isBeside ? 0.4 : 1.8)), size,
                .start, colour: .grey, isOnPaper: true,
                room: form.isBeside ? form.names - 8 : form.width - form.margin)
            for (week, x) in named {
                ground.line(from: Point(x, y - size), to: Point(x, y), .grey, 1)
                write(
                    "\(week)", .template, at: Point(x + 3, y - size * 0.4), size, .start,
                    colour: .grey, isOnPaper: true, room: weekRoom - 4)
            }
            top = top ?? y
        }
        writeUndated()
        return top ?? y
    }

    private mutating func writeUndated() {
        let size = form.small
        guard facts.lanes.contains(where: { $0.events.contains { $0.day == nil } }) else { return }
        y += size * 1.4
        write(
            facts.words.undated, .template, at: Point(form.width, y - size * 0.4), size, .end,
            colour: .grey, isOnPaper: true,
            room: size * LabelLines.letter * Double(facts.words.undated.count + 1))
    }

    /// Room for a number of three digits and some air.
    private var weekRoom: Double { form.small * LabelLines.letter * 3 + 12 }

    private mutating func drawGround(from top: Double, flags: [Double]) {
        for (_, x) in facts.weeks.first.map({ scale.weeks($0, room: weekRoom) }) ?? [] {
            ground.line(from: Point(x, top), to: Point(x, y), .line, 1)
        }
        for (line, top) in zip(facts.lines, flags) {
            let x = scale.x(line.day)
            ground.line(
                from: Point(x, top), to: Point(x, y), .ink, 1.6, dash: line.isDashed ? [5, 5] : [])
        }
    }

    // MARK: Rows

    private mutating func draw(_ lane: TimelineLane) {
        let top = y
        let height = lane.height(in: form)
        let name = lane.nameHeight(in: form)
        ground.draw(
            Path.Step.box(
                x: 0, y: top + 1, width: form.isBeside ? form.names : form.width,
                height: (form.isBeside ? height : name) - 2, corner: 3), fill: .mist)
        if form.isBeside {
            ground.line(from: Point(0, top), to: Point(form.width, top), .line, 1)
        } else {
            y += name
        }
        var baseline = top + form.gap / 2
        for line in lane.name {
            baseline += form.size * 1.3
            write(
                line, lane.origin, at: Point(form.isBeside ? 6 : form.margin, baseline - 4),
                form.size, .start, isBold: true,
                room: form.isBeside ? form.names - 8 : form.width - 2 * form.margin)
        }
        for row in lane.rows { draw(row) }
        y = top + height
    }

    private mutating func draw(_ row: TimelineRow) {
        let top = y
        y += row.height
        let x = scale.x(row.event.day)
        let text = top + form.gap / 2 + (form.isBeside ? 0 : form.mark * 2 + 6)
        let middle = form.isBeside ? top + row.height / 2 : top + form.mark + 1 + form.gap / 2
        let (start, anchor, room) = TimelineRow.room(at: x, in: form)
        var baseline = text
        for line in row.words {
            baseline += form.size * 1.25
            write(
                line, row.event.origin, at: Point(start, baseline - form.size * 0.35), form.size,
                anchor, isOnPaper: true, room: room)
        }
        for line in row.status {
            baseline += form.small * 1.25
            write(
                line, .template, at: Point(start, baseline - form.small * 0.35), form.small, anchor,
                isBold: true, colour: row.event.colour, isOnPaper: true, room: room)
        }
        drawMark(row.event, at: Point(x, middle))
    }

    private mutating func drawMark(_ event: TimelineFacts.Event, at centre: Point) {
        switch event.kind {
        case .step(let number, let state):
            Milestone.draw(state, number: number, at: centre, radius: form.mark, into: &ink)
        case .hearing(let isPast):
            let far = form.mark * 1.05
            ink.draw(
                Path.Step.polygon([
                    Point(centre.x, centre.y - far), Point(centre.x + far, centre.y),
                    Point(centre.x, centre.y + far), Point(centre.x - far, centre.y),
                ]), fill: isPast ? .ink : .paper, .ink, 2)
        case .stage(let isPast):
            let far = form.mark * 0.8
            ink.draw(
                Path.Step.box(
                    x: centre.x - far, y: centre.y - far, width: far * 2, height: far * 2, corner: 2
                ),
                fill: isPast ? .teal : .paper, .teal, 2)
        }
    }

    private mutating func write(
        _ words: String, _ origin: Text.Origin, at point: Point, _ size: Double,
        _ anchor: Label.Anchor, isBold: Bool = false, colour: Colour = .ink,
        isOnPaper: Bool = false, room: Double
    ) {
        if isOnPaper {
            let width = min(room, Double(words.count) * size * (isBold ? 0.58 : 0.52))
            let left = anchor == .start ? point.x : point.x - width
            ink.draw(
                Path.Step.box(
                    x: left - 2, y: point.y - size * 0.85, width: width + 4, height: size * 1.2),
                fill: .paper)
        }
        ink.write(
            words, origin, at: point, size: size, anchor: anchor, isBold: isBold, colour: colour,
            room: room)
    }
}

extension TimelineFacts.Event {
    fileprivate var colour: Colour {
        if case .step(_, let state) = kind { Milestone.colour(state) } else { .ink }
    }
}
