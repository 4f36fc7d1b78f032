import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Casework
@testable import Templating

/// Whatever a case says, the shape of its documents stays the same.
@Suite struct HostileTextTests {
    static let hostile = [
        "# heading\n\n- item | cell", "((plan.review)) ::: end", "<script>alert(1)</script>",
        "**bold** [link](https://example.org) `code`", "::: page", "1. one\n2. two", "\\ \" ' & |",
    ]

    @Test(arguments: hostile, ["dana", "maya", "court"])
    func keepsItsShape(_ words: String, _ reader: String) throws {
        let file = try Samples.read("reed")
        let tame = try document(file, for: reader)
        let replaced = HostileText.replaced(file.root, by: words)
        let wild = try document(
            #require(Case(root: replaced, file: file.file)), for: reader)
        #expect(tame.blocks.shape == wild.blocks.shape)
    }

    private func document(_ file: Case, for reader: String) throws -> Document {
        let library = try Samples.library()
        let edition = try Editor.edition(of: file, for: reader).edition
        let template = try #require(library.template("safety-plan", edition.voice))
        return try Filler.document(
            "safety-plan", template, edition, library, rasters: Samples.rasters(file)
        ).value
    }
}

/// A case in which every text says something else.
enum HostileText {
    static func replaced(_ record: Record, by words: String) -> Record {
        var record = record
        for (key, entry) in record.fields where key != "id" {
            record.fields[key] = Entry(replaced(entry.value, by: words), at: entry.place)
        }
        return record
    }

    private static func replaced(_ value: Value, by words: String) -> Value {
        switch value {
        case .text: .text(Prose(words))
        case .wording(var wording): .wording(replaced(&wording, by: words))
        case .record(let inner): .record(replaced(inner, by: words))
        case .list(let entries):
            .list(entries.map { Entry(replaced($0.value, by: words), at: $0.place) })
        case .table(let rows):
            .table(
                rows.map { row in
                    TableRow(
                        person: row.person,
                        entry: Entry(replaced(row.entry.value, by: words), at: row.entry.place))
                })
        default: value
        }
    }

    private static func replaced(_ wording: inout Wording, by words: String) -> Wording {
        if wording.plain != nil { wording.plain = Prose(words) }
        if wording.formal != nil { wording.formal = Prose(words) }
        if wording.child != nil { wording.child = Prose(words) }
        return wording
    }
}

extension [Block] {
    /// The tree with its texts taken out.
    var shape: [String] {
        flatMap { block -> [String] in
            switch block {
            case .heading(let heading): ["h\(heading.level) " + heading.words.shape]
            case .paragraph(let words): ["p " + words.shape]
            case .list(let list): ["list"] + list.items.flatMap { ["item"] + $0.shape }
            case .quote(let blocks): ["quote"] + blocks.shape
            case .table(let table):
                ["table"]
                    + ([table.header] + table.rows).map { row in
                        row.map(\.shape).joined(separator: "|")
                    }
            case .figure(let figure): ["figure \(figure.role)"] + figure.facts.shape
            case .part(let part): ["part \(part.kind)"] + part.blocks.shape
            case .contents(let headings): ["contents \(headings.count)"]
            case .pageBreak: ["page"]
            }
        }
    }
}

extension [Inline] {
    /// Marks and breaks; runs of text count as one.
    fileprivate var shape: String {
        var parts: [String] = []
        for inline in self {
            let part =
                switch inline {
                case .text: "t"
                case .strong(let inner): "s(\(inner.shape))"
                case .emphasis(let inner): "e(\(inner.shape))"
                case .link(let words, _): "a(\(words.shape))"
                case .lineBreak: "br"
                case .note(let note): "n(\(note.words.shape))"
                }
            if part != "t" || parts.last != "t" { parts.append(part) }
        }
        return parts.joined()
    }
}
