/// The measures of a timeline, in the drawing's units.
struct TimelineForm: Sendable {
    var width: Double
    /// Words stand beside their marks, or below.
    var isBeside: Bool
    /// Size of lanes' names and of what is done.
    var size: Double
    /// Size of states and weeks.
    var small: Double
    /// From a mark's middle to its edge.
    var mark: Double
    /// Air between a row and the next.
    var gap: Double

    /// From the drawing's edge to the first and the last day.
    var margin: Double { mark + 2 }

    /// Fits a landscape page, and a portrait one at four fifths of its size.
    static let wide = TimelineForm(
        width: 600, isBeside: true, size: 12.5, small: 11.5, mark: 8.5, gap: 7)

    /// As wide as the smallest telephone, with larger words.
    static let narrow = TimelineForm(
        width: 300, isBeside: false, size: 15, small: 13.5, mark: 11, gap: 10)
}
