import Documents
import Markdown
import Testing

@Suite("Footnotes and contents in Markdown")
struct NoteTests {
    private func note(_ words: [Inline], number: Int = 1) -> Inline {
        .note(Note(number: number, words: words))
    }

    @Test("stand at the end")
    func notes() {
        let text = markdown(
            .paragraph([text("Maya rang"), note(words("Statement, page 2")), text(".")]),
            .paragraph([note([text("a"), .lineBreak, text("b")], number: 2)]), paragraph("End."))
        #expect(
            text == #"""
                Maya rang\[1\].

                \[2\]

                End.

                1. Statement, page 2
                2. a\
                   b


                """#)
    }

    @Test("take nothing of what follows them")
    func neighbours() {
        #expect(line(text("a"), note(words("n")), text("(b)")).hasPrefix(#"a\[1\](b)"#))
        #expect(line(note(words("n")), text(": b")).hasPrefix(#"\[1\]: b"#))
        let strong = Inline.strong([text("a"), note(words("n"))])
        #expect(line(strong, text(" b")).hasPrefix(#"**a\[1\]** b"#))
    }

    @Test("lead to headings by the names that readers give them")
    func contents() {
        let headings = ["Who? – When!", "Żółć 2", "Who When", "Who?  When"].enumerated().map {
            Heading(level: 2, words: words($1), anchor: "s-\($0)")
        }
        let blocks = [.contents(headings)] + headings.map(Block.heading)
        let text = String(decoding: output(blocks).bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                """
                - [Who? – When!](#who--when)
                - [Żółć 2](#żółć-2)
                - [Who When](#who-when)
                - [Who? When](#who--when-1)
                """))
    }
}
