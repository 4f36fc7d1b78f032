import Documents

/// One event of a timeline, with its words in broken lines.
struct TimelineRow {
    let event: TimelineFacts.Event
    let words: [String]
    let status: [String]
    let height: Double

    init(_ event: TimelineFacts.Event, x: Double, in form: TimelineForm) {
        self.event = event
        let room = Self.room(at: x, in: form).width
        words = LabelLines.lines(
            event.named, size: form.size, width: room, most: form.isBeside ? 2 : 5)
        status = LabelLines.lines(event.status, size: form.small, width: room, most: 2)
        let text =
            Double(words.count) * form.size * 1.25 + Double(status.count) * form.small * 1.25
        let mark = form.mark * 2 + 2
        height = (form.isBeside ? max(text, mark) : text + mark + 4) + form.gap
    }

    /// Where an event's words begin or end: towards the side with more room.
    static func room(
        at x: Double, in form: TimelineForm
    ) -> (x: Double, anchor: Label.Anchor, width: Double) {
        guard form.isBeside else { return (0, .start, form.width) }
        let aside = form.mark + 6
        return x <= (form.left + form.width) / 2
            ? (x + aside, .start, form.width - x - aside)
            : (x - aside, .end, x - aside - form.left)
    }
}

/// One lane of a timeline: its name, in a column of its own or above, and its rows.
struct TimelineLane {
    let name: [String]
    let origin: Text.Origin
    let rows: [TimelineRow]

    init(_ lane: TimelineFacts.Lane, scale: TimelineScale, in form: TimelineForm) {
        let room = form.isBeside ? form.names - 8 : form.width - 2 * form.margin
        name = LabelLines.lines(lane.name, size: form.size, width: room, most: 4)
        origin = lane.origin
        rows = lane.events.map { TimelineRow($0, x: scale.x($0.day), in: form) }
    }

    func nameHeight(in form: TimelineForm) -> Double {
        Double(max(1, name.count)) * form.size * 1.3 + form.gap
    }

    func height(in form: TimelineForm) -> Double {
        let sum = rows.reduce(0) { $0 + $1.height }
        let name = nameHeight(in: form)
        return form.isBeside ? max(sum, name) : sum + name
    }
}

extension TimelineFacts.Event {
    /// "3. Safety plan rules agreed".
    var named: String {
        if case .step(let number, _) = kind { "\(number). \(words)" } else { words }
    }
}
