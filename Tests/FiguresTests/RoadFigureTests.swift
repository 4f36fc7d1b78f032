import Documents
import TestSupport
import Testing

@testable import Figures

@Suite struct RoadFigureTests {
    static func sign(
        _ words: String, _ state: RoadFacts.Sign.State, picture: Drawing? = nil
    ) -> RoadFacts.Sign {
        RoadFacts.Sign(
            words: words, state: state, status: "\(state): 21 May 2026", told: "\(state).",
            picture: picture)
    }

    static func facts(_ signs: [RoadFacts.Sign], behind: Int) -> RoadFacts {
        RoadFacts(
            title: "Our road", start: "18 May 2026", signs: signs, behind: behind,
            today: "30 October 2026", goals: ["A sober grown-up is always there"])
    }

    static let few = facts(
        [sign("First meeting", .done), sign("Phone weekend", .late), sign("We stop", .next)],
        behind: 2)

    @Test func theSameFactsStandAsText() throws {
        let figure = try #require(RoadFigure.figures(Self.few).first)
        #expect(figure.title == "Our road")
        #expect(
            figure.alternative == """
                Our road. Start: 18 May 2026. 1: First meeting. done: 21 May 2026. \
                2: Phone weekend. late: 21 May 2026. You are here: 30 October 2026, after step 2. \
                3: We stop. next: 21 May 2026. Where we are going: A sober grown-up is always there.
                """)
        let said = figure.facts.map { block in
            switch block {
            case .paragraph(let words): words.plainText
            case .list(let list):
                list.items.map { item in
                    if case .paragraph(let words)? = item.first { words.plainText } else { "" }
                }.joined(separator: " | ")
            default: ""
            }
        }
        #expect(
            said == [
                "Start: 18 May 2026. You are here: 30 October 2026, after step\u{A0}2.",
                "First meeting. done. | Phone weekend. late. | We stop. next.",
                "Where we are going: A sober grown-up is always there.",
            ])
    }

    @Test func nineSignsShareADrawingAndMoreFlowOn() {
        func sizes(_ count: Int) -> [Int] {
            let signs = (0..<count).map { Self.sign("Step \($0)", .later) }
            return RoadFigure.stretches(Self.facts(signs, behind: 0)).map(\.signs.count)
        }
        #expect(sizes(0) == [0])
        #expect(sizes(9) == [9])
        #expect(sizes(10) == [5, 5])
        #expect(sizes(40) == [8, 8, 8, 8, 8])
    }

    @Test(arguments: [0, 1, 5, 6, 10]) func thereIsOnePin(behind: Int) {
        let signs = (0..<10).map { Self.sign("Step", $0 < behind ? .done : .later) }
        let figures = RoadFigure.figures(Self.facts(signs, behind: behind))
        let pins = figures.flatMap { figure in
            figure.drawings.map { $0.labels.count { $0.words == "You are here" } }
        }
        #expect(pins.reduce(0, +) == 2)
        #expect(figures.last?.facts.count == (behind > 5 ? 3 : 2))
    }

    /// A tick, a clock and a number are different shapes, whatever their colours.
    @Test func statesDoNotNeedColour() {
        let marks = RoadFacts.Sign.State.allCases.prefix(3).map { state -> [Int] in
            var ink = Ink()
            Milestone.draw(state, number: 4, at: Point(0, 0), radius: 10, into: &ink)
            return ink.shapes.map { if case .path(let path) = $0 { path.steps.count } else { 0 } }
        }
        #expect(Set(marks).count == 3)
    }

    @Test(arguments: 0..<60) func noTwoLabelsCollide(seed: Int) {
        var dice = SplitMix64(seed: UInt64(seed))
        let picture = Drawing(width: 96, height: 96, shapes: [])
        let signs = (0..<dice.roll(45)).map { _ in
            Self.sign(
                dice.words(30), RoadFacts.Sign.State.allCases[dice.roll(5)],
                picture: dice.roll(2) == 0 ? picture : nil)
        }
        var facts = Self.facts(signs, behind: dice.roll(signs.count + 1))
        facts.goals = (0..<dice.roll(3)).map { _ in dice.words(60) }
        facts.words.here = dice.words(6)
        for figure in RoadFigure.figures(facts) {
            for drawing in figure.drawings { drawing.expectLabelsApart("seed \(seed)") }
        }
    }

    /// Of 655 points that a page has for a figure, with words of at least nine tenths of their size;
    /// at worst with three quarters.
    @Test func aDrawingFitsAPage() {
        func height(_ words: String) -> Double {
            let signs = (0..<9).map { _ in Self.sign(words, .later) }
            let figures = RoadFigure.figures(Self.facts(signs, behind: 3))
            return figures.flatMap(\.drawings).first?.height ?? .infinity
        }
        #expect(height("A step of two lines that is usual") <= 655)
        #expect(height(String(repeating: "a long step ", count: 60)) <= 655 / 0.75)
    }
}
