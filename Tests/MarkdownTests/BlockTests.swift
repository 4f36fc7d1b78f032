import Documents
import Markdown
import Testing

@Suite("Blocks in Markdown")
struct BlockTests {
    @Test("headings are one line")
    func headings() {
        let heading = Heading(level: 2, words: [text("a #"), .lineBreak, text("b")], anchor: "a")
        #expect(markdown(.heading(heading)) == "## a \\# b\n\n")
    }

    @Test("lists of single paragraphs are tight, others are loose")
    func lists() {
        let tight = bullets([paragraph("a")], [], [paragraph("- b")])
        #expect(markdown(tight) == "- a\n-\n- \\- b\n\n")
        let inner = bullets([paragraph("b")])
        let nested = numbers(from: 9, [paragraph("a"), inner], [paragraph("c")])
        #expect(markdown(nested) == "9. a\n\n   - b\n\n10. c\n\n")
    }

    @Test("lists that follow each other stay apart")
    func neighbours() {
        let list = bullets([paragraph("a")])
        let hidden = Block.part(Part(kind: .notice, blocks: [list]))
        #expect(markdown(list, hidden, .pageBreak, list) == "- a\n\n* a\n\n- a\n\n")
        #expect(markdown(list, paragraph("x"), list) == "- a\n\nx\n\n- a\n\n")
        let number = numbers(from: 1, [paragraph("a")])
        #expect(markdown(number, number) == "1. a\n\n1) a\n\n")
    }

    @Test("quotes mark every line")
    func quotes() {
        let quote = Block.quote([
            .paragraph([text("a"), .lineBreak, text("b")]),
            bullets([paragraph("c"), paragraph("d")]),
        ])
        #expect(markdown(quote, .quote([])) == "> a\\\n> b\n>\n> - c\n>\n>   d\n\n>\n\n")
    }

    @Test("tables keep one row a line")
    func tables() {
        let table = Table(
            caption: words("Who"), header: [words("A|B"), []],
            rows: [[[text("a"), .lineBreak, text("b\nc")], words("# d")], [words("1. e")]])
        #expect(
            markdown(.table(table)) == """
                Who

                | A\\|B |  |
                | --- | --- |
                | a b c | \\# d |
                | 1. e |  |


                """)
    }

    @Test("numbered paragraphs are one list that goes on after headings")
    func numbered() {
        let part = Part(
            kind: .numbered,
            blocks: [
                paragraph("One."), .quote([paragraph("q")]),
                .heading(Heading(level: 2, words: words("H"), anchor: "h")), paragraph("Two."),
            ])
        #expect(markdown(.part(part)) == "1. One.\n\n   > q\n\n## H\n\n2. Two.\n\n")
    }

    @Test("pictures are files, each kept once; charts are their facts")
    func pictures() {
        func figure(_ name: String, width: Double, role: Figure.Role = .pictogram) -> Block {
            let drawing = Drawing(width: width, height: 1, shapes: [])
            return .figure(
                Figure(
                    role: role, artwork: .drawing(drawing, name: name), alternative: "A *bear*.",
                    facts: role == .chart ? [paragraph("Dana: 6")] : []))
        }
        let raster = Raster(encoding: .png, bytes: [1], width: 1, height: 1, digest: "0a1b")
        let output = output([
            figure("bear", width: 1), figure("bear", width: 1), figure("Bear", width: 2),
            figure("../../x y", width: 3), figure("scale", width: 4, role: .chart),
            .figure(Figure(role: .picture, artwork: .raster(raster), alternative: "Us.")),
        ])
        let text = String(decoding: output.bytes, as: UTF8.self)
        let images = text.split(separator: "\n").filter { $0.hasPrefix("![") }
        #expect(images.prefix(2).allSatisfy { $0 == #"![A \*bear\*.](pictures/bear.svg)"# })
        #expect(images.count == 5)
        #expect(text.contains("\n\nDana: 6\n\n![Us.](pictures/0a1b.png)\n"))
        let names = output.pictures.map(\.name)
        #expect(names.count == 4)
        #expect(names.first == "bear.svg")
        #expect(names.dropFirst().first?.hasPrefix("Bear-") == true)
        #expect(names.suffix(2) == ["x-y.svg", "0a1b.png"])
    }

    @Test("what says nothing leaves nothing", arguments: ["", " \n", "\u{A0}"])
    func nothing(_ blank: String) {
        let heading = Block.heading(Heading(level: 1, words: words(blank), anchor: "a"))
        let link = Inline.link(words: words(blank), to: .web("https://a.org"))
        #expect(markdown(heading, paragraph(blank), .paragraph([link, .lineBreak])) == "")
    }
}
