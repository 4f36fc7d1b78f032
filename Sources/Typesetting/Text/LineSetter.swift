import Documents

/// Makes lines of text into marks.
struct LineSetter {
    let text: ShapedText
    /// Those of the text's lines.
    let segments: [ShapedText.Segment]
    /// What their words stand among.
    let words: ShapedWords
    let faces: [Face]
    let size: Double
    let colours: Palette
    let colour: Colour
    /// Points from the left to the right edge of the column.
    let width: Double
    var alignment = Alignment.start
    /// From the strip's top to the baseline.
    let baseline: Double

    /// A line as a strip whose left edge is the column's.
    ///
    /// Marks follow one another as they are read; where they stand is another matter.
    func strip(of line: Line) -> Strip {
        var strip = Strip(), pen = Pen(room: length(of: line)), left = start(of: line)
        let turned = text.hasTurns ? places(of: line, from: left) : nil
        for (number, segment) in segments[line.segments].enumerated() {
            if let turned { left = turned.lefts[number] }
            let level = turned?.levels[number] ?? 0
            let right = left + segment.word.width * size
            if level == 0, pen.isTurned {
                pen.endRun(in: &strip)
                closeTurn(at: pen, segment.look, to: &strip)
            }
            if level & 1 == 1 {
                setTurned(segment, from: left, to: &strip, &pen)
            } else {
                set(segment, from: left, to: &strip, &pen)
            }
            pen.move(segment.look, upTo: right, level: level)
            touch(segment, left: left, isRightToLeft: level & 1 == 1, in: &strip)
            left = right
        }
        pen.endRun(in: &strip)
        strip.marks += strip.touches.filter(\.isUnderlined).map(underline)
        return strip
    }

    /// In UTF-16.
    private func length(of line: Line) -> Int {
        segments[line.segments].reduce(0) { $0 + $1.range.count }
    }

    private func set(
        _ segment: ShapedText.Segment, from left: Double, to strip: inout Strip, _ pen: inout Pen
    ) {
        var x = left
        for index in segment.word.pieces {
            let piece = words.pieces[index]
            let width = piece.width * segment.word.share * size
            add(
                piece, of: segment.look, at: x, width: width, isRightToLeft: false, to: &strip,
                &pen)
            x += width
        }
    }

    /// A link is told by its line and not by its colour alone.
    private func underline(_ touch: Strip.Touch) -> Mark {
        let stroke = Stroke(colour: colours.blue, width: size / 20)
        let y = baseline + size * 0.14
        let line = Outline.line(from: touch.box[0], to: touch.box[2], y: y, stroke)
        return Mark(.path(line), .artifact(.layout))
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

    /// Words of one look that touch are one run.
    func add(
        _ piece: ShapedWord.Piece, of look: Int, at x: Double, width: Double, isRightToLeft: Bool,
        to strip: inout Strip, _ pen: inout Pen
    ) {
        let goesOn =
            pen.face == piece.face && !isRightToLeft && !pen.isRightToLeft
            && abs(pen.x - x) < 0.001 && pen.look == look
        if goesOn, pen.isPlain, piece.actualText == nil {
            // Most pieces say what their glyphs tell.
        } else if goesOn, let told = told(by: pen.run, with: piece) {
            pen.run?.actualText = told
        } else {
            pen.endRun(in: &strip)
            pen.beginRun(run(piece, look, at: x, isRightToLeft), of: text.looks[look].owner)
        }
        pen.run?.glyphs.append(piece.glyphs, further: piece.further, of: words.glyphs)
        pen.face = piece.face
        pen.x = x + width
    }

    /// What a piece begins, without glyphs yet.
    private func run(
        _ piece: ShapedWord.Piece, _ look: Int, at x: Double, _ isRightToLeft: Bool
    ) -> GlyphRun {
        let rise = text.looks[look].note == nil ? 0 : RaisedNumber.rise * size
        return GlyphRun(
            style: style(of: piece.face, look), x: x, baseline: baseline - rise,
            glyphs: Glyphs(), isRightToLeft: isRightToLeft,
            actualText: piece.actualText.map { words.actualTexts[$0] })
    }

    /// What a run says when a piece joins it; nil where the piece is to be told by itself.
    ///
    /// What goes on a word joins it: PDFium sorts glyphs by their places, and tells a word again
    /// whose marks it finds amid the next.
    private func told(by run: GlyphRun?, with piece: ShapedWord.Piece) -> String? {
        guard let text = run?.actualText, text.last != " " else { return nil }
        if let more = piece.actualText { return text + words.actualTexts[more] }
        var glyphs = Glyphs()
        glyphs.append(piece.glyphs, further: piece.further, of: words.glyphs)
        return text + glyphs.text
    }

    func style(of face: Int, _ look: Int) -> GlyphRun.Style {
        GlyphRun.Style(
            face: face, size: size * (text.looks[look].note?.share ?? 1),
            colour: text.looks[look].isLink ? colours.blue : colour)
    }

    /// Makes the place of a link's words known, and as wide as all of them.
    private func touch(
        _ segment: ShapedText.Segment, left: Double, isRightToLeft: Bool, in strip: inout Strip
    ) {
        guard text.looks[segment.look].isLink else { return }
        let look = text.looks[segment.look]
        guard case .element(let element) = look.owner else { return }
        let spaces = (segment.word.width - segment.word.inked) * size
        let start = isRightToLeft ? left + spaces : left
        let end = start + segment.word.inked * size
        let top = baseline - size, bottom = baseline + size * 0.3
        if let last = strip.touches.indices.last, strip.touches[last].element == element {
            let box = strip.touches[last].box
            strip.touches[last].box = [min(box[0], start), top, max(box[2], end), bottom]
        } else {
            strip.touches.append(
                Strip.Touch(
                    element: element, box: [start, top, end, bottom],
                    isUnderlined: look.note == nil))
            if let note = look.note { strip.stamps.append(.call(note.number)) }
        }
    }
}
