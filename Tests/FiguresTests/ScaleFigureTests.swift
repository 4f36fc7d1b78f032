import Documents
import Testing

@testable import Figures

@Suite struct ScaleFigureTests {
    static func rater(_ name: String, _ scores: Double..., isFace: Bool = false)
        -> ScaleFacts.Rater
    {
        ScaleFacts.Rater(
            name: name, nameOrigin: .data,
            scores: scores.map { ScaleFacts.Score(date: "7 September", score: $0) }, isFace: isFace)
    }

    static func facts(_ raters: [ScaleFacts.Rater]) -> ScaleFacts {
        ScaleFacts(
            title: "Safety scale", zero: "Maya and Leo cannot live at home.",
            ten: "Everybody knows that Maya and Leo are safe.", raters: raters)
    }

    static func drawings(_ facts: ScaleFacts) -> [Drawing] {
        guard case .responsive(let wide, let narrow, _) = ScaleFigure.figure(facts).artwork else {
            return []
        }
        return [wide, narrow]
    }

    @Test func everybodysScoreIsSaidInASentence() {
        let figure = ScaleFigure.figure(
            Self.facts([
                Self.rater("Dana", 7, 6, 7), Self.rater("Chris", 6), Self.rater("Maya", 4.5),
            ]))
        #expect(
            figure.alternative
                == "Safety scale from 0 to 10: Dana 7, Chris 6, Maya 4.5. Before: Dana 6.")
        #expect(figure.role == .chart)
        #expect(figure.title == "Safety scale")
    }

    @Test func theSameFactsStandInATable() {
        var maya = Self.rater("Maya", 5, 8, isFace: true)
        maya.scores[0].date = "16 June"
        maya.scores[1].why = "Mum reads to us."
        var facts = Self.facts([maya, Self.rater("Chris", 6)])
        let ends = [
            "0: Maya and Leo cannot live at home.",
            "10: Everybody knows that Maya and Leo are safe.",
        ]
        #expect(
            lines(facts) == ends + [
                "Date: 7 September", "Name | Score | Before | Why",
                "Maya | 8 | 5 | Mum reads to us.", "Chris | 6 |  | ",
            ])
        facts.raters[1].scores[0].date = "8 September"
        #expect(lines(facts).dropFirst(2).first == "Name | Date | Score | Before | Why")
        facts.detail = .full
        facts.raters[0].role = "child"
        facts.raters[0].fullName = "Maya Reed"
        #expect(
            lines(facts) == ends + [
                "Name | Role | Date | Score | Before | Why",
                "Maya Reed | child | 7 September | 8 | 5 (16 June) | Mum reads to us.",
                "Chris |  | 8 September | 6 |  | ",
            ])
    }

    private func lines(_ facts: ScaleFacts) -> [String] {
        ScaleFigure.figure(facts).facts.flatMap { block -> [String] in
            switch block {
            case .paragraph(let words): [words.plainText]
            case .table(let table):
                (table.caption.isEmpty ? [] : [table.caption.plainText])
                    + ([table.header] + table.rows).map { row in
                        row.map(\.plainText).joined(separator: " | ")
                    }
            default: []
            }
        }
    }

    @Test func nobodyWithoutAScoreIsDrawn() {
        let figure = ScaleFigure.figure(
            Self.facts([Self.rater("Dana"), Self.rater("Chris", .nan), Self.rater("Pearl", 12)]))
        #expect(figure.alternative == "Safety scale from 0 to 10: Pearl 10.")
        let none = ScaleFigure.figure(Self.facts([]))
        #expect(none.alternative == "Safety scale from 0 to 10.")
        #expect(none.facts.count == 2)
    }

    @Test func theWideLineIs160Millimetres() {
        let wide = ScaleForm.wide(raters: 5)
        #expect(abs(wide.x(10) - wide.x(0) - 160 / 25.4 * 72) < 0.01)
    }

    static let crowds: [[ScaleFacts.Rater]] = [
        [rater("Dana", 5)],
        (0..<6).map { rater("Name \($0)", 6, 6, isFace: $0 == 3) },
        (0..<30).map { rater("Rater number \($0)", Double($0 * 7 % 11), isFace: $0 % 5 == 4) },
        [
            rater(String(repeating: "long name ", count: 40), 10, 0),
            rater(String(repeating: "x", count: 300), 0, 10, isFace: true), rater("D", 9.5),
            rater(String(repeating: "The school’s lead ", count: 3), 5, 5),
        ],
    ]

    @Test(arguments: crowds)
    func nobodyIsHiddenByAnother(raters: [ScaleFacts.Rater]) {
        for drawing in Self.drawings(Self.facts(raters)) {
            let boxes = drawing.labels.map { LabelBox($0) }
            let marks = drawing.shapes.compactMap { shape -> LabelBox? in
                if case .path(let path) = shape, path.isMark { LabelBox(path) } else { nil }
            }
            #expect(marks.count == raters.count)
            for (index, box) in (boxes + marks).enumerated() {
                #expect(box.isInside(drawing))
                for other in (boxes + marks)[(index + 1)...] { #expect(!box.overlaps(other)) }
            }
        }
    }

    @Test func smallPrintIsAtLeastTenPoints() throws {
        for raters in Self.crowds {
            let wide = try #require(Self.drawings(Self.facts(raters)).first)
            for case .label(let label) in wide.shapes { #expect(label.size >= 10) }
        }
    }

    @Test func noTwoMarksAreAlike() {
        let marks = (0..<ScaleMark.kinds).map {
            ScaleMark.mark(number: $0, centre: Point(0, 0), radius: 8)
        }
        for (index, mark) in marks.enumerated() {
            #expect(marks[(index + 1)...].allSatisfy { $0 != mark })
        }
        let faces = (0..<4).map {
            ScaleMark.face(5, number: $0, centre: Point(0, 0), radius: 8)
        }
        for (index, face) in faces.enumerated() {
            #expect(faces[(index + 1)...].allSatisfy { $0 != face })
        }
    }

    @Test func onlyColoursOfTheHouseAreUsed() throws {
        let house: [Colour?] = [nil, .ink, .paper, .teal, .grey, .line]
        let wide = try #require(Self.drawings(Self.facts(Self.crowds[1])).first)
        for case .path(let path) in wide.shapes {
            #expect(house.contains(path.fill) && house.contains(path.stroke?.colour))
        }
    }

    @Test func linesBreakWhereTheyMust() {
        func lines(_ words: String) -> [String] {
            LabelLines.lines(words, size: 10, width: 60, most: 2)
        }
        #expect(lines("") == [])
        #expect(lines("one two") == ["one two"])
        #expect(lines("one two  three") == ["one two", "three"])
        #expect(lines("Llanfairpwll") == ["Llanfairpw", "ll"])
        #expect(lines("one two three four five six") == ["one two", "three fou…"])
    }
}

extension LabelBox {
    fileprivate init(_ path: Path) {
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

extension Path {
    /// Whether it is a grown-up's mark, or the head of a child's.
    fileprivate var isMark: Bool {
        stroke?.colour == .teal || fill == .paper && stroke?.colour == .ink
    }
}
