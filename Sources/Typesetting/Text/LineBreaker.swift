/// Fills lines with words, as many as go into each; no hyphens.
struct LineBreaker {
    let shaper: Shaper
    /// Ems.
    let room: Double
    private let text: ShapedText
    private var broken = BrokenText()
    private var line = Line(segments: 0..<0)

    /// The lines of a text, each `room` ems wide at most.
    static func lines(of text: ShapedText, room: Double, shaper: Shaper) -> BrokenText {
        var breaker = LineBreaker(shaper: shaper, room: room, text: text)
        for chunk in text.chunks { breaker.take(chunk) }
        breaker.endLine()
        return breaker.broken
    }

    private init(shaper: Shaper, room: Double, text: ShapedText) {
        self.shaper = shaper
        // A hair's breadth, so that words fit the width that was measured from them.
        self.room = room + 0.000_1
        self.text = text
        broken.segments.reserveCapacity(text.segments.count)
    }

    private mutating func take(_ chunk: ShapedText.Chunk) {
        if line.width + chunk.inked > room { endLine() }
        if chunk.inked > room {
            for words in unbound(text.segments[chunk.segments]) { take(words) }
        } else {
            for index in chunk.segments { add(text.segments[index]) }
        }
        if chunk.isHard { endLine() }
    }

    /// What no-break spaces bind, where it is wider than the line: "Monday 14 | December 2026:".
    private func unbound(_ segments: ArraySlice<ShapedText.Segment>) -> [[ShapedText.Segment]] {
        var words: [[ShapedText.Segment]] = [], isOpen = false
        for segment in segments {
            var start = segment.range.lowerBound
            while start < segment.range.upperBound {
                let space = text.units[start..<segment.range.upperBound].firstIndex(of: 0xA0)
                let end = space.map { $0 + 1 } ?? segment.range.upperBound
                let isWhole = start..<end == segment.range
                let part = isWhole ? segment : shaped(start..<end, like: segment)
                if isOpen { words[words.count - 1].append(part) } else { words.append([part]) }
                isOpen = space == nil
                start = end
            }
        }
        return words
    }

    private mutating func take(_ word: [ShapedText.Segment]) {
        let width = word.dropLast().reduce(0) { $0 + $1.word.width } + (word.last?.word.inked ?? 0)
        if line.width + width > room, width <= room { endLine() }
        for segment in word {
            if width > room { divide(segment) } else { add(segment) }
        }
    }

    private mutating func add(_ segment: ShapedText.Segment) {
        if segment.word.inked > 0 { line.inked = line.width + segment.word.inked }
        line.width += segment.word.width
        broken.segments.append(segment)
    }

    private mutating func endLine() {
        let end = broken.segments.count
        guard end > line.segments.lowerBound else { return }
        line.segments = line.segments.lowerBound..<end
        broken.lines.append(line)
        line = Line(segments: end..<end)
    }

    private var isAtStart: Bool { broken.segments.count == line.segments.lowerBound }

    /// A word wider than the line goes on wherever the line is full.
    private mutating func divide(_ segment: ShapedText.Segment) {
        let word = String(decoding: text.units[segment.range], as: UTF16.self)
        var part = segment.range.lowerBound..<segment.range.lowerBound
        var width = 0.0
        for character in word {
            let next = part.upperBound..<part.upperBound + character.utf16.count
            let letter = shaped(next, like: segment)
            let isFull = line.width + width + letter.word.inked > room
            if isFull, !(part.isEmpty && isAtStart) {
                if !part.isEmpty { add(shaped(part, like: segment)) }
                endLine()
                (part, width) = (next.lowerBound..<next.lowerBound, 0)
            }
            part = part.lowerBound..<next.upperBound
            width += letter.word.width
        }
        if !part.isEmpty { add(shaped(part, like: segment)) }
    }

    private func shaped(
        _ range: Range<Int>, like segment: ShapedText.Segment
    ) -> ShapedText.Segment {
        var part = segment
        part.range = range
        part.word = shaper.word(text.units, range, text.style(of: segment))
        return part
    }
}
