/// The text of one paragraph, cut where lines may end and shaped; of no size yet.
struct ShapedText {
    /// What no line break divides.
    struct Chunk {
        /// Into `segments`, in logical order.
        var segments: Range<Int>
        /// The line ends after it.
        var isHard: Bool
        var width: Double
        /// Without the spaces at its end.
        var inked: Double
    }

    /// One word, or a part of one, of one look and direction.
    struct Segment {
        var word: ShapedWord
        /// Of `units`.
        var range: Range<Int>
        var look: Int
        var level: UInt8
    }

    var segments: [Segment] = []
    var chunks: [Chunk] = []
    var looks: [TextSpan.Look]
    var isRightToLeft: Bool
    /// The characters, as UTF-16.
    private(set) var units: [UInt16] = []

    var isEmpty: Bool { chunks.isEmpty }

    /// The widest thing that cannot be divided, in ems.
    var narrowest: Double { chunks.reduce(0) { max($0, $1.inked) } }

    /// How wide it is when no line ends but where it must, in ems.
    var widest: Double {
        var widest = 0.0, line = 0.0
        for chunk in chunks {
            widest = max(widest, line + chunk.inked)
            line = chunk.isHard ? 0 : line + chunk.width
        }
        return widest
    }

    init(_ spans: [TextSpan], shaper: Shaper, language: String, isRightToLeft: Bool = false) {
        looks = spans.map(\.look)
        self.isRightToLeft = isRightToLeft
        var text = FlatText(spans)
        guard !text.units.isEmpty else { return }
        let levels = text.levels(isRightToLeft: isRightToLeft)
        let breaks = LineBreaks.opportunities(in: text.units, language: language)
        text.blankHardBreaks()
        units = text.units
        segments.reserveCapacity(breaks.count)
        chunks.reserveCapacity(breaks.count)
        var start = 0, look = 0
        // The number of a footnote stays with the word that it follows.
        let calls = Set(
            looks.indices.dropFirst().filter { looks[$0].note != nil }
                .map { text.ends[$0 - 1] })
        for next in breaks
        where next.offset > start && (next.isHard || !calls.contains(next.offset)) {
            let first = segments.count
            while start < next.offset {
                while text.ends[look] <= start { look += 1 }
                let stretch = start..<min(next.offset, text.ends[look])
                cut(stretch, look, levels, shaper)
                start = stretch.upperBound
            }
            append(segments: first..<segments.count, isHard: next.isHard)
        }
    }

    private mutating func append(segments range: Range<Int>, isHard: Bool) {
        var width = 0.0, inked = 0.0
        for segment in segments[range] {
            if segment.word.inked > 0 { inked = width + segment.word.inked }
            width += segment.word.width
        }
        chunks.append(Chunk(segments: range, isHard: isHard, width: width, inked: inked))
    }

    /// Cuts words of one look where their direction changes.
    private mutating func cut(
        _ range: Range<Int>, _ look: Int, _ levels: [UInt8]?, _ shaper: Shaper
    ) {
        guard let levels else {
            append(range, look, level: isRightToLeft ? 1 : 0, shaper)
            return
        }
        // Spaces at the end of a line run the way of the paragraph (rule L1).
        func kind(_ index: Int) -> (level: UInt8, isSpace: Bool) {
            (levels[index], units[index] == 0x20)
        }
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, kind(end) == kind(start) { end += 1 }
            append(start..<end, look, level: levels[start], shaper)
            start = end
        }
    }

    private mutating func append(
        _ range: Range<Int>, _ look: Int, level: UInt8, _ shaper: Shaper
    ) {
        var word = shaper.word(
            units[range], isBold: looks[look].isBold, isRightToLeft: level & 1 == 1,
            language: looks[look].language)
        if let note = looks[look].note { word = word.scaled(by: note.share) }
        segments.append(Segment(word: word, range: range, look: look, level: level))
    }
}
