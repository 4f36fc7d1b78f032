import Typesetting

/// One face in one file: its character codes, handed out at first use.
///
/// A code stands for one pair of a glyph and the text that it shows, so that the text which a
/// reader copies is exactly what was written, whatever shape the glyph gave it. In the file a code
/// is one byte of one font: a face that shows more than 255 pairs has several.
struct EmbeddedFont {
    /// Counts the pairs of a face, from 0.
    struct Code: Hashable {
        let number: Int

        static let perPart = 255

        /// Which of the face's fonts it is in.
        var part: Int { number / Self.perPart }

        /// What a string shows it by; 0 is `.notdef` and is never shown.
        var byte: UInt8 { UInt8(truncatingIfNeeded: number % Self.perPart + 1) }
    }

    let face: Face
    /// By code.
    private(set) var glyphs: [UInt32] = []
    private(set) var texts: [[Unicode.Scalar]] = []
    private(set) var advances: [Int32] = []
    /// The code that each glyph got first: nearly always the one that is asked for again.
    private var firsts: [First]
    private var laterCodes: [Pair: Code] = [:]

    private struct First {
        var code: Int32 = -1
        /// The text that it shows, where that is one character.
        var character: Unicode.Scalar?
    }

    private struct Pair: Hashable {
        let glyph: UInt32
        let text: [Unicode.Scalar]
    }

    init(_ face: Face) {
        self.face = face
        firsts = [First](repeating: First(), count: max(1, face.glyphCount))
    }

    /// What content streams call a font by.
    struct Name: Equatable {
        let face: Int
        var part: Int

        var written: String { part == 0 ? "/F\(face)" : "/F\(face)p\(part)" }
    }

    /// The codes of each of the face's fonts.
    var parts: [Range<Int>] {
        stride(from: 0, to: glyphs.count, by: Code.perPart).map {
            $0..<min($0 + Code.perPart, glyphs.count)
        }
    }

    /// The codes of glyphs in their order; nil where the face has not all of them.
    mutating func codes(of glyphs: Glyphs) -> [CodedGlyph]? {
        var coded: [CodedGlyph] = []
        coded.reserveCapacity(glyphs.each.count)
        var further = glyphs.further[...]
        for glyph in glyphs.each {
            guard glyph.id != 0, let code = known(glyph) ?? code(for: glyph, taking: &further)
            else { return nil }
            coded.append(
                CodedGlyph(
                    code: code, advance: glyph.advance, width: advances[code.number],
                    xOffset: glyph.xOffset, yOffset: glyph.yOffset))
        }
        return coded
    }

    /// The first code of a glyph, if that shows its own character and no more.
    private func known(_ glyph: Glyph) -> Code? {
        guard glyph.more == 0, let index = Int(exactly: glyph.id), index < firsts.count,
            firsts[index].character == glyph.character
        else { return nil }
        return Code(number: Int(firsts[index].code))
    }

    private mutating func code(
        for glyph: Glyph, taking further: inout ArraySlice<Unicode.Scalar>
    ) -> Code? {
        let more = further.prefix(Int(glyph.more))
        further = further.dropFirst(more.count)
        return code(for: glyph, further: more)
    }

    /// The code of a glyph that shows its own character and `further` ones; nil where the face has
    /// no such glyph.
    mutating func code(for glyph: Glyph, further: ArraySlice<Unicode.Scalar> = []) -> Code? {
        guard let index = Int(exactly: glyph.id), firsts.indices.contains(index) else {
            return nil
        }
        let first = firsts[index]
        let text = [glyph.character] + further
        guard first.code >= 0 else {
            let code = add(glyph.id, text)
            firsts[index] = First(
                code: Int32(clamping: code.number),
                character: further.isEmpty ? glyph.character : nil)
            return code
        }
        if texts[Int(first.code)] == text { return Code(number: Int(first.code)) }
        let pair = Pair(glyph: glyph.id, text: text)
        if let later = laterCodes[pair] { return later }
        let code = add(glyph.id, text)
        laterCodes[pair] = code
        return code
    }

    private mutating func add(_ glyph: UInt32, _ text: [Unicode.Scalar]) -> Code {
        glyphs.append(glyph)
        texts.append(text)
        advances.append(face.advance(glyph))
        return Code(number: glyphs.count - 1)
    }
}
