import Documents
import HTML
import Testing

@Suite("Footnotes and contents on a page")
struct NoteTests {
    private let noted: [Inline] =
        words("Maya rang") + [.note(Note(number: 1, words: words("Statement <2>")))]

    @Test("stand at the end, with a way there and back")
    func notes() {
        #expect(
            main(.paragraph(noted), paragraph("End.")) == """
                <p>Maya rang<sup><a id="noted_1" href="#note_1" role="doc-noteref">[1]</a></sup></p>
                <p>End.</p>
                <section class="notes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="note_1">Statement &lt;2&gt; <a href="#noted_1" role="doc-backlink" \
                aria-label="Back to number 1 in the text"></a></li>
                </ol>
                </section>

                """)
    }

    @Test("a number never begins a line: no break before it, and none in it")
    func bound() {
        let page = page(document([.paragraph(noted)]))
        #expect(page.contains("sup::before{content:\"\\2060\"}"))
        #expect(page.contains("sup{font-size:.75em;line-height:0;white-space:nowrap}"))
    }

    @Test("stand behind a link, never in it")
    func inLinks() {
        let link = Inline.link(words: noted, to: .web("https://a.b"))
        #expect(main(.paragraph([link])).contains(#"<a href="https://a.b">Maya rang</a><sup>"#))
    }

    @Test("are listed once: where the document says so, else above it")
    func contents() {
        let headings = (1...4).map { Heading(level: 2, words: words("P\($0)"), anchor: "p-\($0)") }
        let blocks = headings.map(Block.heading)
        let list = "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#p-1\">P1</a></li>"
        let own = page(document([paragraph("x"), .contents(headings)] + blocks))
        #expect(own.ranges(of: "<nav").count == 1)
        #expect(own.contains("<p>x</p>\n" + list))
        let automatic = page(document([paragraph("x")] + blocks))
        #expect(automatic.contains(list + "\n<li><a href=\"#p-2\">"))
        #expect(automatic.contains("</nav>\n<main"))
    }
}
