import ReadingBack
import Testing

@testable import PDF

/// What was written is what a reader finds.
@Suite struct RoundTripTests {
    @Test func wordsAndTags() throws {
        let bytes = try PDFWriter.file(DemoPages.whole(), profile: DemoPages.profile)
        #expect(
            try PDFReading.structure(of: bytes).parts == [
                .init(kind: .heading(level: 1), words: "Our plan – ŵ"),
                .init(
                    kind: .paragraph, words: "Read more on the pages of help, or go to the table."),
                .init(kind: .link, words: "pages of help"), .init(kind: .link, words: "table"),
                .init(kind: .paragraph, words: "Łódź, gdzie żółć"),
                .init(kind: .item, words: "Ring Pearl."),
                .init(kind: .item, words: "Wait outside."),
                .init(kind: .figure, words: "A house with a “red” roof."),
                .init(kind: .figure, words: "A grey square."),
                .init(kind: .heading(level: 2), words: "Visits"),
                .init(kind: .cell, words: "Who"), .init(kind: .cell, words: "When"),
                .init(kind: .cell, words: "Pearl"), .init(kind: .cell, words: "Monday"),
                .init(kind: .cell, words: "Dana"), .init(kind: .cell, words: ""),
            ])
    }

    @Test(arguments: [
        ("page 1", "Page 1 of 2"), ("page 2", "Page 2 of 2"), ("a bookmark", "Our plan – ŵ"),
        ("an alternative text", "A grey square."), ("a link's description", "Help, example.org"),
        ("a link's address", "https://example.org/a%20b"),
        ("the metadata", "A demo & plan (draft)"),
        ("the metadata", "Worcester Vale Council"),
    ])
    func everyPlace(_ place: String, _ words: String) throws {
        let bytes = try PDFWriter.file(DemoPages.whole(), profile: DemoPages.profile)
        let passages = try PDFReading.passages(of: bytes).filter { $0.place == place }
        #expect(passages.contains { $0.text.contains(words) })
    }
}
