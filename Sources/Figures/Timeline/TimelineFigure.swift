import Documents

/// Draws a trajectory as a timeline with swim-lanes.
public enum TimelineFigure {
    /// As many events as one drawing has at most.
    static let most = 10

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

    /// The lanes of each drawing; a lane that breaks has its name again. How long the words are
    /// does not count: what a case says must not change the shape of a document.
    static func pieces(_ facts: TimelineFacts) -> [[TimelineFacts.Lane]] {
        var pieces: [[TimelineFacts.Lane]] = []
        var room = 0
        for lane in facts.lanes {
            var rest = lane.events[...]
            // Rather than break, a lane begins the next drawing, unless much would stay empty.
            if rest.count > room, rest.count <= most, room <= most / 2 { room = 0 }
            while !rest.isEmpty {
                if room == 0 {
                    pieces.append([])
                    room = most
                }
                let part = Array(rest.prefix(room))
                pieces[pieces.count - 1].append(
                    TimelineFacts.Lane(lane.name, lane.origin, events: part))
                rest = rest.dropFirst(part.count)
                room -= part.count
            }
        }
        return pieces
    }

    // MARK: The same facts as text

    private static func sentence(
        _ title: String, _ facts: TimelineFacts, _ lanes: [TimelineFacts.Lane]
    ) -> String {
        let told = lanes.flatMap { lane in
            [lane.name] + lane.events.flatMap { [$0.named, $0.status] }
        }
        return ([title] + facts.lines.map(\.words) + told).asSentences
    }

    private static func blocks(
        _ lines: [TimelineFacts.Line], _ lanes: [TimelineFacts.Lane], _ words: TimelineFacts.Words
    ) -> [Block] {
        let days = lines.map(\.words.asSentence).joined(separator: " ")
        let rows = lanes.flatMap { lane in lane.events.map { row(lane, $0) } }
        let header = [words.lead, words.event, words.state].map {
            [Inline.text(Text($0, .template))]
        }
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
