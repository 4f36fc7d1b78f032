import Documents
import TestSupport
import Testing

@testable import Figures

@Suite struct TimelineFigureTests {
    static func step(
        _ number: Int, _ words: String, day: Int?, _ state: RoadFacts.Sign.State = .later
    ) -> TimelineFacts.Event {
        TimelineFacts.Event(
            .step(number: number, state), words: words, status: "Planned: 14/12/2026, week 31",
            day: day)
    }

    static func facts(_ lanes: [TimelineFacts.Lane]) -> TimelineFacts {
        TimelineFacts(
            title: "Timeline",
            weeks: [
                TimelineFacts.Weeks("Week", start: 1000),
                TimelineFacts.Weeks("Week of proceedings", start: 1063, last: 26),
            ],
            lines: [
                TimelineFacts.Line("Today: 30/10/2026", day: 1165, isDashed: true),
                TimelineFacts.Line("End of the 26 weeks: 17/01/2027", day: 1244, isDashed: false),
            ], lanes: lanes)
    }

    @Test func theSameFactsStandInATable() throws {
        let court = TimelineFacts.Event(
            .hearing(isPast: false), words: "Issues resolution hearing",
            status: "02/11/2026, week of proceedings 16", day: 1168)
        let figures = TimelineFigure.figures(
            Self.facts([
                TimelineFacts.Lane("The court", .template, events: [court]),
                TimelineFacts.Lane(
                    "The mother", .data, events: [Self.step(4, "Review", day: 1050)]),
            ]))
        let figure = try #require(figures.first)
        #expect(figures.count == 1)
        #expect(figure.alternative.hasPrefix("Timeline. Today: 30/10/2026. End of the 26 weeks"))
        guard case .table(let table)? = figure.facts.last else {
            Issue.record("no table")
            return
        }
        #expect(
            ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " | ") } == [
                "Lead | Step | State",
                "The court | Issues resolution hearing | 02/11/2026, week of proceedings 16",
                "The mother | 4. Review | Planned: 14/12/2026, week 31",
            ])
    }

    @Test func weeksStandWhereTheirDaysDo() {
        let scale = TimelineScale(
            Self.facts([TimelineFacts.Lane("A", .data, events: [Self.step(1, "B", day: 1364)])]),
            in: .wide)
        let weeks = scale.weeks(TimelineFacts.Weeks("", start: 1000), room: 60)
        #expect(weeks.map(\.week) == [1, 9, 17, 25, 33, 41])
        for week in weeks { #expect(abs(week.x - scale.x(1000 + (week.week - 1) * 7)) < 0.001) }
        let courts = TimelineFacts.Weeks("", start: 1063, last: 26)
        #expect(scale.weeks(courts, room: 60).map(\.week) == [1, 9, 17, 25])
    }

    @Test func whatHasNoDayStandsApart() {
        let scale = TimelineScale(
            Self.facts([
                TimelineFacts.Lane("A", .data, events: [Self.step(1, "B", day: nil)])
            ]), in: .wide)
        #expect(scale.x(nil) > scale.x(1244) + 20)
    }

    @Test func aLaneBreaksOnlyWhereItMust() {
        func pieces(_ counts: Int...) -> [[Int]] {
            let lanes = counts.map { count in
                TimelineFacts.Lane(
                    "A", .data, events: (0..<count).map { Self.step($0, "B", day: $0) })
            }
            return TimelineFigure.pieces(Self.facts(lanes)).map { $0.map(\.events.count) }
        }
        #expect(pieces(3, 3, 4, 1, 1) == [[3, 3, 4], [1, 1]])
        #expect(pieces(6, 5, 2) == [[6], [5, 2]])
        #expect(pieces(2, 10) == [[2, 8], [2]])
        #expect(pieces(23) == [[10], [10], [3]])
        #expect(pieces() == [])
    }

    static let crowds: [[TimelineFacts.Lane]] = [
        [],
        [TimelineFacts.Lane("A", .data, events: (1...40).map { step($0, "Same day", day: 1100) })],
        (1...40).map {
            TimelineFacts.Lane("Lead \($0)", .data, events: [step($0, "No day", day: nil)])
        },
        [
            TimelineFacts.Lane(
                String(repeating: "longname", count: 40), .data,
                events: [step(1, String(repeating: "wide ", count: 80), day: 1000)])
        ],
        [TimelineFacts.Lane("A", .data, events: [step(1, "Far", day: 3_000_000)])],
    ]

    @Test(arguments: crowds) func crowdsStayApart(lanes: [TimelineFacts.Lane]) {
        for figure in TimelineFigure.figures(Self.facts(lanes)) {
            for drawing in figure.drawings { drawing.expectLabelsApart("crowd") }
            // A landscape page has 433 points; the smallest words stay readable.
            #expect((figure.drawings.first?.height ?? 0) <= 433 / 0.6)
        }
    }

    @Test(arguments: 0..<60) func noTwoLabelsCollide(seed: Int) {
        var dice = SplitMix64(seed: UInt64(seed))
        var number = 0
        let lanes = (0..<dice.roll(8)).map { _ in
            TimelineFacts.Lane(
                dice.words(6), .data,
                events: (0...dice.roll(9)).map { _ in
                    number += 1
                    let day = dice.roll(5) == 0 ? nil : 900 + dice.roll(600)
                    return Self.step(
                        number, dice.words(20), day: day,
                        RoadFacts.Sign.State.allCases[dice.roll(5)])
                })
        }
        var facts = Self.facts(lanes)
        if dice.roll(3) == 0 { facts.weeks = [] }
        let figures = TimelineFigure.figures(facts)
        for figure in figures {
            for drawing in figure.drawings { drawing.expectLabelsApart("seed \(seed)") }
        }
        // Every event is drawn once.
        let drawn = figures.flatMap { $0.facts }.map { block in
            if case .table(let table) = block { table.rows.count } else { 0 }
        }
        #expect(drawn.reduce(0, +) == number)
    }
}
