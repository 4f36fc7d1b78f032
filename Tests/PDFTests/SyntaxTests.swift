import Documents
import Testing
import Typesetting

@testable import PDF

@Suite struct SyntaxTests {
    @Test(arguments: [
        (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (12.3456, "12.346"), (-0.0004, "0"),
        (1.05, "1.05"), (1.005, "1.005"), (100.1, "100.1"), (.nan, "0"), (.infinity, "0"),
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

    @Test func dataNeverEndsInCarriageReturn() {
        let data = PackedStream([1, 13], filter: "/DCTDecode")
        #expect(data.bytes.last != 13)
        #expect(data.entries == "/Filter [/FlateDecode /DCTDecode]\n")
        let predicted = PackedStream([1, 13], filter: "/FlateDecode", parameters: "<</P 1>>")
        #expect(
            predicted.entries
                == "/Filter [/FlateDecode /FlateDecode]\n/DecodeParms [null <</P 1>>]\n")
    }

    @Test func everyGlyphShowsSomeText() {
        let map = String(decoding: ToUnicode.map(of: ["", "fi", "", "𝒜"]), as: UTF8.self)
        #expect(map.contains("<0001> <00660069>\n<0002> <200B>\n<0003> <D835DC9C>\nendbfchar"))
    }
}
