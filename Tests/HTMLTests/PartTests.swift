import Documents
import HTML
import Testing

@Suite("Parts of a page")
struct PartTests {
    private func lines(_ block: Block) -> [String] {
        main(block).split(separator: "\n").map { line in
            line.hasPrefix("<img") ? "<img>" : String(line)
        }
    }

    @Test("a card has its picture at the left, its number marked, and what to do if it fails apart")
    func card() {
        let card = part(
            .card, picture(), .paragraph([.strong(words("2.")), .text(Text(" Ring.", .data))]),
            paragraph("Dana does."), part(.notice, paragraph("If not: ring.")))
        #expect(
            lines(card) == [
                "<div class=\"card pictured\">", "<figure class=\"pictogram\">", "<img>",
                "</figure>",
                "<div class=\"words\">",
                "<p class=\"lead\"><strong class=\"number\">2.</strong> Ring.</p>",
                "<p>Dana does.</p>", "<div class=\"notice\">", "<p>If not: ring.</p>", "</div>",
                "</div>", "</div>",
            ])
    }

    @Test("a card may begin with a heading, or hold nothing")
    func plainCards() {
        #expect(
            lines(part(.card, heading(3, "Pearl", "pearl"), paragraph("Ring."))) == [
                "<div class=\"card\">", "<h3 id=\"pearl\">Pearl</h3>",
                "<p>Ring.</p>", "</div>",
            ])
        #expect(lines(part(.card)) == ["<div class=\"card\">", "</div>"])
    }

    @Test("frames hold a picture and its words")
    func frames() {
        let frames = part(.frames, picture(.picture), paragraph("One."), picture(.picture))
        #expect(
            lines(frames) == [
                "<div class=\"frames\">", "<div class=\"frame\">", "<figure class=\"picture\">",
                "<img>", "</figure>", "<div class=\"words\">", "<p>One.</p>", "</div>", "</div>",
                "<div class=\"frame\">", "<figure class=\"picture\">", "<img>", "</figure>",
                "<div class=\"words\">", "</div>", "</div>", "</div>",
            ])
    }

    @Test("numbered paragraphs keep their numbers over headings")
    func numbered() {
        let list = Block.list(List(marker: .bullet, items: [[paragraph("b")]]))
        let block = part(
            .numbered, paragraph("One."), part(.keepTogether, paragraph("Two."), list),
            heading(2, "More", "more"), paragraph(" "), paragraph("Three."))
        #expect(
            lines(block) == [
                "<div class=\"numbered\">", "<ol>", "<li>One.</li>", "<li><p>Two.</p>", "<ul>",
                "<li>b</li>", "</ul>", "</li>", "</ol>", "<h2 id=\"more\">More</h2>",
                "<ol start=\"3\">", "<li>Three.</li>", "</ol>", "</div>",
            ])
    }

    @Test("pocket cards begin at headings and cards")
    func pocketCards() {
        let block = part(
            .pocketCards, heading(3, "All", "all"), part(.card, paragraph("Ring.")),
            heading(3, "Tess", "tess"), paragraph("Sleep over."))
        #expect(
            lines(block) == [
                "<div class=\"pocket-cards\">", "<h3 id=\"all\">All</h3>",
                "<div class=\"pocket-card\">", "<p>Ring.</p>", "</div>",
                "<div class=\"pocket-card\">", "<h3 id=\"tess\">Tess</h3>", "<p>Sleep over.</p>",
                "</div>", "</div>",
            ])
    }

    @Test("a pictogram stands beside the sentence after it")
    func beside() {
        let text = main(picture(), paragraph("Bear."), picture(), heading(3, "H", "h"))
        #expect(text.contains("<div class=\"beside\">\n<figure"))
        #expect(text.contains("</figure>\n<div>\n<p>Bear.</p>\n</div>\n</div>\n<figure"))
        #expect(text.hasSuffix("</figure>\n<h3 id=\"h\">H</h3>\n"))
    }

    @Test("all kinds have their place", arguments: Part.Kind.allCases)
    func kinds(_ kind: Part.Kind) {
        let text = main(.part(Part(kind: kind, blocks: [paragraph("Words.")])))
        #expect(text.contains("Words."))
        #expect(text.ranges(of: "<div").count == text.ranges(of: "</div>").count)
    }

    @Test("columns, notices, signatures")
    func boxes() {
        let columns = part(.columns, part(.column, paragraph("a")), part(.column, paragraph("b")))
        #expect(main(columns).hasPrefix("<div class=\"columns of-2\">\n<div class=\"column\">"))
        #expect(main(part(.notice, paragraph("a"))) == "<div class=\"notice\">\n<p>a</p>\n</div>\n")
        let names = Block.list(List(marker: .bullet, items: [[paragraph("Dana")]]))
        #expect(main(part(.signatures, names)).contains("<ul class=\"to-sign\">\n<li>Dana</li>"))
    }
}
