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
        var blocks: [Block] = [.heading(Heading(level: 1, words: data(title), anchor: "bundle"))]
        blocks.append(
            .part(Part(kind: .address, blocks: heading.map { .paragraph(data($0)) })))
        if !copy.isEmpty { blocks.append(.paragraph(data(copy))) }
        blocks.append(.heading(Heading(level: 2, words: words("Index"), anchor: "index")))
        var number = 0
        for (index, section) in sections.enumerated() where !section.rows.isEmpty {
            blocks.append(
                .heading(
                    Heading(
                        level: 3, words: data(section.title), anchor: "section-\(index + 1)")))
            blocks.append(table(of: section, counting: &number))
        }
        return Document(front: front, blocks: blocks)
    }

    private func table(of section: Section, counting number: inout Int) -> Block {
        let rows = section.rows.map { row -> [[Inline]] in
            number += 1
            return [
                words("\(number)"), name(of: row), data(row.author), words(row.date),
                [link(row.numbers.span, to: row.numbers)],
            ]
        }
        let header = ["No.", "Document", "Author", "Date", "Page"].map(words)
        return .table(Table(header: header, rows: rows, hasRowHeadings: false))
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

    private func words(_ text: String) -> [Inline] { [.text(Text(text, .template))] }
    private func data(_ text: String) -> [Inline] { [.text(Text(text, .data))] }
}
