/// A footnote: where something is written, or who said it.
///
/// It stands at the foot of the page on paper and at the end of the document elsewhere; in the line
/// stands its number, in brackets: "at 23.10.2" would say something else.
public struct Note: Sendable, Equatable {
    /// Counted through the document from 1, in reading order.
    public var number: Int
    /// What it says; no footnotes of its own.
    public var words: [Inline]

    /// What stands in the line: `[1]`.
    public var mark: String { "[\(number)]" }

    /// A footnote.
    public init(number: Int, words: [Inline]) {
        self.number = number
        self.words = words
    }
}

extension Document {
    /// Its footnotes, in reading order.
    public var notes: [Note] { blocks.flatMap(\.notes) }
}

extension Block {
    /// The footnotes that are called for in it, in reading order.
    public var notes: [Note] {
        switch self {
        case .heading(let heading): heading.words.notes
        case .paragraph(let words): words.notes
        case .list(let list): list.items.flatMap { $0.flatMap(\.notes) }
        case .quote(let blocks): blocks.flatMap(\.notes)
        case .table(let table):
            table.caption.notes + ([table.header] + table.rows).flatMap { $0.flatMap(\.notes) }
        case .figure(let figure): figure.facts.flatMap(\.notes)
        case .part(let part): part.blocks.flatMap(\.notes)
        case .contents, .pageBreak: []
        }
    }
}

extension Sequence<Inline> {
    /// The footnotes that are called for in these words.
    public var notes: [Note] {
        flatMap { inline -> [Note] in
            switch inline {
            case .note(let note): [note]
            case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.notes
            case .text, .lineBreak: []
            }
        }
    }
}
