import Documents

/// Draws a trajectory as a timeline with swim-lanes.
public enum TimelineFigure {
    /// How high the wide form of one drawing may be, in its units: less than a landscape page.
    static let highest = 420.0

    /// The timeline in a wide and a narrow form, with the same facts as text; several figures, one
    /// after another, where it is higher than a page.
    public static func figures(_ facts: TimelineFacts) -> [Figure] {
        let pieces = pieces(facts)
        return pieces.enumerated().map { index, lanes in
            let title =
                pieces.count == 1
                ? facts.title : "\(facts.title), \(facts.words.part) \(index + 1)"
            return Figure(
                role: .chart,
                artwork: .responsive(
                    wide: TimelineDrawing.drawing(facts, lanes, in: .wide),
                    narrow: TimelineDrawing.drawing(facts, lanes, in: .narrow), name: "timeline"),
                alternative: sentence(title, facts, lanes), title: title,
                facts: blocks(index == 0 ? facts.lines : [], lanes, facts.words))
        }
    }

    /// The lanes of each drawing; one that breaks has its name again.
    static func pieces(_ facts: TimelineFacts) -> [[TimelineFacts.Lane]] {
        let scale = TimelineScale(facts, in: .wide)
        let head = TimelineDrawing.drawing(facts, [], in: .wide).height
        var pieces: [[TimelineFacts.Lane]] = [[]]
        var room = highest - head
        for lane in facts.lanes {
            let laid = TimelineLane(lane, scale: scale, in: .wide)
            var first = 0
            for index in laid.rows.indices {
                guard laid.height(of: laid.rows[first...index], in: .wide) > room,
                    index > first || !(pieces.last ?? []).isEmpty
                else { continue }
                pieces[pieces.count - 1] += lane.part(first..<index)
                pieces.append([])
                room = highest - head
                first = index
            }
            pieces[pieces.count - 1] += lane.part(first..<laid.rows.count)
            room -= laid.height(of: laid.rows[first...], in: .wide)
        }
        return pieces.filter { !$0.isEmpty }
    }

    // MARK: The same facts as text

    private static func sentence(
        _ title: String, _ facts: TimelineFacts, _ lanes: [TimelineFacts.Lane]
    ) -> String {
        let told = lanes.flatMap { lane in
            [lane.name] + lane.events.flatMap { [$0.named, $0.status] }
        }
        return ([title] + facts.lines.map(\.words) + told).filter { !$0.isEmpty }
            .map(\.asSentence).joined(separator: " ")
    }

    private static func blocks(
        _ lines: [TimelineFacts.Line], _ lanes: [TimelineFacts.Lane], _ words: TimelineFacts.Words
    ) -> [Block] {
        let days = lines.map(\.words.asSentence).joined(separator: " ")
        let rows = lanes.flatMap { lane in lane.events.map { row(lane, $0) } }
        let header = [words.lead, words.event, words.state].map { [Inline.text(Text($0, .template))] }
        let table = Block.table(Table(header: header, rows: rows))
        return days.isEmpty ? [table] : [.paragraph([.text(Text(days, .template))]), table]
    }

    private static func row(
        _ lane: TimelineFacts.Lane, _ event: TimelineFacts.Event
    ) -> [[Inline]] {
        let number = if case .step(let number, _) = event.kind { "\(number). " } else { "" }
        return [
            [.text(Text(lane.name, lane.origin))],
            [.text(Text(number, .template)), .text(Text(event.words, event.origin))],
            [.text(Text(event.status, .template))],
        ]
    }
}

extension TimelineFacts.Lane {
    /// A part of the lane with its name; none where it would be empty.
    fileprivate func part(_ range: Range<Int>) -> [TimelineFacts.Lane] {
        range.isEmpty ? [] : [TimelineFacts.Lane(name, origin, events: Array(events[range]))]
    }
}
