import Diagnostics
import Testing

@testable import ReadingBack

@Suite struct HTMLReadingTests {
    private func passages(_ page: String) throws -> [Passage] {
        try HTMLReading.passages(of: Array(page.utf8))
    }

    @Test(arguments: [
        ("<p>Ko<b>fi</b></p>", "Kofi"), ("<p>Ko&shy;fi &amp; &#x4B;o</p>", "Ko\u{AD}fi & Ko"),
        ("<td>Kofi<td>Reed", "Kofi\nReed"), ("<p title=\"a>b\">c", "c"), ("1 < 2", "1 < 2"),
        ("<title>Kofi</title>", "Kofi"),
    ])
    func textIsThatOfTheReader(page: String, words: String) throws {
        #expect(try passages(page).first?.text.contains(words) ?? false)
    }

    @Test(arguments: [
        ("<img alt='Kofi'>", "the attribute alt of the page"),
        ("<p class=Kofi>", "the attribute class of the page"),
        ("<!-- Kofi -->", "a comment in the page"),
        ("<style>.Kofi{}</style>", "the style of the page"),
        ("<a href='mailto:%4Bofi'>x</a>", "the attribute href of the page"),
        (
            "<img src='data:image/svg+xml,%3Csvg%3E%3Ctitle%3EKofi%3C/title%3E'>",
            "a picture in the attribute src of the page"
        ),
        (
            "<img src='data:image/svg+xml;base64,PHN2Zz48IS0tS29maS0tPjwvc3ZnPg=='>",
            "a comment in a picture in the attribute src of the page"
        ),
    ])
    func hiddenTextIsRead(page: String, place: String) throws {
        let found = try passages(page).filter { $0.text.contains("Kofi") }
        #expect(found.map(\.place).contains(place))
    }

    @Test func structureIsThatOfTheDocument() throws {
        let page = """
            <html><head><title>T</title><style>p{}</style></head><body><nav>Skip</nav>
            <main><h1>Our <em>plan</em></h1><p>Ring <a href="tel:1">Pearl&nbsp;now</a>.</p>
            <ul><li>One<ul><li><p>Two</p></li></ul></li></ul><blockquote><p>No.</p></blockquote>
            <table><caption>Days</caption><tr><th>Who</th><td></td></tr></table>
            <figure><img alt="A house" src=""><svg><title>Scale</title><desc>Seven</desc>
            <text>7</text></svg><svg><desc>Seven</desc></svg></figure></main>
            <footer><p>Foot</p></footer></body></html>
            """
        let structure = try HTMLReading.structure(of: Array(page.utf8))
        #expect(
            structure.parts == [
                .init(kind: .heading(level: 1), words: "Our plan"),
                .init(kind: .paragraph, words: "Ring Pearl now."),
                .init(kind: .link, words: "Pearl now"), .init(kind: .item, words: "One"),
                .init(kind: .item, words: "Two"), .init(kind: .paragraph, words: "No."),
                .init(kind: .caption, words: "Days"), .init(kind: .cell, words: "Who"),
                .init(kind: .cell, words: ""), .init(kind: .figure, words: "A house"),
                .init(kind: .figure, words: "Seven"), .init(kind: .paragraph, words: "Foot"),
            ])
    }

    @Test func bytesThatAreNoTextAreAProblem() {
        #expect(throws: Problems(.notText)) { try HTMLReading.passages(of: [0xFF, 0xFE]) }
    }

    @Test func damagedPagesNeverCrash() throws {
        let pieces = ["<", "<!--", "<a", " b='", "&#x", "&amp", ">", "</", "<![CDATA[", "<svg "]
        for first in pieces {
            for second in pieces { _ = try passages(first + second + first) }
            _ = try passages(String(repeating: first, count: 20_000))
        }
    }
}
