import Documents
import Pictures

/// The measures of a spark, in the drawing's units.
struct SparkForm: Sendable {
    var width: Double
    /// From 0 up to 10.
    var height: Double
    /// Size of all words.
    var size: Double

    /// So wide that its text finds room beside it on an A4 page.
    static let wide = SparkForm(width: 150, height: 28, size: 10.5)

    /// As wide as the smallest telephone, with larger words.
    static let narrow = SparkForm(width: 300, height: 60, size: 13)
}

/// Draws a spark: a bar from the lowest to the highest score of each day, and how they moved.
struct SparkDrawing {
    private let form: SparkForm
    private let moments: [SparkFacts.Moment]
    private var ink = Ink()

    static func drawing(_ facts: SparkFacts, in form: SparkForm) -> Drawing {
        var drawing = SparkDrawing(form: form, moments: facts.moments)
        drawing.drawScale()
        drawing.drawBand()
        drawing.drawMoments()
        drawing.writeDates()
        return Drawing(
            width: form.width, height: (drawing.floor + form.size * 1.6).rounded(.up),
            shapes: drawing.ink.shapes)
    }

    private init(form: SparkForm, moments: [SparkFacts.Moment]) {
        self.form = form
        self.moments = moments
    }

    /// Where 0 stands.
    private var floor: Double { form.size * 1.9 + form.height }
    private var left: Double { form.size * 1.8 }

    private func y(_ score: Double) -> Double { floor - form.height * score / 10 }

    /// Half a number's room from both ends.
    private func x(_ index: Int) -> Double {
        let edge = form.size * 2
        let room = form.width - left - edge * 2
        let last = moments.count - 1
        return left + edge + (last > 0 ? room * Double(index) / Double(last) : room / 2)
    }

    /// Lines at 0, 5 and 10; the ends have their numbers.
    private mutating func drawScale() {
        for score in [0.0, 5, 10] {
            ink.line(from: Point(left, y(score)), to: Point(form.width, y(score)), .line, 1)
            guard score != 5 else { continue }
            ink.write(
                score.asScore, .template, at: Point(left - 5, y(score) + form.size * 0.35),
                size: form.size, anchor: .end, colour: .grey, room: left - 5)
        }
    }

    /// The room between the lowest and the highest, with a line along the lowest.
    private mutating func drawBand() {
        guard moments.count > 1 else { return }
        let low = moments.enumerated().map { Point(x($0.offset), y($0.element.lowest)) }
        let high = moments.enumerated().map { Point(x($0.offset), y($0.element.highest)) }
        ink.draw(Path.Step.polygon(low + high.reversed()), fill: .mist)
        ink.draw(Path.Step.polygon(high, isClosed: false), .grey, 1, dash: [3, 3])
        ink.draw(Path.Step.polygon(low, isClosed: false), .teal, 2)
    }

    /// A bar with its numbers above, or a dot where all say the same.
    private mutating func drawMoments() {
        let room = min(form.size * 4, moments.count > 1 ? x(1) - x(0) - 3 : .infinity)
        for (index, moment) in moments.enumerated() {
            let x = x(index)
            let isOne = moment.lowest == moment.highest
            for score in isOne ? [moment.lowest] : [moment.lowest, moment.highest] {
                ink.draw(
                    Path.Step.circle(centre: Point(x, y(score)), radius: 3.5), fill: .teal, .teal, 1
                )
            }
            if !isOne {
                ink.line(
                    from: Point(x, y(moment.lowest)), to: Point(x, y(moment.highest)), .teal, 3)
            }
            let words =
                isOne
                ? moment.lowest.asScore
                : "\(moment.lowest.asScore)–\(moment.highest.asScore)"
            ink.write(
                words, .template, at: Point(x, y(moment.highest) - form.size * 0.75),
                size: form.size, anchor: .middle, isBold: true, room: room)
        }
    }

    /// The first day and the last.
    private mutating func writeDates() {
        guard let first = moments.first, let last = moments.last else { return }
        let baseline = floor + form.size * 1.35
        let room = (form.width - left) / 2 - 4
        if moments.count > 1 {
            ink.write(
                first.label, .template, at: Point(left, baseline), size: form.size, colour: .grey,
                room: room)
        }
        ink.write(
            last.label, .template, at: Point(form.width, baseline), size: form.size, anchor: .end,
            colour: .grey, room: room)
    }
}
