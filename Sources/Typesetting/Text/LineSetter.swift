import Documents

/// Makes a line of text into marks.
struct LineSetter {
    let text: ShapedText
    let size: Double
    let colours: Palette
    let colour: Colour
    /// Points from the left to the right edge of the column.
    let width: Double
    var alignment = Alignment.start
    /// From the strip's top to the baseline.
    let baseline: Double

    /// The line as a strip whose left edge is the column's.
    func strip(of line: Line) -> Strip {
        var strip = Strip()
        var x = start(of: line)
        var last: TextSpan.Look?
        let order = Bidi.visualOrder(of: levels(of: line))
        for segment in order.map({ line.segments[$0] }) {
            let look = text.looks[segment.look]
            for piece in segment.word.pieces {
                add(piece, of: look, at: x, to: &strip, isSameLook: last == look)
                x += piece.width * size
                last = look
            }
            touch(segment, look, upTo: x, in: &strip)
        }
        strip.marks += strip.touches.map(underline)
        return strip
    }

    /// A link is told by its line and not by its colour alone.
    private func underline(_ touch: Strip.Touch) -> Mark {
        let stroke = Stroke(colour: colours.blue, width: size / 20)
        let y = baseline + size * 0.14
        let line = Outline.line(from: touch.box[0], to: touch.box[2], y: y, stroke)
        return Mark(.path(line), .artifact(.layout))
    }

    /// Spaces at the end of a line run the way of the paragraph (UAX #9, rule L1).
    private func levels(of line: Line) -> [UInt8] {
        var levels = line.segments.map(\.level)
        let base: UInt8 = text.isRightToLeft ? 1 : 0
        for index in levels.indices.reversed() {
            guard line.segments[index].word.inked == 0 else { break }
            levels[index] = base
        }
        return levels
    }

    /// Spaces at the end hang over the edge.
    private func start(of line: Line) -> Double {
        switch (text.isRightToLeft, alignment) {
        case (false, .start): 0
        case (false, .end): width - line.inked * size
        case (true, .start): width - line.width * size
        case (true, .end): (line.inked - line.width) * size
        }
    }

    private func add(
        _ piece: ShapedWord.Piece, of look: TextSpan.Look, at x: Double, to strip: inout Strip,
        isSameLook: Bool
    ) {
        let style = GlyphRun.Style(
            face: piece.face, size: size, colour: look.isLink ? colours.blue : colour)
        if isSameLook, let last = strip.marks.indices.last,
            case .glyphs(var run) = strip.marks[last].paint, run.style == style
        {
            // Taken out first, so that its glyphs are not copied with every word.
            strip.marks[last].paint = .glyphs(
                GlyphRun(style: style, x: run.x, baseline: baseline, glyphs: []))
            run.glyphs.append(contentsOf: piece.glyphs)
            strip.marks[last].paint = .glyphs(run)
            return
        }
        let run = GlyphRun(style: style, x: x, baseline: baseline, glyphs: piece.glyphs)
        strip.marks.append(Mark(.glyphs(run), look.owner))
    }

    /// Makes the place of a link's words known, and as wide as all of them.
    private func touch(
        _ segment: ShapedText.Segment, _ look: TextSpan.Look, upTo x: Double,
        in strip: inout Strip
    ) {
        guard look.isLink, case .element(let element) = look.owner else { return }
        let left = x - segment.word.width * size
        let right = text.isRightToLeft ? x : left + segment.word.inked * size
        let top = baseline - size, bottom = baseline + size * 0.3
        if let last = strip.touches.indices.last, strip.touches[last].element == element {
            let box = strip.touches[last].box
            strip.touches[last].box = [min(box[0], left), top, max(box[2], right), bottom]
        } else {
            strip.touches.append(
                Strip.Touch(element: element, box: [left, top, right, bottom]))
        }
    }
}
