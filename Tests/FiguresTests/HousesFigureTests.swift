import Documents
import TestSupport
import Testing

@testable import Figures

@Suite struct HousesFigureTests {
    static func facts(_ words: [String]...) -> HousesFacts {
        HousesFacts(
            title: "Maya: Three Houses",
            houses: zip(HousesFacts.House.Kind.allCases, words).map { kind, words in
                HousesFacts.House(kind, name: kind.title, words: words)
            })
    }

    @Test func everyWordIsSaidExactly() {
        let figure = HousesFigure.figure(
            Self.facts(["wen mum wont wake up", "leo  cryin"], [], ["“toast” – & <tea>"]))
        #expect(
            figure.alternative == """
                Maya: Three Houses. Worries: “wen mum wont wake up”, “leo  cryin”. \
                Dreams: ““toast” – & <tea>”.
                """)
        let said = figure.facts.flatMap { block -> [String] in
            switch block {
            case .paragraph(let words): [words.plainText]
            case .quote(let blocks):
                blocks.map { if case .paragraph(let words) = $0 { words.plainText } else { "" } }
            default: []
            }
        }
        #expect(
            said == [
                "Worries", "“wen mum wont wake up”", "“leo  cryin”", "Dreams",
                "““toast” – & <tea>”",
            ])
    }

    /// A house of which a reader may see nothing is not drawn, nor is its place left empty.
    @Test func aHouseWithoutWordsIsNotDrawn() {
        let two = HousesFigure.figure(Self.facts([], ["toast"], ["story"]))
        for drawing in two.drawings {
            #expect(drawing.labels.map(\.words) == ["Good", "“toast”", "Dreams", "“story”"])
        }
        #expect(two.drawings.first?.labels.map(\.at.x).min().map { $0 < 40 } ?? false)
    }

    @Test(arguments: 0..<40) func nothingOverlapsAndNothingIsOutside(seed: Int) {
        var dice = SplitMix64(seed: UInt64(seed))
        func words() -> [String] { (0..<dice.roll(7)).map { _ in dice.words(20) } }
        for drawing in HousesFigure.figure(Self.facts(words(), words(), words())).drawings {
            drawing.expectLabelsApart("seed \(seed)")
        }
    }

    /// However much was said, the drawing is no higher than a page; the text has all of it.
    @Test func muchIsDrawnInPart() {
        let long = Array(repeating: String(repeating: "a long saying ", count: 30), count: 9)
        let figure = HousesFigure.figure(Self.facts(long, long, long))
        #expect(figure.drawings.first?.height ?? .infinity < 655)
        #expect(figure.facts.count == 6)
        #expect(figure.drawings.first?.labels.contains { $0.words == "…" } ?? false)
    }
}

extension HousesFacts.House.Kind {
    fileprivate var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
