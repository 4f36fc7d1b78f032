import Documents

/// One row of a timeline: the name of a lane, or one event with its words in broken lines.
struct TimelineRow {
    enum Content {
        case lane([String], Text.Origin)
        case event(TimelineFacts.Event, words: [String], status: [String])
    }

    var content: Content
    var height: Double

    init(lane: TimelineFacts.Lane, in form: TimelineForm) {
        let lines = LabelLines.lines(lane.name, size: form.size, width: form.width, most: 3)
        content = .lane(lines, lane.origin)
        height = Double(max(1, lines.count)) * form.size * 1.3 + form.gap
    }

    init(_ event: TimelineFacts.Event, x: Double, in form: TimelineForm) {
        let room = Self.room(at: x, in: form).width
        let words = LabelLines.lines(event.named, size: form.size, width: room, most: 5)
        let status = LabelLines.lines(event.status, size: form.small, width: room, most: 3)
        content = .event(event, words: words, status: status)
        let text =
            Double(words.count) * form.size * 1.3 + Double(status.count) * form.small * 1.3
        let mark = form.mark * 2 + 2
        height = (form.isBeside ? max(text, mark) : text + mark + 4) + form.gap
    }

    /// Where an event's words begin or end: towards the side with more room.
    static func room(
        at x: Double, in form: TimelineForm
    ) -> (x: Double, anchor: Label.Anchor, width: Double) {
        guard form.isBeside else { return (0, .start, form.width) }
        let aside = form.mark + 6
        return x <= form.width / 2
            ? (x + aside, .start, form.width - x - aside) : (x - aside, .end, x - aside)
    }
}

extension TimelineFacts.Event {
    /// "3. Safety plan rules agreed".
    var named: String {
        if case .step(let number, _) = kind { "\(number). \(words)" } else { words }
    }
}
