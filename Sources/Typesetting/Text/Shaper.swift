import CHarfBuzz

/// Shapes words with HarfBuzz, each once a document, and most of them once a process.
final class Shaper {
    /// Characters that no face has.
    private(set) var missing: Set<UInt32> = []
    let chooser: FaceChooser
    private let buffer: OpaquePointer?
    private(set) var words = ShapedWords()
    private let common: (regular: CommonWords, bold: CommonWords)

    init(_ faces: FaceSet) {
        chooser = FaceChooser(faces)
        common = (faces.regular.words, faces.bold.words)
        buffer = hb_buffer_create()
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
    }

    /// The document's faces so far: regular, bold, then those that its words needed.
    var faces: [Face] { chooser.faces }

    deinit { hb_buffer_destroy(buffer) }

    /// A text in one weight, direction and language (BCP 47).
    func word(
        _ text: String, isBold: Bool = false, isRightToLeft: Bool = false, language: String
    ) -> ShapedWord {
        let units = Array(text.utf16)
        let style = WordStyle(isBold: isBold, isRightToLeft: isRightToLeft, language: language)
        return word(units, units.indices, style)
    }

    /// Gives the segments of a text their words: first those that are known, all at once.
    func shape(_ text: inout ShapedText) {
        for index in words.fill(&text) {
            let segment = text.segments[index]
            text.segments[index].word = word(text.units, segment.range, text.style(of: segment))
        }
    }

    /// A part of a text, as UTF-16.
    func word(_ text: [UInt16], _ range: Range<Int>, _ style: WordStyle) -> ShapedWord {
        let key = WordKey(text, range, style: words.number(of: style))
        if let word = words.word(key, of: text) { return word }
        let own = style.isBold ? 1 : 0, common = style.isBold ? common.bold : common.regular
        if let word = common.copy(key, of: text, style, to: &words, inFace: own) { return word }
        let drawn = drawn(scalars(text[range]), style)
        let width = drawn.reduce(0) { $0 + $1.piece.width }
        let inked = max(0, width - spacesAtEnd(of: drawn, style))
        let word = words.add(
            style.isRightToLeft ? drawn.reversed() : drawn, width: width, inked: inked, key,
            of: text)
        if drawn.allSatisfy({ $0.isPlain(in: own) }) {
            common.keep(word, of: words, key, of: text, style)
        }
        return word
    }

    /// The characters; most words have none that takes two units.
    private func scalars(_ text: ArraySlice<UInt16>) -> [Unicode.Scalar] {
        let single = text.compactMap(Unicode.Scalar.init)
        return single.count == text.count
            ? single : Array(String(decoding: text, as: UTF16.self).unicodeScalars)
    }

    /// The pieces of a word in logical order.
    private func drawn(_ scalars: [Unicode.Scalar], _ style: WordStyle) -> [ShapedWords.Drawn] {
        stretches(of: scalars, isBold: style.isBold).map { drawn($0, of: scalars, style) }
    }

    /// How wide the spaces at the logical end are.
    private func spacesAtEnd(of pieces: [ShapedWords.Drawn], _ style: WordStyle) -> Double {
        var spaces = 0.0
        for drawn in pieces.reversed() {
            let units = Double(faces[drawn.piece.face].unitsPerEm)
            let glyphs = drawn.glyphs.each
            for glyph in style.isRightToLeft ? glyphs : glyphs.reversed() {
                guard glyph.isSpace else { return spaces }
                spaces += Double(glyph.advance) / units
            }
        }
        return spaces
    }
}

extension Shaper {
    /// Text of one face and script.
    private struct Stretch {
        var range: Range<Int>
        var face: Int
        var script: hb_script_t
        /// What is drawn in place of characters that no face has.
        var standIn: Unicode.Scalar?
    }

