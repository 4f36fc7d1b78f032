import Documents
import Markdown
import TestSupport
import Testing

@Suite("Words in Markdown")
struct WordsTests {
    @Test(
        "are never read as marks",
        arguments: [
            ("*a* _b_ c_d", #"\*a\* \_b\_ c\_d"#), ("# x #", ##"\# x \#"##), ("1. x", #"1\. x"#),
            ("12) x 3.", #"12\) x 3."#), ("- x - y", #"\- x - y"#), ("+44 1632", #"\+44 1632"#),
            ("---", #"\---"#), ("===", #"\==="#), ("> q > r", #"\> q > r"#),
            ("a | b", #"a \| b"#), ("<b>x</b>", #"\<b>x\</b>"#),
            ("&amp; & AT&T &#35;", ##"\&amp; & AT\&T \&\#35;"##), ("`x`", #"\`x\`"#),
            ("![x](y) [^1]", #"!\[x\](y) \[^1\]"#), ("~~s~~", #"\~\~s\~\~"#),
            ("https://a.b www.c.d", #"https\://a.b www\.c.d"#), (#"\ \*"#, #"\\ \\\*"#),
            ("$x$", #"\$x\$"#), (":::", ":::"), ("  a \n\n b\tc  ", "a b c"),
            ("a\u{A0}b\u{A0}", "a\u{A0}b"), ("2026 – “so”", "2026 – “so”"),
            ("- [ ] x", #"\- \[ \] x"#), ("سلام", "سلام"), ("a\u{2028}b", "a b"),
        ])
    func escaping(_ plain: String, _ escaped: String) {
        #expect(line(text(plain)) == escaped)
    }

    @Test("are guarded at the beginning of every line, and only there")
    func lineBreaks() {
        let lines = line(text("a"), .lineBreak, text("1. b"), .lineBreak, text("- c"))
        #expect(lines == "a\\\n1\\. b\\\n\\- c")
        let doubled = line(.lineBreak, text("a"), .lineBreak, .lineBreak, text("b"), .lineBreak)
        #expect(doubled == "a\\\nb")
        #expect(line(.strong(words("1.")), text(" x")) == "**1.** x")
    }

    @Test("keep their weight where readers agree on it")
    func emphasis() {
        #expect(line(.strong(words("a")), text("b")) == "**a**b")
        #expect(line(.strong(words("a")), .strong(words("b"))) == "**ab**")
        #expect(line(.strong(words(" a ")), text("b")) == "**a** b")
        #expect(line(text("x "), .emphasis(words("a")), text(".")) == "x _a_.")
        #expect(line(.strong([text("a "), .emphasis(words("b"))])) == "**a _b_**")
        #expect(line(.strong([.strong(words("a"))])) == "**a**")
    }

    @Test("lose it where an asterisk would show")
    func unreadableEmphasis() {
        #expect(line(.strong(words("a.")), text("b")) == "a.b")
        #expect(line(text("x"), .strong(words("“a”"))) == "x“a”")
        #expect(line(text("x"), .emphasis(words("a"))) == "xa")
        #expect(line(.emphasis(words("a")), .strong(words("b"))) == "a**b**")
        #expect(line(text("x"), .strong([.emphasis(words("a"))]), text("y")) == "x**a**y")
        #expect(line(.strong(words(" ")), text("x")) == "x")
    }

    @Test("link as the page does")
    func links() {
        #expect(
            line(.link(words: words("[x]"), to: .web("https://a.org/(b)?c=1&d=2")))
                == #"[\[x\]](https://a.org/%28b%29?c=1&amp;d=2)"#)
        let shouted = line(text("Ring!"), .link(words: words("x"), to: .web("tel:1")))
        #expect(shouted == #"Ring\![x](tel:1)"#)
        #expect(line(.link(words: words("x"), to: .web("javascript:y"))) == "x")
        #expect(line(.link(words: words("x"), to: .anchor("rules"))) == "[x](#rules)")
        let inner = Inline.link(words: words("y"), to: .web("https://b.org"))
        #expect(line(.link(words: [.strong([inner])], to: .web("tel:1"))) == "[**y**](tel:1)")
    }

    @Test("take time in proportion to their length")
    func linear() {
        func time(_ count: Int) -> Duration {
            let words = String(repeating: "a*b_ ", count: count)
            return ProcessorTime.measure { _ = line(.strong([text(words)]), text(words)) }
        }
        _ = time(1_000)
        #expect(time(80_000) < time(8_000) * 60)
    }
}
