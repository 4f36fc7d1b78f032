import Testing

@testable import ReadingBack

@Suite struct MarkdownReadingTests {
    private func structure(_ file: String) throws -> [ReadStructure.Part] {
        try MarkdownReading.structure(of: Array(file.utf8)).parts
    }

    @Test func blocksAreTakenApart() throws {
        let file = """
            # Our *plan*

            Ring [Pearl \\[now\\]](tel:1)\\
            or wait.

            - One
              more

              Again
              1. Two

            > No.

            ![A house](pictures/house.svg)

            | Who | When |
            | --- | --- |
            | **Pearl** | a\\|b |
            | | x |

            ---
            Last
            """
        #expect(
            try structure(file) == [
                .init(kind: .heading(level: 1), words: "Our plan"),
                .init(kind: .paragraph, words: "Ring Pearl [now] or wait."),
                .init(kind: .link, words: "Pearl [now]"), .init(kind: .item, words: "One more"),
                .init(kind: .item, words: "Again"), .init(kind: .item, words: "Two"),
                .init(kind: .paragraph, words: "No."), .init(kind: .figure, words: "A house"),
                .init(kind: .cell, words: "Who"), .init(kind: .cell, words: "When"),
                .init(kind: .cell, words: "Pearl"), .init(kind: .cell, words: "a|b"),
                .init(kind: .cell, words: ""), .init(kind: .cell, words: "x"),
                .init(kind: .paragraph, words: "Last"),
            ])
    }

    @Test(arguments: [
        ("Ko\\-fi", "Ko-fi"), ("a\\*b\\_c", "a*b_c"), ("a_b_c", "a_b_c"), ("&lt;b&gt;", "<b>"),
        ("[not a link]", "[not a link]"), ("\\# no", "# no"), ("1\\. no", "1. no"),
        ("![open", "![open"), ("a ] b", "a ] b"), ("_so_ **on**", "so on"),
        ("2 * 3 * 4", "2 * 3 * 4"), ("*open", "*open"), ("shut*", "shut*"), ("a*b*c", "abc"),
        ("***both***", "both"), ("**a *b* c**", "a b c"), ("**a*", "*a"), ("_a_b", "_a_b"),
        ("* a *b*", "a b"), ("`a*b*`", "a*b*"), ("`open *a*", "`open a"), ("``a`b``", "a`b"),
        ("M & S", "M & S"), ("a & *b*; c", "a & b; c"), ("&nosuch; *x*", "&nosuch; x"),
        ("&&amp;", "&&"), ("&#38;#38;", "&#38;"), ("AT&T;", "AT&T;"), ("&#75ofi", "Kofi"),
    ])
    func escapesAreTakenOff(file: String, words: String) throws {
        #expect(try structure(file).map(\.words) == [words])
    }

    @Test func aQuoteInAnItemIsTheItems() throws {
        let file = "1. One\n\n   > Disputed.\n\n   > Accepted.\n\n> Outside.\n"
        #expect(
            try structure(file) == [
                .init(kind: .item, words: "One"), .init(kind: .item, words: "Disputed."),
                .init(kind: .item, words: "Accepted."),
                .init(kind: .paragraph, words: "Outside."),
            ])
    }

    @Test(arguments: [
        ("K&#111;fi", "the text"), ("[x](mailto:%4Bofi)", "a link's target"),
        ("![Kofi](a.svg)", "an alternative text"), ("<!-- Kofi -->", "the Markdown itself"),
    ])
    func hiddenTextIsRead(file: String, place: String) throws {
        let found = try MarkdownReading.passages(of: Array(file.utf8))
            .filter { $0.text.contains("Kofi") }
        #expect(found.map(\.place).contains(place))
    }

    @Test func pictureFilesAreRead() {
        let svg = Array("<svg><desc>Kofi</desc></svg>".utf8)
        let png: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 9] + Array("tEXtby".utf8)
            + [0] + Array("Kofi".utf8)
        for picture in [svg, png] {
            let passages = MarkdownReading.passages(ofPicture: picture, name: "a.svg")
            #expect(passages.contains { $0.text.contains("Kofi") && $0.place == "a picture" })
        }
    }

    @Test func damagedFilesNeverCrash() throws {
        for piece in ["[", "![", "](", "\\", "&", "<", "|", "> ", "- ", "#", "1. ", "```\n", "_"] {
            _ = try structure(String(repeating: piece, count: 20_000))
        }
    }
}