    private func stretches(of scalars: [Unicode.Scalar], isBold: Bool) -> [Stretch] {
        var stretches: [Stretch] = []
        var script = scalars.lazy.compactMap(Script.of).first ?? HB_SCRIPT_LATIN
        for (index, scalar) in scalars.enumerated() {
            let before = stretches.last
            let previous = before?.standIn == nil ? before?.face : nil
            var face = chooser.face(for: scalar, isBold: isBold, after: previous)
            var standIn: Unicode.Scalar?
            if face == nil, let box = chooser.box {
                missing.insert(scalar.value)
                (face, standIn) = (box.face, box.scalar)
            }
            script = Script.of(scalar) ?? script
            if let last = before, last.face == face, last.script == script, last.standIn == standIn
            {
                stretches[stretches.count - 1].range = last.range.lowerBound..<index + 1
            } else if let face {
                stretches.append(
                    Stretch(
                        range: index..<index + 1, face: face, script: script, standIn: standIn))
            }
        }
        return stretches
    }

    private func drawn(
        _ stretch: Stretch, of scalars: [Unicode.Scalar], _ style: WordStyle
    ) -> ShapedWords.Drawn {
        let face = faces[stretch.face]
        fill(stretch, of: scalars, style)
        hb_shape(face.font, buffer, nil, 0)
        var shaped = shapedGlyphs(from: surroundings(stretch, in: scalars).lowerBound)
        let hasNotdef = shaped.contains { $0.id == 0 }
        if hasNotdef, let box = chooser.box {
            shaped = withoutNotdef(shaped, in: face, box.scalar, scalars)
        }
        let text = scalars[stretch.range]
        let glyphs = GlyphText.glyphs(
            shaped, of: text, isRightToLeft: style.isRightToLeft, blank: { face.blank })
        let piece = ShapedWord.Piece(
            face: stretch.face, width: Double(glyphs.advance) / Double(face.unitsPerEm),
            hasStandIn: hasNotdef || stretch.standIn != nil)
        return ShapedWords.Drawn(
            piece: piece, glyphs: glyphs,
            actualText: style.isRightToLeft ? nil : GlyphText.actual(text, of: glyphs))
    }

    private func fill(_ stretch: Stretch, of scalars: [Unicode.Scalar], _ style: WordStyle) {
        hb_buffer_clear_contents(buffer)
        let context = surroundings(stretch, in: scalars)
        let codes = context.map { index in
            let isShown = stretch.range.contains(index)
            return isShown ? stretch.standIn?.value ?? scalars[index].value : scalars[index].value
        }
        hb_buffer_add_codepoints(
            buffer, codes, Int32(clamping: codes.count),
            UInt32(stretch.range.lowerBound - context.lowerBound),
            Int32(clamping: stretch.range.count))
        hb_buffer_set_direction(
            buffer, style.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
        hb_buffer_set_script(buffer, stretch.script)
        hb_buffer_set_language(buffer, hb_language_from_string(style.language, -1))
    }

    /// Letters join with their neighbours; HarfBuzz looks at five of them on each side.
    private func surroundings(
        _ stretch: Stretch, in scalars: [Unicode.Scalar]
    ) -> Range<Int> {
        max(0, stretch.range.lowerBound - 5)..<min(scalars.count, stretch.range.upperBound + 5)
    }

    /// Clusters begin to count at `first`.
    private func shapedGlyphs(from first: Int) -> [GlyphText.Shaped] {
        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
            let positions = hb_buffer_get_glyph_positions(buffer, &count)
        else { return [] }
        return (0..<Int(count)).map { index in
            let place = positions[index]
            return GlyphText.Shaped(
                id: infos[index].codepoint, cluster: first + Int(infos[index].cluster),
                advance: place.x_advance, xOffset: place.x_offset, yOffset: place.y_offset)
        }
    }

    /// Glyph 0 is never shown (PDF/UA-1, 7.21.8): a box of this face, or its space, stands there.
    private func withoutNotdef(
        _ shaped: [GlyphText.Shaped], in face: Face, _ box: Unicode.Scalar,
        _ scalars: [Unicode.Scalar]
    ) -> [GlyphText.Shaped] {
        let standIn = face.glyph(for: box) ?? face.glyph(for: "?") ?? face.glyph(for: " ")
        return shaped.compactMap { glyph in
            guard glyph.id == 0 else { return glyph }
            if scalars.indices.contains(glyph.cluster) {
                missing.insert(scalars[glyph.cluster].value)
            }
            guard let standIn else { return nil }
            var boxed = glyph
            boxed.id = standIn
            boxed.advance = face.advance(standIn)
            return boxed
        }
    }
}
