import Diagnostics

/// Which pages of other people's files come between ours, and how they are numbered.
public struct JoinPlan: Sendable {
    /// A file of ours with all our pages, numbered already, in their order. The whole file says of
    /// itself what this one says: its title, its language, what it conforms to.
    public var base: [UInt8]
    /// The files that pages are taken from.
    public var sources: [Source]
    /// In order.
    public var sections: [Section]
    /// What numbers are printed with.
    public var stamp: Stamp

    /// A file that pages are taken from.
    public struct Source: Sendable {
        /// The opened file.
        public var file: ForeignPDF
        /// Its tags, bookmarks and links are taken over. Where some of its pages are left out they
        /// are not: they might tell of what stood there.
        public var isWhole: Bool
        /// Its own bookmarks are taken over, and what it calls its pages as bookmarks.
        public var keepsBookmarks: Bool
        /// Where problems with it are placed.
        public var place: Place?

        /// A file.
        public init(
            file: ForeignPDF, isWhole: Bool, keepsBookmarks: Bool = true, place: Place? = nil
        ) {
            self.file = file
            self.place = place
            self.isWhole = isWhole
            self.keepsBookmarks = keepsBookmarks
        }
    }

    /// Documents under one heading of the bookmarks.
    public struct Section: Sendable {
        /// As bookmarks call it; nil for what stands before all sections.
        public var title: String?
        /// Its documents in order.
        public var parts: [Part]

        /// A section.
        public init(title: String?, parts: [Part]) {
            self.title = title
            self.parts = parts
        }
    }

    /// A document.
    public struct Part: Sendable {
        /// As bookmarks and tags call it.
        public var title: String
        /// Its pages in order.
        public var leaves: [Leaf]

        /// A document.
        public init(title: String, leaves: [Leaf]) {
            self.title = title
            self.leaves = leaves
        }
    }

    /// Pages of a document.
    public enum Leaf: Sendable {
        /// The next pages of the base, as many as there are numbers: one `Part` of its tags.
        case own(numbers: [String])
        /// A page of another file.
        case page(Page)
    }

    /// One page of another file.
    public struct Page: Sendable {
        /// Its file, an index of `sources`.
        public var source: Int
        /// Its place there, from 0.
        public var index: Int
        /// The printed number.
        public var number: String
        /// What is told of a page that has no text; nil where its text is read itself.
        public var alternative: String?
        /// Where its number is printed.
        public var place: StampPlace

        /// A page.
        public init(
            source: Int, index: Int, number: String, alternative: String? = nil,
            place: StampPlace = .usual
        ) {
            self.place = place
            self.source = source
            self.index = index
            self.number = number
            self.alternative = alternative
        }
    }

    /// A plan of these parts.
    public init(base: [UInt8], sources: [Source], sections: [Section], stamp: Stamp) {
        self.base = base
        self.sources = sources
        self.sections = sections
        self.stamp = stamp
    }
}

extension JoinPlan {
    /// Printed on the pages of the whole, in order.
    public var numbers: [String] {
        sections.flatMap(\.parts).flatMap(\.leaves).flatMap { leaf in
            switch leaf {
            case .own(let numbers): numbers
            case .page(let page): [page.number]
            }
        }
    }

    /// Printed on other people's pages.
    public var foreignNumbers: Set<String> {
        Set(
            sections.flatMap(\.parts).flatMap(\.leaves).compactMap { leaf in
                if case .page(let page) = leaf { page.number } else { nil }
            })
    }
}

/// Where on a page, as it is shown, its number is printed.
public enum StampPlace: Sendable, Equatable {
    /// At the lower right.
    case usual
    /// So many points from the right edge and from the lower edge.
    case at(right: Double, bottom: Double)
    /// On a strip that is added below the page, which is full.
    case below
}

/// What page numbers are printed with: an embedded font and where in it each letter is.
public struct Stamp: Sendable {
    /// A PDF whose first page has one font alone.
    public var file: [UInt8]
    /// The letter's one-byte code in that font.
    public var codes: [Character: UInt8]
    /// How wide a letter is, in parts of its size.
    public var widths: [Character: Double]
    /// Points.
    public var size: Double
    /// How far the number ends from the right edge, in points.
    public var right: Double
    /// How far its baseline stands from the lower edge, in points.
    public var bottom: Double

    /// What numbers are printed with, and where.
    public init(
        file: [UInt8], codes: [Character: UInt8], widths: [Character: Double], size: Double,
        right: Double, bottom: Double
    ) {
        self.file = file
        self.codes = codes
        self.widths = widths
        self.size = size
        self.right = right
        self.bottom = bottom
    }

    /// What paints a number upright at the lower right corner of a page as it is shown; it is no part
    /// of the document (ISO 32000-1, 14.8.2.2).
    func content(_ number: String, on sheet: PageSheet, at place: StampPlace) -> String {
        let width = number.reduce(0) { $0 + (widths[$1] ?? 0) } * size
        var (right, bottom) = (right, bottom)
        if case .at(let across, let up) = place { (right, bottom) = (across, up) }
        if place == .below { bottom = (PageSheet.strip - size) / 2 }
        let matrix = sheet.matrix(left: sheet.shownWidth - right - width, bottom: bottom)
        let codes = number.compactMap { self.codes[$0] }.map(\.hexadecimal).joined()
        return """
            /Artifact <</Type/Pagination/Subtype/Footer>> BDC q 0 g \
            \(matrix.map(\.syntax).joined(separator: " ")) cm \
            BT /\(Self.fontName) \(size.syntax) Tf <\(codes)> Tj ET Q EMC
            """
    }

    static let fontName = "TVNumber"
}

extension UInt8 {
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
}

extension Double {
    /// A number as PDF writes it, to a thousandth.
    var syntax: String {
        let thousandths = Int((Swift.min(Swift.max(self, -1e9), 1e9) * 1000).rounded())
        let fraction = abs(thousandths) % 1000
        let sign = thousandths < 0 ? "-" : ""
        let digits = String(1000 + fraction).dropFirst()
        return "\(sign)\(abs(thousandths) / 1000)" + (fraction == 0 ? "" : ".\(digits)")
    }
}
