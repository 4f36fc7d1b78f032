/// Words from right to left, and lines in which words run both ways.
extension LineSetter {
    func places(of line: Line, from start: Double) -> LinePlaces {
        LinePlaces(
            of: segments[line.segments], isRightToLeft: text.isRightToLeft, start: start,
            size: size)
    }

    /// The pieces of a word from right to left, in the order of reading.
    func setTurned(
        _ segment: ShapedText.Segment, from left: Double, to strip: inout Strip, _ pen: inout Pen
    ) {
        var x = left
        let placed = segment.word.pieces.flatMap { parted(words.pieces[$0]) }.map { piece in
            defer { x += piece.width * size }
            return (piece, x)
        }
        for (piece, x) in placed.reversed() {
            add(
                piece, of: segment.look, at: x, width: piece.width * size, isRightToLeft: true,
                to: &strip, &pen)
        }
    }

    /// Letters, and each sign by itself: programs turn letters round, but not what has no
    /// direction of its own.
    private func parted(_ piece: ShapedWord.Piece) -> [ShapedWord.Piece] {
        var parts: [ShapedWord.Piece] = []
        var wasLetter = false, further = piece.further.lowerBound
        let units = Double(faces[piece.face].unitsPerEm), glyphs = words.glyphs
        for index in piece.glyphs {
            let glyph = glyphs.each[index], end = further + Int(glyph.more)
            let isLetter =
                glyph.character.isLetterOrMark
                && glyphs.further[further..<end].allSatisfy(\.isLetterOrMark)
            if parts.isEmpty || !(isLetter && wasLetter) {
                parts.append(
                    ShapedWord.Piece(
                        face: piece.face, glyphs: index..<index, further: further..<further))
            }
            let last = parts.count - 1
            parts[last].glyphs = parts[last].glyphs.lowerBound..<index + 1
            parts[last].further = parts[last].further.lowerBound..<end
            parts[last].width += Double(glyph.advance) / units
            (wasLetter, further) = (isLetter, end)
        }
        return parts
    }

    /// A mark of direction that nobody sees, behind words from right to left.
    ///
    /// Programs that read a page by what stands where, poppler among them, would else take the
    /// bracket and the space that follow for a part of those words.
    func closeTurn(at pen: Pen, _ look: Int, to strip: inout Strip) {
        // Not every face has a glyph that shows nothing; the family's own, the first, nearly always.
        let nearest = [pen.face, faces.startIndex].compactMap(\.self)
        guard let face = nearest.first(where: { faces[$0].blank != nil }),
            let blank = faces[face].blank
        else { return }
        let mark = Glyph(id: blank, character: "\u{200E}", advance: 0)
        let run = GlyphRun(
            style: style(of: face, look), x: pen.turnEnd, baseline: baseline,
            glyphs: Glyphs([mark]))
        strip.marks.append(Mark(.glyphs(run), text.looks[look].owner))
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrMark: Bool { properties.isAlphabetic || properties.isGraphemeExtend }
}
