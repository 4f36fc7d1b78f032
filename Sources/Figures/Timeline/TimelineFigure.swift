import Documents

/// Draws a trajectory as a timeline with swim-lanes.
public enum TimelineFigure {
    /// How high the wide form of one drawing may be, in its units: less than a landscape page.
    static let highest = 400.0

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
                facts: blocks(index == 0 ? facts.lines : [], lanes))
        }
    }

    /// The lanes of each drawing; one that breaks has its name again.
    static func pieces(_ facts: TimelineFacts) -> [[TimelineFacts.Lane]] {
        let scale = TimelineScale(facts, in: .wide)
        let head = TimelineDrawing.drawing(facts, [], in: .wide).height
        var pieces: [[TimelineFacts.Lane]] = []
        var piece: [TimelineFacts.Lane] = []
        var height = head
        for lane in facts.lanes {
            let name = TimelineRow(lane: lane, in: .wide).height
            var open = TimelineFacts.Lane(lane.name, lane.origin, events: [])
            for event in lane.events {
                let row = TimelineRow(event, x: scale.x(event.day), in: .wide).height
                let isFull = height + (open.events.isEmpty ? name : 0) + row > highest
                if isFull, !piece.isEmpty || !open.events.isEmpty {
                    pieces.append(piece + (open.events.isEmpty ? [] : [open]))
                    (piece, height, open.events) = ([], head, [])
                }
                height += (open.events.isEmpty ? name : 0) + row
                open.events.append(event)
            }
            if !open.events.isEmpty { piece.append(open) }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
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
        _ lines: [TimelineFacts.Line], _ lanes: [TimelineFacts.Lane]
    ) -> [Block] {
        let days = lines.map { Block.paragraph([.strong([.text(Text($0.words, .template))])]) }
        return days
            + lanes.flatMap { lane -> [Block] in
                [
                    .paragraph([.strong([.text(Text(lane.name, lane.origin))])]),
                    .list(List(marker: .bullet, items: lane.events.map(item))),
                ]
            }
    }

    private static func item(_ event: TimelineFacts.Event) -> [Block] {
        let number = if case .step(let number, _) = event.kind { "\(number). " } else { "" }
        return [
            .paragraph([
                .text(Text(number, .template)), .text(Text(event.words, event.origin)),
                .text(Text("\(event.words.fullStop) \(event.status.asSentence)", .template)),
            ])
        ]
    }
}
