/// One line of text, and how far it reaches.
struct Line {
    /// In logical order.
    var segments: [ShapedText.Segment] = []
    /// Ems, with and without the spaces at its end.
    var width = 0.0
    var inked = 0.0
}

/// Where words stand between the edges of their column.
enum Alignment: Sendable {
    /// At the side where reading begins.
    case start
    /// At the other side: numbers, page x of y.
    case end
}
