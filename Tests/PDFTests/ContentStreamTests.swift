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
        func coded(_ code: UInt16, _ advance: Int32, x: Int32 = 0, y: Int32 = 0) -> CodedGlyph {
            let glyph = Glyph(id: 7, text: "a", advance: advance, xOffset: x, yOffset: y)
            return CodedGlyph(code: code, glyph: glyph, advance: 1000)
        }
        var content = ContentStream()
        content.show(
            [coded(1, 900), coded(2, 1000, x: 20), coded(3, 1000, y: 200), coded(4, 1000)],
            style: style, unitsPerEm: 2000, x: 5, y: 6)
        #expect(
            written(content) == """
                BT
                /F1 10 Tf
                0 0 0 rg
                5 6 Td
                [<0001>40<0002>]TJ
                1 Ts
                [<>10<0003>]TJ
                0 Ts
                [<0004>]TJ
                ET

                """)
    }

    @Test func pathWithRoundEndsAndDashes() {
        var content = ContentStream()
        let path = Path(
            steps: [.move(Point(0, 0)), .curve(Point(1, 1), Point(2, 2), Point(3, 3)), .close],
            fill: Colour(255, 0, 51), stroke: Stroke(colour: .paper, width: 2, dash: [3, 1.5]))
        content.paint(path, height: 100)
        #expect(
            written(content) == """
                q
                1 0 0.2 rg
                1 1 1 RG
                2 w
                1 J
                1 j
                [3 1.5] 0 d
                0 100 m
                1 99 2 98 3 97 c
                h
                B
                Q

                """)
    }

    @Test func pathThatBeginsNowhereIsNotPainted() {
        var content = ContentStream()
        content.paint(Path(steps: [.line(Point(1, 1))], fill: .ink), height: 10)
        #expect(content.bytes.isEmpty)
    }
}
