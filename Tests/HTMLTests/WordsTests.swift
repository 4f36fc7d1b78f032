import Documents
import HTML
import Testing

@Suite("Words on a page")
struct WordsTests {
    static let hostile = [
        "<b>x</b>", "</main>", "&amp; &copy;", "\"><img src=x>", "' onload='x", "<!--", "-->",
        "]]>", "<script>x</script>", "</style>", "{{x}}", "a\u{202F}b", "x سلام", "\\", "%3Cb%3E",
        "two\nlines\tand tabs",
    ]

    @Test("never become markup", arguments: hostile)
    func escaping(_ evil: String) {
        #expect(tags(everywhere(evil)) == tags(everywhere("plain")))
    }

    @Test("keep every letter")
    func letters() {
        #expect(main(paragraph("1 < 2 & \"3\" > 'x'")) == "<p>1 &lt; 2 &amp; \"3\" &gt; 'x'</p>\n")
    }

    @Test("carry weight, breaks and languages")
    func inlines() {
        let line: [Inline] = [
            .strong(words("a")), .emphasis(words("b")), .lineBreak,
            .text(Text("croeso", .template, language: "cy")),
            .text(Text("سلام", .data, language: "ur")), .text(Text("شكرا", .data)),
        ]
        #expect(
            main(.paragraph(line)) == """
                <p><strong>a</strong><em>b</em><br><span lang="cy">croeso</span>\
                <bdi lang="ur">سلام</bdi><bdi>شكرا</bdi></p>

                """)
    }

    @Test(
        "link only where a link may lead",
        arguments: [
            ("https://a.org/x?y=1&z=2#w", "https://a.org/x?y=1&amp;z=2#w"),
            ("tel:01632960103", "tel:01632960103"), ("mailto:a@b.org", "mailto:a@b.org"),
            ("HTTPS://a.org", "HTTPS://a.org"),
            ("https://a.org/ä b\"(c)", "https://a.org/%C3%A4%20b%22%28c%29"),
            ("https://a.org/#d#e%zz%20", "https://a.org/#d%23e%25zz%20"),
        ])
    func links(_ address: String, _ href: String) {
        let link = Inline.link(words: words("x"), to: .web(address))
        #expect(main(.paragraph([link])) == "<p><a href=\"\(href)\">x</a></p>\n")
    }

    @Test(
        "stay words where it may not",
        arguments: ["javascript:x", "http://a.org", "data:,x", ""])
    func refusedLinks(_ address: String) {
        let link = Inline.link(words: words("x"), to: .web(address))
        #expect(main(.paragraph([link])) == "<p>x</p>\n")
    }

    @Test("link within the page, and never a link in a link")
    func linksInLinks() {
        let inner = Inline.link(words: words("y"), to: .web("https://b.org"))
        let outer = Inline.link(words: words("x") + [.strong([inner])], to: .anchor("rules"))
        #expect(main(.paragraph([outer])) == "<p><a href=\"#rules\">x<strong>y</strong></a></p>\n")
    }

    @Test("that are none leave nothing", arguments: ["", " \n\t", "\u{A0}"])
    func nothing(_ blank: String) {
        let link = Inline.link(words: words(blank), to: .web("https://a.org"))
        let blocks = [
            paragraph(blank), heading(2, blank, "x"), .paragraph([link]),
            .list(List(marker: .bullet, items: [])), .table(Table(header: [], rows: [])),
        ]
        #expect(page(document(blocks)).contains("tabindex=\"-1\">\n<section>\n</section>\n</main>"))
    }

    /// One block of each kind with the same words in every place that takes words.
    private func everywhere(_ text: String) -> String {
        let link = Inline.link(words: words(text), to: .web("https://a.org/" + text))
        let chart = Figure(
            role: .chart,
            artwork: .drawing(
                Drawing(
                    width: 9, height: 9,
                    shapes: [.label(Label(text, .data, at: Point(0, 0), size: 9, room: 9))]),
                name: text),
            alternative: text, title: text, facts: [paragraph(text)])
        let blocks: [Block] =
            (1...4).map { heading(2, text, "a\($0)") } + [
                .paragraph([.text(Text(text, .template))] + [link, .strong(words(text))]),
                .list(List(marker: .number(from: 2), items: [[paragraph(text)]])),
                .table(
                    Table(
                        caption: words(text), header: [words(text), words(text), words(text)],
                        rows: [[words(text), words(text), words(text)]])),
                .figure(chart), picture(.pictogram, text), part(.card, paragraph(text)),
            ]
        var document = document(blocks)
        document.front.title = text
        document.front.author = text
        document.front.reader = text
        return page(document)
    }

    /// Tag and attribute names, in order, without `bdi`, which follows the script of the words,
    /// and `class`, which follows their length.
    private func tags(_ page: String) -> [String] {
        var found: [String] = []
        for piece in page.split(separator: "<").dropFirst() {
            let tag = piece.prefix { $0 != ">" }
            let names = tag.split(separator: "\"").enumerated().compactMap { index, part in
                index.isMultiple(of: 2) ? part.filter { $0 != " " } : nil
            }
            let name = names.joined().replacing("class=", with: "")
            if !name.hasSuffix("bdi") { found.append(name) }
        }
        return found
    }
}
