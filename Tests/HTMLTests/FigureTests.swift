import Documents
import Pictures
import Testing

@testable import HTML

@Suite("Figures of a page")
struct FigureTests {
    @Test("pictures are images with an alternative and their drawing as data")
    func picture() {
        #expect(
            main(HTMLTests.picture(.picture, "A \"bear\"\n& me")) == """
                <figure class="picture">
                <img alt="A &quot;bear&quot; &amp; me" width="96" height="96" \
                src="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20width='96'\
                %20height='96'%20font-family='Andika,Verdana,sans-serif'%20viewBox='0%200%2096%20\
                96'%3E%3Cg%20fill='none'%20stroke-linecap='round'%20stroke-linejoin='round'%3E\
                %3Cpath%20d='M1,2L3.5,4.25Z'%20fill='%2317666A'%20stroke='%231B2430'\
                %20stroke-width='4'/%3E%3C/g%3E%3C/svg%3E">
                </figure>

                """)
    }

    @Test("charts stand in the page in two forms, named and described, with their facts as text")
    func charts() {
        let chart = Block.figure(
            Figure(
                role: .chart, artwork: .responsive(wide: dot, narrow: dot, name: "scale"),
                alternative: "Dana says 6.", title: "Safety scale", facts: [paragraph("Dana: 6")]))
        let text = main(chart, chart)
        #expect(
            text.hasPrefix(
                """
                <figure class="chart little">
                <svg xmlns="http://www.w3.org/2000/svg" class="only-html wide" role="img" \
                aria-labelledby="chart_1_wide_title chart_1_wide_desc" viewBox="0 0 96 96">\
                <title id="chart_1_wide_title">Safety scale</title>\
                <desc id="chart_1_wide_desc">Dana says 6.</desc>
                """))
        #expect(text.contains("class=\"fill-teal stroke-ink\""))
        #expect(text.contains("<div class=\"facts\">\n<p>Dana: 6</p>\n</div>\n</figure>"))
        let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids.count == 8)
        #expect(Set(ids).count == 8)
    }

    @Test("a chart in colours of its own lies on a tile")
    func tile() {
        var drawing = dot
        drawing.shapes.append(.path(Path(steps: [], fill: Colour(1, 2, 3))))
        let text = main(
            .figure(Figure(role: .chart, artwork: .drawing(drawing, name: "x"), alternative: "x")))
        #expect(text.contains("class=\"only-html only tile\""))
        #expect(!text.contains("fill-teal"))
    }

    @Test("photos are images of their own kind, as base64")
    func rasters() {
        let raster = Raster(
            encoding: .jpeg, bytes: [0xFF, 0xD8, 0xFF, 0xE0], width: 30, height: 20, digest: "d")
        let text = main(
            .figure(Figure(role: .picture, artwork: .raster(raster), alternative: "Us.")))
        #expect(
            text.contains(
                "width=\"30\" height=\"20\" src=\"data:image/jpeg;base64,/9j/4A==\">"))
    }

    @Test(
        "base64 is that of RFC 4648 §10",
        arguments: zip(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"],
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]))
    func base64(_ plain: String, _ encoded: String) {
        let address = DataAddress.base64(Array(plain.utf8), type: "t")
        #expect(String(decoding: address, as: UTF8.self) == "data:t;base64," + encoded)
    }
}

@Suite("SVG")
struct SVGWriterTests {
    @Test("writes paths, dashes and labels")
    func shapes() {
        let drawing = Drawing(
            width: 10.126, height: 20,
            shapes: [
                .path(
                    Path(
                        steps: [
                            .move(Point(-0.5, 0)),
                            .curve(Point(1, 2), Point(3, 4), Point(5.05, .infinity)),
                        ], stroke: Stroke(colour: .clay, width: 1.5, dash: [2, 3]))),
                .label(
                    Label(
                        "A<B", .data, at: Point(1, 2), size: 12, anchor: .middle, isBold: true,
                        room: 0)),
            ])
        #expect(
            SVGWriter.svg(drawing, title: "T & t", description: "") == """
                <svg xmlns="http://www.w3.org/2000/svg" width="10.13" height="20" \
                font-family="Andika,Verdana,sans-serif" viewBox="0 0 10.13 20"><title>T &amp; t\
                </title><g fill="none" stroke-linecap="round" stroke-linejoin="round">\
                <path d="M-0.5,0C1,2,3,4,5.05,0" stroke="#A8452B" stroke-width="1.5" \
                stroke-dasharray="2 3"/><text x="1" y="2" font-size="12" text-anchor="middle" \
                font-weight="700" fill="#1B2430">A&lt;B</text></g></svg>
                """)
    }

    @Test("sets a label smaller where its words are wider than their room")
    func room() {
        func size(_ words: String) -> String {
            let label = Label(words, .data, at: Point(0, 0), size: 10, room: 50)
            let svg = SVGWriter.svg(Drawing(width: 9, height: 9, shapes: [.label(label)]))
            return svg.split(separator: "font-size=\"").last.map { String($0.prefix(3)) } ?? ""
        }
        #expect(size("Dana") == "10\"")
        #expect(size("Mrs Pearl Baptiste of Westvale") == "3.2")
    }
}
