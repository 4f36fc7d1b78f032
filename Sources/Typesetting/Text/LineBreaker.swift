/// Fills lines with words, as many as go into each; no hyphens.
struct LineBreaker {
    let shaper: Shaper
    /// Ems.
    let room: Double
    private let text: ShapedText
    private var lines: [Line] = []
    private var line = Line()

    /// The lines of a text, each `room` ems wide at most.
    static func lines(of text: ShapedText, room: Double, shaper: Shaper) -> [Line] {
        var breaker = LineBreaker(shaper: shaper, room: room, text: text)
        for chunk in text.chunks { breaker.take(chunk) }
        breaker.endLine()
        return breaker.lines
    }

    private init(shaper: Shaper, room: Double, text: ShapedText) {
        self.shaper = shaper
        // A hair's breadth, so that words fit the width that was measured from them.
        self.room = room + 0.000_1
        self.text = text
    }

    private mutating func take(_ chunk: ShapedText.Chunk) {
        if line.width + chunk.inked > room { endLine() }
        if chunk.inked > room {
            for segment in text.segments[chunk.segments] { divide(segment) }
        } else {
            for segment in text.segments[chunk.segments] { add(segment) }
        }
        if chunk.isHard { endLine() }
    }

    private mutating func add(_ segment: ShapedText.Segment) {
        if segment.word.inked > 0 { line.inked = line.width + segment.word.inked }
        line.width += segment.word.width
        line.segments.append(segment)
    }

    private mutating func endLine() {
        guard !line.segments.isEmpty else { return }
        lines.append(line)
        line = Line()
    }

    /// A word wider than the line goes on wherever the line is full.
    private mutating func divide(_ segment: ShapedText.Segment) {
        var part = "", width = 0.0
        for character in segment.text {
            let letter = shaped(String(character), like: segment)
            let isFull = line.width + width + letter.word.inked > room
            if isFull, !(part.isEmpty && line.segments.isEmpty) {
                if !part.isEmpty { add(shaped(part, like: segment)) }
                endLine()
                (part, width) = ("", 0)
            }
            part.append(character)
            width += letter.word.width
        }
        if !part.isEmpty { add(shaped(part, like: segment)) }
    }

    private func shaped(
        _ words: String, like segment: ShapedText.Segment
    ) -> ShapedText.Segment {
        let look = text.looks[segment.look]
        var part = segment
        part.text = words
        part.word = shaper.word(
            words, isBold: look.isBold, isRightToLeft: segment.level & 1 == 1,
            language: look.language)
        return part
    }
}
