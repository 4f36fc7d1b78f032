import Casework
import Diagnostics
import Documents
import ReadingBack
import Testing

@testable import TwoVoices

/// Whatever a case says, each format keeps its shape: the tree of a finished file, read back, with
/// its words taken out.
@Suite struct HostileFormatsTests {
    static let hostile = [
        "# heading\n\n- item | cell\n> quote\n\n---\n\n1. one\n2. two\n\n    code",
        "a | b\n| --- | --- |\n| c | d |",
        "((plan.review)) ::: end\n::: page\n[ann] [link](https://example.org) ![x](y.png) [^1]: z",
        "</p><h1>x</h1><script>alert(1)</script><img src=x onerror=y> &lt;b&gt; <!-- c --> ]]>",
        "**bold** __bold__ *soft* _soft_ ~~gone~~ `code` ``` ``` \\ \" ' & | <https://example.org>",
        String(repeating: "Donaudampfschiff", count: 60),
        "\u{5D0}\u{5D1}\u{5D2} \u{200F}a\u{200E} (b) \u{627}\u{644}\u{633}\u{644}\u{627}\u{645} 12.5",
        "e\u{301}\u{302}\u{303} \u{1F469}\u{200D}\u{1F467} \u{AD}\u{200B}\u{A0}x\ty \u{1D54F} ﷽",
        "(unclosed \\( BT /F1 Tf ET endstream endobj %PDF >> <feff>",
    ]

    private static let readers = [
        ("reed", "dana"), ("reed", "maya"), ("reed", "court"), ("brady", "family"),
    ]

    /// Each text for one reader, each reader with two texts or three.
    static let wanted = hostile.enumerated().map { index, words in
        (words, readers[index % readers.count].0, readers[index % readers.count].1)
    }

    @Test(arguments: wanted)
    func keepsItsShape(_ words: String, _ family: String, _ reader: String) throws {
        let file = try Samples.family(family)
        let wild = try #require(
            Case(root: HostileText.replaced(file.facts.root, by: words), file: file.file))
        let tame = try kinds(of: file, for: reader)
        let found = try kinds(of: CaseFile(facts: wild, pictures: file.pictures), for: reader)
        for format in Format.written {
            #expect(tame[format]?.isEmpty == false)
            #expect(found[format] == tame[format], "\(format)")
        }
    }

    /// Not searched for leaks: where everything says the same, everything is withheld.
    private func kinds(
        of file: CaseFile, for reader: String
    ) throws -> [Format: [ReadStructure.Part.Kind]] {
        let studio = try Samples.open()
        let document = try studio.document(
            "safety-plan", from: file.edition(for: reader, draft: true).value
        ).value
        func kinds(_ format: Format, _ read: ([UInt8]) throws -> ReadStructure) throws
            -> [ReadStructure.Part.Kind]
        {
            try read(studio.written(document, as: format, style: nil).bytes).parts.map(\.kind)
        }
        return [
            .html: try kinds(.html, HTMLReading.structure),
            .pdf: try kinds(.pdf, PDFReading.structure),
            .markdown: try kinds(.markdown, MarkdownReading.structure),
        ]
    }
}

/// A case in which every text says something else.
private enum HostileText {
    static func replaced(_ record: Record, by words: String) -> Record {
        var record = record
        for field in record.type.fields where field.key != "id" && field.use != .path {
            guard let entry = record.fields[field.key] else { continue }
            record.fields[field.key] = Entry(replaced(entry.value, by: words), at: entry.place)
        }
        if let entry = record.fields[Record.wordingKey] {
            record.fields[Record.wordingKey] = Entry(
                replaced(entry.value, by: words), at: entry.place)
        }
        return record
    }

    private static func replaced(_ value: Value, by words: String) -> Value {
        switch value {
        case .text: .text(Prose(words))
        case .wording(let wording): .wording(replaced(wording, by: words))
        case .record(let inner): .record(replaced(inner, by: words))
        case .list(let entries):
            .list(entries.map { Entry(replaced($0.value, by: words), at: $0.place) })
        case .picture(.file(let path, _)): .picture(.file(path: path, alternative: words))
        default: value
        }
    }

    private static func replaced(_ wording: Wording, by words: String) -> Wording {
        var wording = wording
        if wording.plain != nil { wording.plain = Prose(words) }
        if wording.formal != nil { wording.formal = Prose(words) }
        if wording.child != nil { wording.child = Prose(words) }
        return wording
    }
}
