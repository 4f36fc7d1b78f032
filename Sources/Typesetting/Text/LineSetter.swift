import Documents

/// Makes a line of text into marks.
struct LineSetter {
    let text: ShapedText
    let shaper: Shaper
    let size: Double
    let colours: Palette
    let colour: Colour
    /// Points from the left to the right edge of the column.
    let width: Double
    var alignment = Alignment.start
    /// From the strip's top to the baseline.
    let baseline: Double

    /// The line as a strip whose left edge is the column's.
    ///
    /// Marks follow one another as they are read; where they stand is another matter.
    func strip(of line: Line) -> Strip {
        var strip = Strip()
        var pen = Pen(room: line.segments.reduce(0) { $0 + $1.range.count })
        let levels = levels(of: line), places = places(of: line, levels)
        for (index, segment) in line.segments.enumerated() {
            let look = segment.look
            let isRightToLeft = levels[index] & 1 == 1
            if pen.isTurned, levels[index] == 0 {
                pen.endRun(in: &strip)
                closeTurn(at: pen, look, to: &strip)
            }
            if isRightToLeft {
                for (piece, x) in turned(segment.word, from: places[index]) {
                    add(piece, of: look, at: x, to: &strip, &pen, isRightToLeft)
                }
            } else {
                var x = places[index]
                for piece in segment.word.pieces {
                    add(piece, of: look, at: x, to: &strip, &pen, isRightToLeft)
                    x += piece.width * size
                }
            }
            pen.move(look, upTo: places[index] + segment.word.width * size, level: levels[index])
            touch(segment, left: places[index], isRightToLeft, in: &strip)
        }
        pen.endRun(in: &strip)
        strip.marks += strip.touches.filter(\.isUnderlined).map(underline)
        return strip
    }

    /// Where each segment begins at its left.
    private func places(of line: Line, _ levels: [UInt8]) -> [Double] {
        var places = [Double](repeating: 0, count: line.segments.count)
        var x = start(of: line)
        for index in Bidi.visualOrder(of: levels) {
            places[index] = x
            x += line.segments[index].word.width * size
        }
        return places
    }

    /// The pieces of a word from right to left in the order of reading, each with its left edge.
    private func turned(
        _ word: ShapedWord, from left: Double
    ) -> [(ShapedWord.Piece, Double)] {
        var x = left
        let placed = word.pieces.flatMap(parted).map { piece in
            defer { x += piece.width * size }
            return (piece, x)
        }
        return placed.reversed()
    }

    /// Letters, and each sign by itself: programs turn letters round, but not what has no
    /// direction of its own.
    private func parted(_ piece: ShapedWord.Piece) -> [ShapedWord.Piece] {
        var parts: [ShapedWord.Piece] = []
        var wasLetter = false
        let units = Double(shaper.faces[piece.face].unitsPerEm)
        for (glyph, text) in zip(piece.glyphs.each, piece.glyphs.texts) {
            let isLetter = text.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.isGraphemeExtend
            }
            if parts.isEmpty || !(isLetter && wasLetter) {
                parts.append(ShapedWord.Piece(face: piece.face, glyphs: Glyphs(), width: 0))
            }
            parts[parts.count - 1].glyphs.append(glyph, showing: text)
            parts[parts.count - 1].width += Double(glyph.advance) / units
            wasLetter = isLetter
        }
        return parts
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

    /// Words of one look that touch are one run.
    private func add(
        _ piece: ShapedWord.Piece, of look: Int, at x: Double, to strip: inout Strip,
        _ pen: inout Pen, _ isRightToLeft: Bool
    ) {
        let goesOn =
            pen.face == piece.face && !isRightToLeft && !pen.isRightToLeft
            && abs(pen.x - x) < 0.001 && pen.look == look
        if goesOn, let joint = pen.run?.actualText(with: piece) {
            pen.run?.actualText = joint.text
            pen.run?.glyphs.append(contentsOf: piece.glyphs)
        } else {
            pen.endRun(in: &strip)
            pen.beginRun(run(piece, look, at: x, isRightToLeft))
            pen.run?.glyphs.append(contentsOf: piece.glyphs)
            pen.owner = text.looks[look].owner
        }
        pen.face = piece.face
        pen.x = x + piece.width * size
    }

