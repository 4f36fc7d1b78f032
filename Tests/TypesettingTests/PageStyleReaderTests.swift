import Diagnostics
import Documents
import Testing

@testable import Typesetting

@Suite struct PageStyleReaderTests {
    @Test func readsTheHouseStyle() throws {
        let style = try Samples.style()
        #expect(style.name == "House")
        #expect(style.everyday.size == 13 && style.everyday.leading == 19)
        #expect(style.young.framesInARow == 1)
        #expect(abs(style.formal.marginLeft - 70.866) < 0.001)
        #expect(style.colours.clay == .clay)
        #expect(style.formal.faces.regular == "LiberationSans-Regular")
    }

    @Test func tellsAllProblemsAtOnce() throws {
        let text = try Samples.text(of: "Templates/Styles/house.yaml")
            .replacing("  paper: \"#FFFFFF\"", with: "  papper: \"#FFFFFF\"")
            .replacing("  grey: \"#5A6472\"", with: "  grey: \"#9AA4B2\"")
            .replacing("  size: 16 pt", with: "  size: 16 miles")
            .replacing("frames-in-a-row: 1", with: "frames-in-a-row: 7")
            .replacing("# For courts", with: "nonsense\n# For courts")
        let problems = try #require(
            #expect(throws: Problems.self) {
                try PageStyleReader.read(text, file: "my.yaml")
            })
        let codes = problems.all.map { "\($0.place?.line ?? 0) \($0.code)" }
        #expect(
            codes == [
                "28 missing-key", "29 unknown-key", "34 low-contrast", "49 bad-value",
                "64 bad-value", "93 bad-line",
            ])
        #expect(problems.all[1].hint == "did you mean \"paper\"?")
    }

    @Test func nothingMayBeSmallerThanTheLeast() throws {
        let text = try Samples.text(of: "Templates/Styles/large-print.yaml")
            .replacing("  foot: 18 pt", with: "  foot: 12 pt")
            .replacing("sheet: A4", with: "sheet: A7")
        let problems = try #require(
            #expect(throws: Problems.self) { try PageStyleReader.read(text, file: "my.yaml") })
        #expect(
            problems.all.map(\.code) == ["bad-value", "below-least", "below-least", "below-least"])
        #expect(problems.all[0].message.contains("as written, A4, A4 landscape"))
    }

    @Test(arguments: Samples.styles) func everyStyleOfTheFolderIsRead(_ name: String) throws {
        let style = try Samples.style(name)
        for register in Register.allCases {
            let words = style[register]
            #expect(PageStyleKeys.wordSizes.allSatisfy { words[keyPath: $0.size] >= words.least })
            let other = style.withText(size: 10)[register]
            #expect(PageStyleKeys.wordSizes.allSatisfy { other[keyPath: $0.size] >= other.least })
        }
    }

    @Test(arguments: ["", "young:\n", "young:\n  size: 12 pt\n  size: 13 pt\nyoung:\n", ":", "a"])
    func survivesPieces(_ text: String) {
        #expect(throws: Problems.self) { try PageStyleReader.read(text, file: "x") }
    }

    @Test func contrastIsThatOfWCAG() {
        #expect(abs(ContrastChecker.ratio(Colour(0, 0, 0), .paper) - 21) < 0.001)
        #expect(abs(ContrastChecker.ratio(Colour(0x77, 0x77, 0x77), .paper) - 4.478) < 0.001)
    }

    @Test func textSizeScalesAllButHeadingsPastTheirNeed() throws {
        let large = try Samples.style().withText(size: 26).everyday
        #expect(large.size == 26 && large.leading == 38)
        #expect(large.heading1 == 40 && large.heading3 == 32)
        // Who needs large words needs them on a card and on the fridge.
        #expect(large.card == 21 && large.fridgeLeast == 22)
        #expect(try Samples.style().withText(size: 900).young.size == 36)
    }
}
