/// The measures of a road, in the drawing's units.
struct RoadForm: Sendable {
    var width: Double
    /// Signs stand on both sides, or all on the right.
    var isTwoSided: Bool
    /// Where the middle of the road would be if it did not bend.
    var middle: Double
    /// How far its bends reach.
    var bend: Double
    /// The width of a sign's board.
    var board: Double
    /// Size of the words on a board.
    var size: Double
    /// Size of states and days.
    var small: Double
    /// The side of a picture.
    var picture: Double
    /// From the middle of a milestone to its edge.
    var stone: Double
    /// Air between a board and the next.
    var gap: Double

    var road: Double { stone * 2 - 2 }
    /// Air between a board's edge and what is in it.
    var padding: Double { 8 }
    /// From a line of words to the next, in sizes.
    var leading: Double { 1.25 }
    /// How high the house is at the end.
    var house: Double { stone * 6 }
    /// How high the pin is.
    var pin: Double { stone * 2.6 }

    /// As wide as the text of an A4 page; tighter where there are many signs.
    static func wide(signs: Int) -> RoadForm {
        var form = RoadForm(
            width: 482, isTwoSided: true, middle: 241, bend: 20, board: 197, size: 12.5,
            small: 10.5, picture: 40, stone: 12.5, gap: 9)
        if signs > 7 {
            (form.size, form.picture, form.stone, form.gap) = (11.5, 32, 11.5, 7)
        }
        return form
    }

    /// As wide as the smallest telephone, with larger words.
    static let narrow = RoadForm(
        width: 300, isTwoSided: false, middle: 32, bend: 9, board: 230, size: 15, small: 13.5,
        picture: 46, stone: 15, gap: 14)
}