    /// What a piece begins, without glyphs yet.
    private func run(
        _ piece: ShapedWord.Piece, _ look: Int, at x: Double, _ isRightToLeft: Bool
    ) -> GlyphRun {
        let rise = text.looks[look].note == nil ? 0 : RaisedNumber.rise * size
        return GlyphRun(
            style: style(of: piece.face, look), x: x, baseline: baseline - rise,
            glyphs: Glyphs(), isRightToLeft: isRightToLeft, actualText: piece.actualText)
    }

    private func style(of face: Int, _ look: Int) -> GlyphRun.Style {
        GlyphRun.Style(
            face: face, size: size * (text.looks[look].note?.share ?? 1),
            colour: text.looks[look].isLink ? colours.blue : colour)
    }

    /// A mark of direction that nobody sees, behind words from right to left.
    ///
    /// Programs that read a page by what stands where, poppler among them, would else take the
    /// bracket and the space that follow for a part of those words.
    private func closeTurn(at pen: Pen, _ look: Int, to strip: inout Strip) {
        // Not every face has a glyph that shows nothing; the family's own, the first, nearly always.
        let faces = [pen.face, shaper.faces.startIndex].compactMap(\.self)
        guard let face = faces.first(where: { shaper.faces[$0].blank != nil }),
            let blank = shaper.faces[face].blank
        else { return }
        let mark = Glyph(id: blank, character: "\u{200E}", advance: 0)
        let run = GlyphRun(
            style: style(of: face, look), x: pen.turnEnd, baseline: baseline,
            glyphs: Glyphs([mark]))
        strip.marks.append(Mark(.glyphs(run), text.looks[look].owner))
    }

    /// Makes the place of a link's words known, and as wide as all of them.
    private func touch(
        _ segment: ShapedText.Segment, left: Double,
        _ isRightToLeft: Bool, in strip: inout Strip
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

extension GlyphRun {
    /// What a run says when a piece joins it; nil where it is to be told by itself.
    ///
    /// What goes on a word joins it: PDFium sorts glyphs by their places, and tells a word again
    /// whose marks it finds amid the next.
    fileprivate func actualText(with piece: ShapedWord.Piece) -> (text: String?, Void)? {
        switch (actualText, piece.actualText) {
        case (nil, nil): (nil, ())
        case (let text?, _) where text.last != " ":
            (text + (piece.actualText ?? piece.glyphs.text), ())
        default: nil
        }
    }
}

/// What was set last, and where.
private struct Pen {
    /// About as many glyphs as a run may have.
    let room: Int
    var look: Int?
    var face: Int?
    var isRightToLeft = false
    /// Whether it stands amid words from right to left in a line from left to right.
    var isTurned = false
    /// The right edge of what was set last.
    var x = 0.0
    /// The right edge of the words that are turned.
    var turnEnd = 0.0
    /// What is being set, and whose it is; it becomes a mark when something else follows.
    var run: GlyphRun?
    var owner = Mark.Owner.artifact(.layout)

    init(room: Int) { self.room = room }

    mutating func beginRun(_ run: GlyphRun) {
        self.run = run
        self.run?.glyphs.reserveCapacity(room)
    }

    mutating func endRun(in strip: inout Strip) {
        if let run { strip.marks.append(Mark(.glyphs(run), owner)) }
        run = nil
    }

    mutating func move(_ look: Int, upTo end: Double, level: UInt8) {
        if level > 0 { turnEnd = isTurned ? max(turnEnd, end) : end }
        self.look = look
        isTurned = level > 0
        isRightToLeft = level & 1 == 1
    }
}
