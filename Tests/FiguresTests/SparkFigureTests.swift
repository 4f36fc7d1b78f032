import Documents
import TestSupport
import Testing

@testable import Figures

@Suite struct SparkFigureTests {
    static func facts(_ moments: [(Double, Double)]) -> SparkFacts {
        SparkFacts(
            title: "Safety scale",
            raters: [ScaleFigureTests.rater("Dana", 3, 7), ScaleFigureTests.rater("Pearl", 6.5)],
            moments: moments.enumerated().map { index, scores in
                SparkFacts.Moment(
                    date: "\(index + 1) September 2026", label: "\(index + 1) September",
                    lowest: scores.0, highest: scores.1)
            })
    }

    @Test func theSameFactsAreSaid() {
        let figure = SparkFigure.figure(Self.facts([(3, 7), (6, 6), (6.5, 12)]))
        let told =
            "Lowest to highest: 3 to 7 (1 September 2026), 6 (2 September 2026), "
            + "6.5 to 10 (3 September 2026)."
        #expect(figure.alternative == "Safety scale. Now: Dana 7, Pearl 6.5. " + told)
        let said = figure.facts.map { block in
            if case .paragraph(let words) = block { words.plainText } else { "" }
        }
        #expect(said == ["Now: Dana 7, Pearl 6.5. " + told])
    }

    @Test(arguments: 0..<40) func nothingOverlaps(seed: Int) {
        var dice = SplitMix64(seed: UInt64(seed))
        let moments = (0..<dice.roll(8)).map { _ in
            let low = Double(dice.roll(21)) / 2
            return (low, min(10, low + Double(dice.roll(8)) / 2))
        }
        for drawing in SparkFigure.figure(Self.facts(moments)).drawings {
            drawing.expectLabelsApart("seed \(seed)")
        }
    }

    @Test func whatIsNoNumberIsLeftOut() {
        let figure = SparkFigure.figure(Self.facts([(.nan, 3), (2, 2)]))
        #expect(figure.alternative.hasSuffix("Lowest to highest: 2 (2 September 2026)."))
        #expect(SparkFigure.figure(Self.facts([])).facts.count == 1)
    }

    /// The latest four days are told and drawn.
    @Test func manyDaysAreAsSmallAsFew() {
        let figure = SparkFigure.figure(Self.facts((0..<9).map { (Double($0), 10) }))
        #expect(figure.alternative.contains("(6 September 2026)"))
        #expect(!figure.alternative.contains("(5 September 2026)"))
    }
}
