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
        var text: String
        var look: Int
        var level: UInt8
    }

    var segments: [Segment] = []
    var chunks: [Chunk] = []
    var looks: [TextSpan.Look]
    var isRightToLeft: Bool

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
        let text = FlatText(spans)
        guard !text.scalars.isEmpty else { return }
        let levels = Bidi.levels(of: text.scalars, isRightToLeft: isRightToLeft)
        let breaks = LineBreaks.opportunities(in: text.utf16, language: language)
        var start = 0, offset = 0, index = 0
        for next in breaks {
            while index < text.scalars.count, offset < next.offset {
                offset += UTF16.width(text.scalars[index])
                index += 1
            }
            guard index > start else { continue }
            let first = segments.count
            cut(text, start..<index, levels, shaper)
            append(segments: first..<segments.count, isHard: next.isHard)
            start = index
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

    /// Cuts a chunk where look or direction changes.
    private mutating func cut(
        _ text: FlatText, _ range: Range<Int>, _ levels: [UInt8]?, _ shaper: Shaper
    ) {
        let base: UInt8 = isRightToLeft ? 1 : 0
        func kind(_ index: Int) -> (look: Int, level: UInt8, isSpace: Bool) {
            // Spaces at the end of a line run the way of the paragraph (rule L1).
            guard let levels else { return (text.looks[index], base, false) }
            return (text.looks[index], levels[index], text.scalars[index] == " ")
        }
        var start = range.lowerBound
        while start < range.upperBound {
            let (look, level, isSpace) = kind(start)
            var end = start + 1
            while end < range.upperBound, kind(end) == (look, level, isSpace) { end += 1 }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text.scalars[start..<end])
            let words = String(view)
            let word = shaper.word(
                words, isBold: looks[look].isBold, isRightToLeft: level & 1 == 1,
                language: looks[look].language)
            segments.append(Segment(word: word, text: words, look: look, level: level))
            start = end
        }
    }
}

/// The words of spans in one row, each character with the span that it is of.
private struct FlatText {
    /// What is drawn; a hard break is a space, so that whoever joins lines does not join words.
    var scalars: [Unicode.Scalar] = []
    var looks: [Int] = []
    /// What lines are broken by.
    var utf16: [UInt16] = []

    init(_ spans: [TextSpan]) {
        for (index, span) in spans.enumerated() {
            for scalar in span.words.unicodeScalars {
                let isBreak = FlatText.isHardBreak(scalar)
                scalars.append(isBreak || scalar == "\t" ? " " : scalar)
                looks.append(index)
                utf16.append(contentsOf: isBreak ? [10] : Array(UTF16.encode(scalar) ?? .init([])))
            }
        }
    }

    private static func isHardBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
