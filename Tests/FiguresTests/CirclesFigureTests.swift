import Documents
import TestSupport
import Testing

@testable import Figures

@Suite struct CirclesFigureTests {
    typealias Person = CirclesFacts.Person

    static func facts(_ people: [Person], family: [String] = ["Maya", "Leo", "Dana"])
        -> CirclesFacts
    {
        CirclesFacts(title: "Our network", family: family, people: people)
    }

    static let few = facts([
        Person(
            name: "Mr Ibrahim", role: "head teacher", circle: .outer, state: "asked",
            isActive: false),
        Person(name: "Pearl", role: "grandmother", circle: .inner, state: "helps"),
        Person(name: "Tess", circle: nil, state: "helps"),
    ])

    @Test func whoStandsWhereIsSaidInASentence() throws {
        let figure = try #require(CirclesFigure.figures(Self.few).first)
        #expect(figure.role == .chart)
        #expect(
            figure.alternative == """
                Our network. In the middle: Maya, Leo, Dana. Inner: Pearl. \
                Outer: Mr Ibrahim (asked). No circle yet: Tess.
                """)
    }

    @Test func theSameFactsStandInATable() throws {
        func lines(_ facts: CirclesFacts) throws -> [String] {
            try #require(CirclesFigure.figures(facts).first).facts.flatMap { block -> [String] in
                switch block {
                case .paragraph(let words): [words.plainText]
                case .table(let table):
                    ([table.header] + table.rows).map { row in
                        row.map(\.plainText).joined(separator: " | ")
                    }
                default: []
                }
            }
        }
        #expect(
            try lines(Self.few) == [
                "In the middle: Maya, Leo, Dana.", "Name | Role | Circle | Status",
                "Pearl | grandmother | Inner | helps", "Mr Ibrahim | head teacher | Outer | asked",
                "Tess |  | No circle yet | helps",
            ])
        let plain = Self.facts([Person(name: "Pearl", circle: .inner, state: "helps")], family: [])
        #expect(try lines(plain) == ["Name | Circle", "Pearl | Inner"])
    }

    @Test func thirtyShareADrawingAndMoreFlowOn() {
        func sizes(_ count: Int) -> [Int] {
            let people = (0..<count).map { Person(name: "Name \($0)", circle: .middle) }
            return CirclesFigure.figures(Self.facts(people)).map { figure in
                figure.drawings.first?.labels.count { $0.words.hasPrefix("Name") } ?? 0
            }
        }
        #expect(sizes(0) == [])
        #expect(sizes(30) == [30])
        #expect(sizes(31) == [30, 1])
    }

    /// Nobody's dot stands on another circle than their own, whatever the number of people.
    @Test(arguments: 0..<60) func everybodyStandsInTheirOwnCircle(seed: Int) {
        var dice = SplitMix64(seed: UInt64(seed))
        let facts = Self.crowd(&dice)
        for form in [CirclesForm.wide, .narrow] {
            let layout = CirclesLayout(facts, in: form)
            #expect(layout.spots.count == facts.people.count)
            for spot in layout.spots {
                let ring = spot.person.circle.ring
                func part(_ ring: Int) -> Double {
                    let wide = form.heart + Double(ring) * form.band
                    let (x, y) = (spot.x / wide, spot.y / layout.heights[ring])
                    return x * x + y * y
                }
                #expect(part(ring - 1) > 1)
                if ring < 4 { #expect(part(ring) < 1) }
            }
        }
    }

    @Test(arguments: 0..<60) func nothingOverlaps(seed: Int) {
        var dice = SplitMix64(seed: UInt64(seed))
        for figure in CirclesFigure.figures(Self.crowd(&dice)) {
            for drawing in figure.drawings {
                drawing.expectLabelsApart("seed \(seed)")
                let dots = drawing.dots
                let names = drawing.labels.map { LabelBox($0) }
                let ways = drawing.ways
                #expect(dots.count == ways.count)
                for (index, dot) in dots.enumerated() {
                    #expect(dot.isInside(drawing), "seed \(seed)")
                    for other in dots[(index + 1)...] + names {
                        #expect(!dot.overlaps(other), "seed \(seed)")
                    }
                    for (next, way) in ways.enumerated() where next != index {
                        #expect(!dot.overlaps(way), "seed \(seed)")
                    }
                }
                for way in ways { #expect(names.allSatisfy { !$0.overlaps(way) }, "seed \(seed)") }
            }
        }
    }

    static func crowd(_ dice: inout SplitMix64) -> CirclesFacts {
        let circles: [CirclesFacts.Circle?] = [.inner, .middle, .outer, nil]
        let kinds = dice.roll(4) + 1
        let people = (0..<dice.roll(30) + 1).map { _ in
            Person(
                name: dice.words(5), circle: circles[dice.roll(kinds)],
                isActive: dice.roll(3) > 0)
        }
        return facts(people, family: (0..<dice.roll(9)).map { _ in dice.words(2) })
    }

    /// 655 points of a page; with the words of nobody smaller than nine points.
    @Test func thirtyPeopleFitAPage() {
        let people = (0..<30).map { index in
            Person(name: "Somebody \(index)", circle: CirclesFacts.Circle.allCases[index % 3])
        }
        let figures = CirclesFigure.figures(Self.facts(people))
        #expect(figures.first?.drawings.first?.height ?? .infinity <= 655 / 0.9)
    }

    @Test func whoDoesNotHelpYetIsToldByShape() throws {
        let drawing = try #require(CirclesFigure.figures(Self.few).first?.drawings.first)
        #expect(drawing.labels.contains { $0.words == "Not helping yet" })
        var all = Self.few
        all.people[0].isActive = true
        let others = try #require(CirclesFigure.figures(all).first?.drawings.first)
        #expect(!others.labels.contains { $0.words == "Not helping yet" })
    }
}

extension Drawing {
    /// Discs with people, without that of the key, which has no way to a name.
    fileprivate var dots: [LabelBox] {
        let discs = shapes.compactMap { shape -> LabelBox? in
            guard case .path(let path) = shape, path.stroke?.width == 1.6 else { return nil }
            return LabelBox(around: path)
        }
        return Array(discs.prefix(ways.count))
    }

    /// Level lines from dots to names.
    fileprivate var ways: [LabelBox] {
        shapes.compactMap { shape in
            guard case .path(let path) = shape, path.steps.count == 2 else { return nil }
            return LabelBox(around: path)
        }
    }
}

extension LabelBox {
    fileprivate init(around path: Path) {
        let points = path.steps.flatMap { step -> [Point] in
            switch step {
            case .move(let point), .line(let point), .curve(_, _, let point): [point]
            case .close: []
            }
        }
        self.init(
            left: points.map(\.x).min() ?? 0, right: points.map(\.x).max() ?? 0,
            top: points.map(\.y).min() ?? 0, bottom: points.map(\.y).max() ?? 0)
    }
}
