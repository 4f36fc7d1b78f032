/// What a long document's list of contents names.
public enum Contents {
    /// With fewer headings nobody loses the way.
    public static let fewestHeadings = 4
    /// Paragraphs, items and rows of about three pages: a shorter document is its own list. Words
    /// are not counted, so that what a case says never changes the shape of a document.
    public static let fewestPieces = 60
}

extension Sequence<Block> {
    /// The headings of a level that say something, in reading order.
    public func headings(level: Int) -> [Heading] {
        flatMap { block -> [Heading] in
            guard case .heading(let heading) = block else {
                return block.children.headings(level: level)
            }
            return heading.level == level && heading.words.isSaying ? [heading] : []
        }
    }
}

extension Block {
    /// The blocks that this one holds, in the order in which they are read.
    public var children: [Block] {
        switch self {
        case .heading, .paragraph, .table, .contents, .pageBreak: []
        case .list(let list): list.items.flatMap(\.self)
        case .quote(let blocks): blocks
        case .figure(let figure): figure.facts
        case .part(let part): part.blocks
        }
    }
}
