/// The measures of a timeline, in the drawing's units.
struct TimelineForm: Sendable {
    var width: Double
    /// The width of the column of lanes' names; nought where each stands above its lane, and
    /// words below their marks.
    var names: Double
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
    var isBeside: Bool { names > 0 }
    /// Where the column of names ends.
    var left: Double { isBeside ? names + 8 : 0 }

    /// Fits a landscape page, and a portrait one at four fifths of its size.
    static let wide = TimelineForm(
        width: 600, names: 108, size: 11.5, small: 10.75, mark: 8.5, gap: 5)

    /// As wide as the smallest telephone, with larger words.
    static let narrow = TimelineForm(
        width: 300, names: 0, size: 15, small: 13.5, mark: 11, gap: 10)
}
