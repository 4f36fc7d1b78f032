/// The text of one paragraph, cut where lines may end and shaped; of no size yet.
struct ShapedText {
    /// What no line break divides.
    struct Chunk {
        /// Into `segments`, in logical order.
        var segments: Range<Int>
        /// The line ends after it.
        var isHard: Bool
        var width = 0.0
        /// Without the spaces at its end.
        var inked = 0.0
    }

    /// One word, or a part of one, of one look and direction.
    struct Segment {
        var word = ShapedWord()
        /// Of `units`.
        var range: Range<Int>
        var look: Int
        var level: UInt8

        var isRightToLeft: Bool { level & 1 == 1 }
    }

    var segments: [Segment] = []
    var chunks: [Chunk] = []
    var looks: [TextSpan.Look]
    var isRightToLeft: Bool
    /// Whether some words run against others, or all from right to left.
    private(set) var hasTurns = false
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
        hasTurns = levels != nil || isRightToLeft
        let breaks = LineBreaks.opportunities(in: text.units, language: language)
        text.blankHardBreaks()
        units = text.units
        segments.reserveCapacity(breaks.count)
        chunks.reserveCapacity(breaks.count)
        cut(at: breaks, text.ends, levels)
        shape(by: shaper)
        measure()
    }

    /// Cuts where lines may end, and where one look does.
    private mutating func cut(
        at breaks: [LineBreaks.Opportunity], _ ends: [Int], _ levels: [UInt8]?
    ) {
        // The number of a footnote stays with the word that it follows.
        let calls = Set(
            looks.indices.dropFirst().filter { looks[$0].note != nil }.map { ends[$0 - 1] })
        var start = 0, look = 0
        for next in breaks
        where next.offset > start && (next.isHard || !calls.contains(next.offset)) {
            let first = segments.count
            while start < next.offset {
                while ends[look] <= start { look += 1 }
                let end = min(next.offset, ends[look])
                cut(start..<end, look, levels)
                start = end
            }
            chunks.append(Chunk(segments: first..<segments.count, isHard: next.isHard))
        }
    }

    /// Cuts words of one look where their direction changes.
    private mutating func cut(_ range: Range<Int>, _ look: Int, _ levels: [UInt8]?) {
        guard let levels else {
            let level: UInt8 = isRightToLeft ? 1 : 0
            return segments.append(Segment(range: range, look: look, level: level))
        }
        // Spaces at the end of a line run the way of the paragraph (rule L1).
        func kind(_ index: Int) -> (level: UInt8, isSpace: Bool) {
            (levels[index], units[index] == 0x20)
        }
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, kind(end) == kind(start) { end += 1 }
            segments.append(Segment(range: start..<end, look: look, level: levels[start]))
            start = end
        }
    }

    private mutating func shape(by shaper: Shaper) {
        shaper.shape(&self)
        guard looks.contains(where: { $0.note != nil }) else { return }
        for index in segments.indices {
            guard let note = looks[segments[index].look].note else { continue }
            segments[index].word = segments[index].word.scaled(by: note.share)
        }
    }

    /// What words of this look and direction are known by.
    func style(of segment: Segment) -> WordStyle {
        WordStyle(
            isBold: looks[segment.look].isBold, isRightToLeft: segment.isRightToLeft,
            language: looks[segment.look].language)
    }

    private mutating func measure() {
        for chunk in chunks.indices {
            var width = 0.0, inked = 0.0
            for index in chunks[chunk].segments {
                let word = segments[index].word
                if word.inked > 0 { inked = width + word.inked }
                width += word.width
            }
            (chunks[chunk].width, chunks[chunk].inked) = (width, inked)
        }
    }
}
