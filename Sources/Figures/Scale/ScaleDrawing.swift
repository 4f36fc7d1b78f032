import Documents
import Pictures

/// Draws one form of a scale, lane by lane from the top, then the line itself.
struct ScaleDrawing {
    private let form: ScaleForm
    private let facts: ScaleFacts
    private var shapes: [Shape] = []
    /// Down to where the drawing has come.
    private var y = 0.0

    static func drawing(_ facts: ScaleFacts, in form: ScaleForm) -> Drawing {
        var drawing = ScaleDrawing(form: form, facts: facts)
        drawing.drawKey()
        var (adults, children) = (0, 0)
        for rater in facts.raters {
            drawing.drawLane(rater, number: rater.isFace ? children : adults)
            if rater.isFace { children += 1 } else { adults += 1 }
        }
        drawing.drawLine()
        drawing.drawEnds()
        return Drawing(width: form.width, height: drawing.y.rounded(.up), shapes: drawing.shapes)
    }

    private init(form: ScaleForm, facts: ScaleFacts) {
        self.form = form
        self.facts = facts
    }

    /// What the small hollow mark means, where there is one.
    private mutating func drawKey() {
        guard facts.raters.contains(where: { !$0.before.isEmpty }) else { return }
        let middle = form.small * 0.6
        let left = form.margin - 5
        drawTrack(from: left + 22, to: left + 9, at: middle)
        draw(Path.Step.circle(centre: Point(left + 5, middle), radius: 4), fill: .paper, .grey, 1.5)
        write(
            facts.words.before, .template, at: Point(left + 30, middle + form.small * 0.35),
            size: form.small, colour: .grey, room: form.width - left - 30)
        y += form.small * 1.2 + max(form.gap, 6)
    }

    // MARK: Lanes

    private mutating func drawLane(_ rater: ScaleFacts.Rater, number: Int) {
        guard let now = rater.now else { return }
        let mark = rater.isFace ? form.face : form.mark
        let x = form.x(now.score)
        let baseline = writeName(rater, now, x: x)
        // A ring around a mark, where nothing has changed, still clears the number.
        let middle = baseline + 6 + mark
        drawString(at: middle)
        drawBefore(rater, now, at: middle, mark)
        let centre = Point(x, middle)
        shapes +=
            rater.isFace
            ? ScaleMark.face(now.score, number: number, centre: centre, radius: mark)
            : ScaleMark.mark(number: number, centre: centre, radius: mark)
        y = middle + mark + form.gap
    }

    /// The number over the mark and the name beside it, towards the middle of the drawing, where
    /// there is room for at least half its width; returns their baseline.
    private mutating func writeName(
        _ rater: ScaleFacts.Rater, _ now: ScaleFacts.Score, x: Double
    ) -> Double {
        let isRight = now.score <= 5
        let aside = form.score * (0.4 + 0.25 * Double(now.worded.count))
        let start = isRight ? x + aside : x - aside
        let room = isRight ? form.width - start : start
        let lines = LabelLines.lines(rater.name, size: form.name, width: room, most: 3)
        var baseline = y + form.score * 0.75
        for (index, line) in lines.enumerated() {
            if index > 0 { baseline += form.name * 1.25 }
            write(
                line, rater.nameOrigin, at: Point(start, baseline), size: form.name,
                anchor: isRight ? .start : .end, room: room)
        }
        write(
            now.worded, .template, at: Point(x, baseline), size: form.score, anchor: .middle,
            isBold: true, room: form.score * 1.9)
        return baseline
    }

    /// A thread with eleven beads, so that each lane can be read without the line below.
    private mutating func drawString(at middle: Double) {
        draw([.move(Point(form.x(0), middle)), .line(Point(form.x(10), middle))], .line, 1)
        let beads = (0...10).flatMap { score in
            Path.Step.circle(centre: Point(form.x(Double(score)), middle), radius: 1.4)
        }
        shapes.append(.path(Path(steps: beads, fill: .grey)))
    }

    /// A small hollow mark where they stood, with dots from there to now; a ring around the mark
    /// where they did not move, or too little to be seen beside it.
    private mutating func drawBefore(
        _ rater: ScaleFacts.Rater, _ now: ScaleFacts.Score, at middle: Double, _ mark: Double
    ) {
        guard let before = rater.before.last else { return }
        let (old, new) = (form.x(before.score), form.x(now.score))
        guard abs(old - new) > mark + 6 else {
            let ring = Path.Step.circle(centre: Point(new, middle), radius: mark + 3)
            return draw(ring, .grey, 1.5)
        }
        let side: Double = old < new ? 1 : -1
        drawTrack(from: old + side * 4, to: new - side * mark, at: middle)
        draw(Path.Step.circle(centre: Point(old, middle), radius: 4), fill: .paper, .grey, 1.5)
    }

    private mutating func drawTrack(from old: Double, to new: Double, at middle: Double) {
        draw([.move(Point(old, middle)), .line(Point(new, middle))], .grey, 1.5)
    }

    // MARK: The line

    private mutating func drawLine() {
        y += form.gap / 2
        let ticks = (0...10).flatMap { score -> [Path.Step] in
            let x = form.x(Double(score))
            let length = score.isMultiple(of: 5) ? 5.0 : 3
            return [.move(Point(x, y + 6 - length)), .line(Point(x, y + 6 + length))]
        }
        let line: [Path.Step] = [.move(Point(form.x(0), y + 6)), .line(Point(form.x(10), y + 6))]
        draw(line + ticks, .ink, 2)
        y += 16 + form.small * 0.75
        for score in 0...10 {
            write(
                "\(score)", .template, at: Point(form.x(Double(score)), y), size: form.small,
                anchor: .middle, isBold: score == 0 || score == 10, room: form.length / 10)
        }
        y += form.small * 0.5
    }

    /// What 0 and 10 mean, each under its end.
    private mutating func drawEnds() {
        let room = form.width * 0.44
        let edge = form.margin - form.small * 0.35
        let top = y
        for (words, anchor) in [(facts.zero, Label.Anchor.start), (facts.ten, .end)] {
            var baseline = top
            for line in LabelLines.lines(words, size: form.small, width: room, most: 12) {
                baseline += form.small * 1.35
                let x = anchor == .start ? edge : form.width - edge
                write(
                    line, .data, at: Point(x, baseline), size: form.small, anchor: anchor,
                    room: room)
            }
            y = max(y, baseline)
        }
        y += form.small * 0.4
    }

    // MARK: Ink

    private mutating func draw(
        _ steps: [Path.Step], fill: Colour? = nil, _ colour: Colour, _ width: Double
    ) {
        let stroke = Stroke(colour: colour, width: width)
        shapes.append(.path(Path(steps: steps, fill: fill, stroke: stroke)))
    }

    private mutating func write(
        _ words: String, _ origin: Text.Origin, at point: Point, size: Double,
        anchor: Label.Anchor = .start, isBold: Bool = false, colour: Colour = .ink, room: Double
    ) {
        shapes.append(
            .label(
                Label(
                    words, origin, at: point, size: size, anchor: anchor, isBold: isBold,
                    colour: colour, room: room)))
    }
}
