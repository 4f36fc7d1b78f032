import Documents

/// A document laid out: what stands where on each page, and what each thing is.
///
/// Nothing is left to decide but late slots, whose boxes are already as wide as the widest thing
/// that they may hold.
public struct Pages: Sendable {
    /// What the document's own description of itself says.
    public var front: FrontMatter
    /// In order; never empty.
    public var pages: [Page]
    /// The tags in reading order; the first is the root, `Document`. Indexed by `Element.ID`.
    public var elements: [Element]
    /// Every face that a glyph run names, by its index there.
    public var faces: [Face]
    /// How it is found one's way in, where several documents are bound; nil for a document alone.
    public var volume: Volume?

    /// A document laid out.
    public init(front: FrontMatter, pages: [Page], elements: [Element], faces: [Face]) {
        self.front = front
        self.pages = pages
        self.elements = elements
        self.faces = faces
    }
}

/// One page. Lengths are points; y grows downwards from the top edge.
public struct Page: Sendable {
    /// From the left to the right edge.
    public var width: Double
    /// From the top to the bottom edge.
    public var height: Double
    /// In reading order for everything that has an element.
    public var marks: [Mark]
    /// What can be touched.
    public var links: [LinkArea]
    /// Which of the document's sections goes on at its head, from 1; 0 before the first.
    public var section = 0
    /// The pages of the document on this side of a sheet; empty where it is one page, this one.
    public var folios: [Folio] = []

    /// One of several pages on the same side of a sheet.
    public struct Folio: Sendable, Equatable {
        /// Its place among the pages as they are read, from 0.
        public var number: Int
        /// Its marks are those from this one on, up to the next folio's.
        public var firstMark: Int
    }

    /// A page of paper.
    public init(width: Double, height: Double, marks: [Mark] = [], links: [LinkArea] = []) {
        self.width = width
        self.height = height
        self.marks = marks
        self.links = links
    }
}

/// One painted thing, and the tag that owns it.
public struct Mark: Sendable {
    /// Whose a mark is.
    public enum Owner: Sendable, Equatable {
        case element(Element.ID)
        case artifact(Artifact)
    }

    /// What is on the page but not of the document.
    public enum Artifact: Sendable, Equatable {
        case header
        case footer
        /// A rule, a box, a tint; a header row that is repeated.
        case layout
    }

    /// What is to be seen.
    public var paint: Paint
    /// Whose it is.
    public var owner: Owner

    /// A painted thing.
    public init(_ paint: Paint, _ owner: Owner) {
        self.paint = paint
        self.owner = owner
    }
}

/// What is painted.
public enum Paint: Sendable {
    case glyphs(GlyphRun)
    /// Steps in page coordinates.
    case path(Path)
    case raster(Raster, x: Double, y: Double, width: Double, height: Double)
    /// Without labels: pages that show the same drawing share it. The corner is the upper left.
    case drawing(Drawing, x: Double, y: Double, scale: Double)
    /// Filled in when the pages are numbered, right-aligned in its box.
    case slot(LateSlot, GlyphRun.Style, x: Double, baseline: Double, width: Double)
}

/// What is known only when the whole document is laid out.
public enum LateSlot: Sendable, Equatable {
    /// "Page 3 of 12".
    case pageOfPages
    /// "Page 2 of 4 of this section"; a page is of the section that its head names.
    case pageOfSection
    /// The number of the page on which a heading stands.
    case page(ofAnchor: String)
}

/// Glyphs of one face on one baseline, in visual order.
public struct GlyphRun: Sendable {
    /// What a run of text is set in.
    public struct Style: Sendable, Equatable {
        /// Index into `Pages.faces`.
        public var face: Int
        /// Points.
        public var size: Double
        /// Of the glyphs' insides.
        public var colour: Colour

        /// A face at a size.
        public init(face: Int, size: Double, colour: Colour) {
            self.face = face
            self.size = size
            self.colour = colour
        }
    }

    /// One for all its glyphs.
    public var style: Style
    /// Where the first glyph begins.
    public var x: Double
    /// What the glyphs stand on, from the top edge.
    public var baseline: Double
    /// From left to right.
    public var glyphs: Glyphs
    /// Whether the words run from right to left, so that their glyphs stand against the order in
    /// which they are read.
    public var isRightToLeft: Bool
    /// What it says, where its glyphs alone do not tell.
    public var actualText: String?

    /// A run of glyphs.
    public init(
        style: Style, x: Double, baseline: Double, glyphs: Glyphs, isRightToLeft: Bool = false,
        actualText: String? = nil
    ) {
        self.style = style
        self.x = x
        self.baseline = baseline
        self.glyphs = glyphs
        self.isRightToLeft = isRightToLeft
        self.actualText = actualText
    }
}

/// A tag of the structure tree (ISO 32000-1, 14.8.4).
public struct Element: Sendable {
    /// Its index in `Pages.elements`.
    public typealias ID = Int

    /// Standard structure types, and what each must carry.
    public enum Role: Sendable, Equatable {
        case document, part, section, paragraph, blockQuote, caption, span
        case heading(Int)
        case list(numbered: Bool)
        case listItem, label, listBody
        case table, tableHead, tableBody, row, dataCell
        case headerCell(scopesRow: Bool)
        /// With its text alternative and its box on the page: left, top, right, bottom.
        case figure(alternative: String, page: Int, box: [Double])
        case link(Destination, contents: String)
        /// What holds the link that leads elsewhere in the document.
        case reference
        /// A footnote, with the name that links lead to and its place on the pages.
        case note(anchor: String, page: Int, y: Double)
        /// A list of contents, and one entry of it.
        case contents, contentsItem
    }

    /// What it is.
    public var role: Role
    /// Nil for the root alone.
    public var parent: ID?
    /// BCP 47, where it differs from the document's.
    public var language: String?
    /// For headings: the anchor, the words as a bookmark, and where it stands.
    public var bookmark: Bookmark?

    /// A tag.
    public init(
        role: Role, parent: ID?, language: String? = nil, bookmark: Bookmark? = nil
    ) {
        self.role = role
        self.parent = parent
        self.language = language
        self.bookmark = bookmark
    }
}

/// A heading's place, for bookmarks and for links within the document.
public struct Bookmark: Sendable, Equatable {
    /// The heading's words.
    public var title: String
    /// Unique in the document.
    public var anchor: String
    /// 1 to 6.
    public var level: Int
    /// From 0.
    public var page: Int
    /// Points from the top edge.
    public var y: Double

    /// A heading's place.
    public init(title: String, anchor: String, level: Int, page: Int, y: Double) {
        self.title = title
        self.anchor = anchor
        self.level = level
        self.page = page
        self.y = y
    }
}

/// Where a link can be touched: one box for each line of its words on this page.
public struct LinkArea: Sendable {
    /// An element whose role is `link`.
    public var element: Element.ID
    /// Left, top, right, bottom of each box, in points.
    public var boxes: [[Double]]

    /// Boxes of one link.
    public init(element: Element.ID, boxes: [[Double]]) {
        self.element = element
        self.boxes = boxes
    }
}
