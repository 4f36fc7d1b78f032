/// The measures of a network's circles, in the drawing's units.
struct CirclesForm: Sendable {
    var width: Double
    /// Whether people stand on both sides of the family; else the circles are cut in half at the
    /// left edge.
    var isWhole: Bool
    /// From the middle to the edge of the family's own circle.
    var heart: Double
    /// From one circle to the next.
    var band: Double
    /// Size of people's names.
    var size: Double
    /// Size of the circles' names.
    var small: Double
    /// From a dot's middle to its edge.
    var dot: Double
    /// Air between a lane and the next.
    var gap: Double

    /// Where the circles have their middle.
    var middle: Double { isWhole ? width / 2 : 0 }
    /// How far out the outer circle is.
    var reach: Double { heart + 3 * band }

    /// As wide as the text of an A4 page.
    static let wide = CirclesForm(
        width: 482, isWhole: true, heart: 52, band: 28, size: 12, small: 10.5, dot: 8, gap: 5)

    /// As wide as the smallest telephone, with larger words.
    static let narrow = CirclesForm(
        width: 300, isWhole: false, heart: 76, band: 27, size: 15, small: 12.5, dot: 9, gap: 8)
}
