/// What a page is like, as it is shown.
public struct PageFacts: Sendable, Equatable {
    /// Points from its left to its right edge, once it is turned.
    public let width: Double
    /// Points from its top to its bottom edge, once it is turned.
    public let height: Double
    /// Degrees by which it is turned, clockwise: 0, 90, 180 or 270.
    public let rotation: Int
    /// How many points the unit of its own coordinates is; usually 1.
    public let unit: Double
    /// What `rotation` has to be for most of its words to be read from left to right; nil where they
    /// are too few, or have no such direction.
    public let reading: Int?
    /// What its marked content says beside what it shows: nobody sees it, and some hear it.
    public let unseen: String

    init(_ page: PDFObject, _ words: (reading: Int?, unseen: String)) {
        let sheet = PageSheet(page)
        (reading, unseen) = words
        (rotation, unit) = (sheet.rotation, sheet.unit)
        (width, height) = (sheet.shownWidth, sheet.shownHeight)
    }
}
