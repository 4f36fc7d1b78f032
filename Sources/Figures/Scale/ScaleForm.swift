/// The measures of a scale, in the drawing's units.
struct ScaleForm {
    var width: Double
    /// The line from 0 to 10.
    var length: Double
    /// Size of names.
    var name: Double
    /// Size of the scores.
    var score: Double
    /// Size of the words at the ends and of the numbers on the line.
    var small: Double
    /// From a mark's middle to its edge.
    var mark: Double
    var face: Double
    /// Air between a lane and the next.
    var gap: Double

    var margin: Double { (width - length) / 2 }

    /// Where a score stands.
    func x(_ score: Double) -> Double { margin + length * score / 10 }

    /// As wide as the text of an A4 page, with a line of 160 mm; tighter where there are many.
    static func wide(raters: Int) -> ScaleForm {
        var form = ScaleForm(
            width: 482, length: 160 / 25.4 * 72, name: 13, score: 16, small: 10.5, mark: 8,
            face: 10, gap: 5)
        if raters > 10 {
            (form.name, form.score, form.mark, form.face, form.gap) = (10.5, 12, 5.5, 7.5, 3)
        }
        return form
    }

    /// As wide as the smallest telephone, with larger words.
    static let narrow = ScaleForm(
        width: 300, length: 264, name: 15, score: 19, small: 13, mark: 9, face: 13, gap: 10)
}
