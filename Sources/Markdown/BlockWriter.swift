import Documents
import Pictures

/// Writes blocks as Markdown. Parts leave no mark: their blocks stand as if alone.
struct BlockWriter {
    var lines = Lines()
    var pictures = PictureFiles()
    var slugs = HeadingSlugs([])
    /// The mark of the list that was written last, if nothing came after it: lists that follow
    /// each other need different ones, or they would be read as one list.
    private var lastMark: String?

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    mutating func write(footer: [String]) {
        guard !footer.isEmpty else { return }
        writeBlock(Array("---".utf8))
        let line = Text(footer.joined(separator: " · "), .data)
        writeBlock(MarkdownText.paragraph(of: [.text(line)]))
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let heading):
            let words = MarkdownText.line(of: heading.words)
            let marks = String(repeating: "#", count: min(max(heading.level, 1), 6))
            if !words.isEmpty { writeBlock(Array("\(marks) ".utf8) + words) }
        case .paragraph(let words): writeBlock(MarkdownText.paragraph(of: words))
        case .list(let list): write(list)
        case .quote(let blocks): writeNested(blocks, first: "> ", rest: "> ")
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .part(let part):
            write(part.kind == .numbered ? numberedParagraphs(of: part.blocks) : part.blocks)
        case .contents(let headings):
            write(
                List(marker: .bullet, items: headings.map { [.paragraph(slugs.link(to: $0))] }))
        case .pageBreak: break
        }
    }

    /// Footnotes as a list: readers do not agree on marks of their own for them.
    mutating func write(notes: [Note]) {
        guard !notes.isEmpty else { return }
        write([.list(List(marker: .number(from: 1), items: notes.map { [.paragraph($0.words)] }))])
    }

    private mutating func writeBlock(_ text: [UInt8]) {
        guard !text.isEmpty else { return }
        lines.block(text)
        lastMark = nil
    }

    private mutating func writeNested(
        _ blocks: [Block], first: String, rest: String, isTight: Bool = false
    ) {
        lines.open(first: first, rest: rest, isTight: isTight)
        lastMark = nil
        write(blocks)
        lines.close()
        lastMark = nil
    }
}

extension BlockWriter {
    private mutating func write(_ list: List) {
        guard !list.items.isEmpty else { return }
        let mark = mark(of: list)
        let isTight = list.items.allSatisfy(\.isOneParagraph)
        for (index, item) in list.items.enumerated() {
            let first = label(of: index, in: list, mark: mark)
            let rest = String(repeating: " ", count: first.utf8.count)
            writeNested(item, first: first, rest: rest, isTight: isTight && index > 0)
        }
        lastMark = mark
    }

    private func mark(of list: List) -> String {
        let marks = list.marker == .bullet ? ("-", "*") : (".", ")")
        return lastMark == marks.0 ? marks.1 : marks.0
    }

    private func label(of index: Int, in list: List, mark: String) -> String {
        switch list.marker {
        case .bullet: mark + " "
        // Nine digits are as many as a number may have (CommonMark 0.31 §5.2).
        case .number(let from): "\(min(max(from, 0) + index, 999_999_999))\(mark) "
        }
    }

    private mutating func write(_ table: Table) {
        guard !table.header.isEmpty else { return }
        writeBlock(MarkdownText.paragraph(of: table.caption))
        let rows = table.rows.map { row in
            table.header.indices.map { row.indices.contains($0) ? row[$0] : [] }
        }
        var text = line(table.header)
        text += "\n|\(String(repeating: " --- |", count: table.header.count))".utf8
        for row in rows { text += [UInt8(ascii: "\n")] + line(row) }
        writeBlock(text)
    }

    private func line(_ cells: [[Inline]]) -> [UInt8] {
        var line: [UInt8] = []
        for cell in cells { line += "| ".utf8 + MarkdownText.line(of: cell) + " ".utf8 }
        return line + "|".utf8
    }

    private mutating func write(_ figure: Figure) {
        if let name = pictures.name(of: figure) {
            let words = MarkdownText.line(of: [.text(Text(figure.alternative, .data))])
            writeBlock("![".utf8 + words + "](pictures/\(name))".utf8)
        }
        write(figure.facts)
    }
}

extension [Block] {
    fileprivate var isOneParagraph: Bool {
        guard count <= 1 else { return false }
        return allSatisfy { block in
            if case .paragraph = block { true } else { false }
        }
    }
}
