/// The blocks of a `numbered` part as numbered lists, whose items are its paragraphs.
///
/// Lists, quotes, tables and figures belong to the paragraph before them. Headings stand between
/// the lists, and the numbers go on after them.
public func numberedParagraphs(of blocks: [Block]) -> [Block] {
    var numbered: [Block] = []
    var items: [[Block]] = []
    var next = 1
    func closeList() {
        guard !items.isEmpty else { return }
        numbered.append(.list(List(marker: .number(from: next), items: items)))
        next += items.count
        items = []
    }
    for block in blocks.flatMap(\.withoutKeeping) {
        switch block {
        case .paragraph(let words):
            if words.isSaying { items.append([block]) }
        case .list, .quote, .table, .figure:
            if items.isEmpty {
                numbered.append(block)
            } else {
                items[items.count - 1].append(block)
            }
        case .heading, .part, .contents, .pageBreak:
            closeList()
            numbered.append(block)
        }
    }
    closeList()
    return numbered
}

extension Block {
    /// Keeping together is a matter of pages: what is kept counts as if it stood alone.
    fileprivate var withoutKeeping: [Block] {
        guard case .part(let part) = self, part.kind == .keepTogether else { return [self] }
        return part.blocks.flatMap(\.withoutKeeping)
    }
}
