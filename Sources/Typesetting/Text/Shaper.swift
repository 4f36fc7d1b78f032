import CHarfBuzz

/// Shapes words with HarfBuzz, each once a document, and most of them once a process.
final class Shaper {
    /// Characters that no face has.
    private(set) var missing: Set<UInt32> = []
    let chooser: FaceChooser
    private let buffer: OpaquePointer?
    private var known: [WordKey: ShapedWord] = [:]

    init(_ faces: FaceSet) {
        chooser = FaceChooser(faces)
        buffer = hb_buffer_create()
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
    }

    /// The document's faces so far: regular, bold, then those that its words needed.
    var faces: [Face] { chooser.faces }

    deinit { hb_buffer_destroy(buffer) }

    func word(
        _ text: String, isBold: Bool = false, isRightToLeft: Bool = false, language: String
    ) -> ShapedWord {
        word(
            Array(text.utf16)[...], isBold: isBold, isRightToLeft: isRightToLeft,
            language: language)
    }

    /// A stretch of text, as UTF-16, in one weight, direction and language (BCP 47).
    func word(
        _ text: ArraySlice<UInt16>, isBold: Bool, isRightToLeft: Bool, language: String
    ) -> ShapedWord {
        let key = WordKey(
            text, isBold: isBold, isRightToLeft: isRightToLeft, language: language)
        if let word = known[key] { return word }
        let own = isBold ? 1 : 0
        var word: ShapedWord
        if let common = faces[own].words.word(key, inFace: own) {
            word = common
        } else {
            word = shaped(key)
            if isPlain(word, own) { faces[own].words.keep(word, key) }
        }
        known[key] = word
        return word
    }

    /// Whether a word looks the same in every document of this face.
    private func isPlain(_ word: ShapedWord, _ own: Int) -> Bool {
        word.pieces.allSatisfy {
            $0.face == own && !$0.hasStandIn && $0.actualText == nil
        }
    }

    private func shaped(_ key: WordKey) -> ShapedWord {
        let scalars = key.scalars
        var pieces = stretches(of: scalars, isBold: key.isBold).compactMap {
            piece($0, of: scalars, key)
        }
        let width = pieces.reduce(0) { $0 + $1.width }
        let spaces = spacesAtEnd(of: pieces, key)
        if key.isRightToLeft { pieces.reverse() }
        return ShapedWord(pieces: pieces, width: width, inked: max(0, width - spaces))
    }

    /// How wide the spaces at the logical end are; the pieces stand in logical order yet.
    private func spacesAtEnd(of pieces: [ShapedWord.Piece], _ key: WordKey) -> Double {
        var spaces = 0.0
        for piece in pieces.reversed() {
            let units = Double(faces[piece.face].unitsPerEm)
            let glyphs = piece.glyphs.each
            for glyph in key.isRightToLeft ? glyphs : glyphs.reversed() {
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

    private func piece(
        _ stretch: Stretch, of scalars: [Unicode.Scalar], _ key: WordKey
    ) -> ShapedWord.Piece? {
        let face = faces[stretch.face]
        fill(stretch, of: scalars, key)
        hb_shape(face.font, buffer, nil, 0)
        var shaped = shapedGlyphs(from: surroundings(stretch, in: scalars).lowerBound)
        let hasNotdef = shaped.contains { $0.id == 0 }
        if hasNotdef, let box = chooser.box {
            shaped = withoutNotdef(shaped, in: face, box.scalar, scalars)
        }
        let text = scalars[stretch.range]
        let glyphs = GlyphText.glyphs(
            shaped, of: text, isRightToLeft: key.isRightToLeft, blank: { face.blank })
        return ShapedWord.Piece(
            face: stretch.face, glyphs: glyphs,
            width: Double(glyphs.advance) / Double(face.unitsPerEm),
            actualText: key.isRightToLeft ? nil : GlyphText.actual(text, of: glyphs),
            hasStandIn: hasNotdef || stretch.standIn != nil)
    }

    private func fill(_ stretch: Stretch, of scalars: [Unicode.Scalar], _ key: WordKey) {
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
            buffer, key.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
        hb_buffer_set_script(buffer, stretch.script)
        hb_buffer_set_language(buffer, hb_language_from_string(key.language, -1))
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
