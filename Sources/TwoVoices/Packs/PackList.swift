import Documents
import HTML
import Markdown

/// The office's list of what lies in whose pack.
struct PackList {
    private let front: FrontMatter
    private let rows: [[[Inline]]]

    /// Of the packs for a meeting, each with the id of its reader.
    init(_ packs: [(reader: String, pack: Pack)], for meeting: String) {
        var front = packs.first?.pack.documents.first?.document.front ?? .empty
        front.id = Pack.id
        front.title = "What lies in whose pack: \(meeting)"
        front.shortTitle = "Packs"
        front.reader = "the office"
        front.register = .formal
        front.language = "en-GB"
        self.front = front
        rows = packs.flatMap { reader, pack in
            zip(pack.documents, pack.pages).map { document, pages in
                [reader, document.title, "\(pages)"].map { [.text(Text($0, .data))] }
            }
        }
    }

    /// The list in each format, by the ending of its file.
    var files: [(ending: String, bytes: [UInt8])] {
        let header = ["For", "Document", "Pages"].map { [Inline.text(Text($0, .template))] }
        let title = Heading(
            level: 1, words: [.text(Text(front.title, .template))], anchor: "section-1")
        let document = Document(
            front: front,
            blocks: [
                .heading(title),
                .table(Table(header: header, rows: rows, hasRowHeadings: false)),
            ])
        return [
            ("md", MarkdownWriter.file(document).bytes), ("html", HTMLWriter.page(document)),
        ]
    }
}

extension FrontMatter {
    fileprivate static let empty = FrontMatter(
        id: "", title: "", shortTitle: "", reader: "", reference: "", version: "", date: "",
        isoDate: "", author: "", register: .formal)
}
