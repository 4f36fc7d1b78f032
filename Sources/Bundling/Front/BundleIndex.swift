import Documents

/// Cover and index of a bundle, worded for one reader.
public struct BundleIndex: Sendable {
    /// What the court, the case and the hearing are called, a line each.
    public var heading: [String]
    /// "Court bundle for the issues resolution hearing on 2 November 2026".
    public var title: String
    /// What says for whom this copy is; empty for the court's own.
    public var copy: String
    /// In order.
    public var sections: [Section]
    /// The files of the bundle; empty where it is one.
    public var volumes: [Volume] = []

    /// A section with its rows.
    public struct Section: Sendable {
        /// "C: Statements and affidavits".
        public var title: String
        /// In order.
        public var rows: [Row]

        /// A section.
        public init(title: String, rows: [Row]) {
            self.title = title
            self.rows = rows
        }
    }

    /// A document of the index.
    public struct Row: Sendable {
        /// What it is called; nil where this reader may not know.
        public var title: String?
        /// Who wrote or filed it.
        public var author: String
        /// Its date in words.
        public var date: String
        /// Of its pages.
        public var numbers: [PageNumber]
        /// What to know of it: new, some pages withheld.
        public var note: String

        /// A document.
        public init(
            title: String?, author: String, date: String, numbers: [PageNumber], note: String = ""
        ) {
            self.title = title
            self.author = author
            self.date = date
            self.numbers = numbers
            self.note = note
        }
    }

    /// A cover and an index of these parts.
    public init(heading: [String], title: String, copy: String, sections: [Section]) {
        self.heading = heading
        self.title = title
        self.copy = copy
        self.sections = sections
    }

    /// The document; its title is the bundle's.
    public func document(_ front: FrontMatter) -> Document {
        var blocks = opening(title)
        if !volumes.isEmpty { blocks += volumeList }
        blocks.append(.heading(Heading(level: 2, words: words("Index"), anchor: "index")))
        return Document(front: front, blocks: blocks + tables(of: entries))
    }

    /// What the court, the case and the bundle are called, and for whom it is.
    func opening(_ title: String) -> [Block] {
        var blocks: [Block] = [.heading(Heading(level: 1, words: data(title), anchor: "bundle"))]
        blocks.append(
            .part(Part(kind: .address, blocks: heading.map { .paragraph(data($0)) })))
        if !copy.isEmpty { blocks.append(.paragraph(data(copy))) }
        return blocks
    }

    /// A row with its number in the index.
    struct Entry {
        let number: Int
        /// Of its section.
        let section: Int
        var row: Row
        /// The volumes that it is in; empty where the bundle is one file.
        var volumes: [Int] = []
    }

    /// All rows in order.
    var entries: [Entry] {
        var entries: [Entry] = []
        for (index, section) in sections.enumerated() {
            for row in section.rows {
                entries.append(Entry(number: entries.count + 1, section: index, row: row))
            }
        }
        return volumes.isEmpty ? entries : placed(entries)
    }

    /// A heading and a table for each section.
    func tables(of entries: [Entry]) -> [Block] {
        sections.indices.flatMap { index -> [Block] in
            let own = entries.filter { $0.section == index }
            guard !own.isEmpty else { return [] }
            let title = data(sections[index].title), anchor = "section-\(index + 1)"
            return [
                .heading(Heading(level: 3, words: title, anchor: anchor)), table(of: own),
            ]
        }
    }

    private func table(of entries: [Entry]) -> Block {
        let isOneFile = entries.allSatisfy(\.volumes.isEmpty)
        let rows = entries.map { entry -> [[Inline]] in
            let row = entry.row, volumes = entry.volumes.map { $0 + 1 }
            let start = [
                words("\(entry.number)"), name(of: row), data(row.author), words(row.date),
            ]
            let volume = isOneFile ? [] : [words(volumes.span)]
            return start + volume + [[link(row.numbers.span, to: row.numbers)]]
        }
        let header =
            ["No.", "Document", "Author", "Date"] + (isOneFile ? [] : ["Vol."]) + ["Page"]
        return .table(Table(header: header.map(words), rows: rows, hasRowHeadings: false))
    }

    private func name(of row: Row) -> [Inline] {
        guard let title = row.title else { return words("[withheld]") }
        let name = [link(title, to: row.numbers)]
        return row.note.isEmpty ? name : name + words(" (\(row.note))")
    }

    private func link(_ words: String, to numbers: [PageNumber]) -> Inline {
        .link(
            words: data(words), to: .bundlePage(numbers.first?.description ?? ""))
    }

    func words(_ text: String) -> [Inline] { [.text(Text(text, .template))] }
    func data(_ text: String) -> [Inline] { [.text(Text(text, .data))] }
}
