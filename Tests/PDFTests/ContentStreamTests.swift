import Documents
import Testing
import Typesetting

@testable import PDF

@Suite struct ContentStreamTests {
    private func written(_ content: ContentStream) -> String {
        String(decoding: content.bytes, as: UTF8.self)
    }

    @Test func kerningAndOffsets() {
        let style = GlyphRun.Style(face: 1, size: 10, colour: Colour(0, 0, 0))
        func coded(_ number: Int, _ advance: Int32, x: Int32 = 0, y: Int32 = 0) -> CodedGlyph {
            CodedGlyph(
                code: .init(number: number), advance: advance, width: 1000, xOffset: x, yOffset: y)
        }
        var content = ContentStream()
        content.show(
            [
                coded(64, 900), coded(65, 1000, x: 20), coded(66, 1000, y: 200),
                coded(255 + 39, 1000),
            ],
            style: style, unitsPerEm: 2000, x: 5, y: 6)
        #expect(
            written(content) == """
                0 0 0 rg
                BT
                /F1 10 Tf
                5 6 Td
                [(A)40(B)]TJ
                1 Ts
                [()10(C)]TJ
                /F1p1 10 Tf
                0 Ts
                [(\\()]TJ

                """)
    }

    /// A sequence of its own for what glyphs alone do not tell (14.9.4), never one within another.
    @Test func replacementTextStandsBesideItsNumber() throws {
        var demo = try DemoPages()
        demo.addPage()
        let paragraph = demo.element(.paragraph)
        for (index, words) in [nil, "n\u{303} ", "n\u{303} "].enumerated() {
            var run = demo.run("n ", x: 56 + Double(index) * 20, y: 70, size: 11)
            run.actualText = words
            demo.put(.glyphs(run), .element(paragraph))
        }
        let file = PDFText.of(try PDFWriter.file(demo.pages, profile: DemoPages.profile))
        let begun = file.split(separator: "\n").filter { $0.contains("MCID") }
        #expect(
            begun.prefix(3) == [
                "/P<</MCID 0>>BDC", "/Span<</MCID 1/ActualText<FEFF006E03030020>>>BDC",
                "/Span<</MCID 2/ActualText<FEFF006E03030020>>>BDC",
            ])
        var depth = 0
        for line in file.split(separator: "\n") where line.hasSuffix("BDC") || line == "EMC" {
            depth += line == "EMC" ? -1 : 1
            #expect((0...1).contains(depth))
        }
    }

    @Test func pathWithRoundEndsAndDashes() {
        var content = ContentStream()
        let path = Path(
            steps: [.move(Point(0, 0)), .curve(Point(1, 1), Point(2, 2), Point(3, 3)), .close],
            fill: Colour(255, 0, 51), stroke: Stroke(colour: .paper, width: 2, dash: [3, 1.5]))
        content.paint(path, height: 100)
        #expect(
            written(content) == """
                1 0 0.2 rg
                1 J 1 j
                1 1 1 RG
                2 w
                [3 1.5]0 d
                0 100 m
                1 99 2 98 3 97 c
                h
                B

                """)
    }

    /// Lines share a text object, which moves from one to the next, and what they look like.
    @Test func linesThatFollowOneAnother() {
        var content = ContentStream()
        for y in [90.0, 71.5] {
            content.show(
                [CodedGlyph(code: .init(number: 64), advance: 500, width: 500)],
                style: GlyphRun.Style(face: 0, size: 13, colour: Colour(0, 0, 0)),
                unitsPerEm: 1000, x: 56.693, y: y)
        }
        content.endText()
        #expect(
            written(content) == """
                0 0 0 rg
                BT
                /F0 13 Tf
                56.69 90 Td
                [(A)]TJ
                0 -18.5 Td
                [(A)]TJ
                ET

                """)
    }

    @Test func pathThatBeginsNowhereIsNotPainted() {
        var content = ContentStream()
        content.paint(Path(steps: [.line(Point(1, 1))], fill: .ink), height: 10)
        #expect(content.bytes.isEmpty)
    }
}
