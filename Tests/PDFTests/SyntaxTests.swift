import Documents
import Testing
import Typesetting

@testable import PDF

@Suite struct SyntaxTests {
    @Test(arguments: [
        (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (12.3456, "12.35"), (-0.004, "0"),
        (1.05, "1.05"), (1.006, "1.01"), (100.1, "100.1"), (.nan, "0"), (.infinity, "0"),
        (1e12, "1000000"),
    ])
    func number(_ value: Double, _ written: String) {
        #expect(Syntax.number(value) == written)
    }

    @Test(arguments: [("a (b) \\", "(a \\(b\\) \\\\)"), ("ŵ", "<FEFF0175>"), ("", "()")])
    func text(_ words: String, _ written: String) {
        #expect(Syntax.text(words) == written)
    }

    @Test func nameWithoutStrangeBytes() {
        #expect(Syntax.name("A B/ŵ") == "/A#20B#2F#C5#B5")
    }

    @Test func everyGlyphShowsSomeText() {
        let map = CharacterMap.unicode(of: ["", "fi", "", "𝒜"].map { Array($0.unicodeScalars) })
        let text = String(decoding: map, as: UTF8.self)
        #expect(text.contains("<01> <00660069>\n<02> <200B>\n<03> <D835DC9C>\nendbfchar"))
    }
}
