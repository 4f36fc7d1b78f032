import Diagnostics
import TestSupport
import Testing

@testable import PlainLanguage

@Suite struct PhraseBookTests {
    static func book() throws -> PhraseBook {
        try PhraseBook.read(
            """
            # Words

            | Hard words | Plain words | For a child |
            | --- | --- | --- |
            | sibling | brother or sister | |
            | care order | an order | a paper |
            | interim care order, ICO | an order for now | |
            | agency, disclosed | a service | |
            | children's guardian | a helper | |
            | Section 47 | checks | |
            """, file: "book")
    }

    @Test(arguments: [
        ("His siblings came.", ["sibling"]),
        ("Siblings came. A Sibling Trust helped.", ["sibling"]),
        ("We wrote to Westvale Sibling Trust.", []),
        ("An interim care order, then a CARE order", ["interim care order"]),
        ("An interim care order, then a care order", ["interim care order", "care order"]),
        ("The ICO ends. Two ICOs. An ico.", ["ICO"]),
        ("Multi-agency work with agencies", ["agency"]),
        ("The children’s guardian", ["children's guardian"]),
        ("a section 47 enquiry", []),
        ("a Section 47 enquiry", ["Section 47"]),
        ("There is a care order. This means that a judge decides.", []),
        ("It means a lot. There is a care order.", ["care order"]),
        ("a care\nordering", []),
        ("", []),
    ]) func findsHardWords(_ text: String, _ expected: [String]) throws {
        #expect(try Self.book().hardWords(in: text).map(\.hard) == expected)
    }

    @Test func aChildGetsTheSameWordsWhereNoneAreGiven() throws {
        let found = try Self.book().hardWords(in: "a sibling and a care order")
        #expect(found.map(\.child) == ["brother or sister", "a paper"])
    }

    @Test func aRowThatCannotBeReadIsToldWithItsLine() {
        let text =
            "| Hard words | Plain words | For a child |\n|-|-|-|\n| a | b | c |\n| a | b |\n|| b | c |"
        #expect {
            try PhraseBook.read(text, file: "book")
        } throws: { error in
            (error as? Problems)?.all.compactMap(\.place?.line) == [4, 5]
        }
    }

    @Test func aLongTextTakesAStraightLine() throws {
        let book = try Self.book()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "an interim care sibling ", count: count)
            return (0..<3).map { _ in ProcessorTime.measure { _ = book.hardWords(in: text) } }.min()
                ?? .zero
        }
        #expect(time(8_000) < time(2_000) * 8 + .milliseconds(500))
    }
}
