/// A part of a document that stands on lines of its own.
public indirect enum Block: Sendable, Equatable {
    case heading(Heading)
    case paragraph([Inline])
    case list(List)
    case quote([Block])
    case table(Table)
    case figure(Figure)
    case part(Part)
    /// A list of headings to go to; on paper with the pages on which they stand.
    case contents([Heading])
    /// What follows begins a new page.
    case pageBreak
}

/// A heading of level 1 to 3; no level is left out on the way down.
public struct Heading: Sendable, Equatable {
    /// From 1 to 3.
    public var level: Int
    /// What it says.
    public var words: [Inline]
    /// Unique in the document; the target of links within it. Letters, digits and `-`.
    public var anchor: String

    /// A heading of these parts.
    public init(level: Int, words: [Inline], anchor: String) {
        self.level = level
        self.words = words
        self.anchor = anchor
    }
}

/// A list, numbered or not; each item is a sequence of blocks.
public struct List: Sendable, Equatable {
    /// What stands before an item.
    public enum Marker: Sendable, Equatable {
        case bullet
        /// Numbers that begin with this one.
        case number(from: Int)
    }

    /// What stands before its items.
    public var marker: Marker
    /// Each item's blocks.
    public var items: [[Block]]

    /// A list of these parts.
    public init(marker: Marker, items: [[Block]]) {
        self.marker = marker
        self.items = items
    }
}

/// A table with one header row; every row has as many cells as the header.
public struct Table: Sendable, Equatable {
    /// What the table shows; empty where the heading above says it.
    public var caption: [Inline]
    /// The names of the columns.
    public var header: [[Inline]]
    /// The body, row by row, cell by cell.
    public var rows: [[[Inline]]]
    /// The first cell of each row names the row.
    public var hasRowHeadings: Bool

    /// A table of these parts.
    public init(
        caption: [Inline] = [], header: [[Inline]], rows: [[[Inline]]],
        hasRowHeadings: Bool = true
    ) {
        self.caption = caption
        self.header = header
        self.rows = rows
        self.hasRowHeadings = hasRowHeadings
    }
}

/// A stretch of blocks that belong together and do a known job.
public struct Part: Sendable, Equatable {
    /// The jobs that parts do, as templates name them.
    public enum Kind: String, Sendable, CaseIterable {
        /// The story told to a child: each picture with its sentences after it.
        case frames
        /// Holds `column`s that stand side by side on paper.
        case columns
        case column
        /// One rule, one person: a box of its own that never breaks if it fits a page.
        case card
        case notice
        case address
        /// Names with room to sign; its blocks are one list or one table.
        case signatures
        /// Its paragraphs are numbered 1, 2, 3 … as courts number them.
        case numbered
        case keepTogether = "keep together"
        /// One sheet for the fridge door.
        case fridge
        case pocketCards = "pocket cards"
        /// One thing after the other, each a small picture with its sentence: an order of business.
        case steps
    }

    /// Its job.
    public var kind: Kind
    /// What is in it, in reading order.
    public var blocks: [Block]

    /// A part of these parts.
    public init(kind: Kind, blocks: [Block]) {
        self.kind = kind
        self.blocks = blocks
    }
}
