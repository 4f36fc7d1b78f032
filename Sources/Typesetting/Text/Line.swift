/// A text in lines.
struct BrokenText {
    /// Those of all lines, in logical order.
    var segments: [ShapedText.Segment] = []
    var lines: [Line] = []
}

/// One line of text, and how far it reaches.
struct Line {
    /// Those of the broken text.
    var segments: Range<Int>
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
