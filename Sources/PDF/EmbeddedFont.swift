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
    private var firstCodes: [Int32]
    private var laterCodes: [Pair: Code] = [:]

    private struct Pair: Hashable {
        let glyph: UInt32
        let text: [Unicode.Scalar]
    }

    init(_ face: Face) {
        self.face = face
        firstCodes = [Int32](repeating: -1, count: max(1, face.glyphCount))
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

    /// The code of a glyph that shows its own character and `further` ones; nil where the face has
    /// no such glyph.
    mutating func code(for glyph: Glyph, further: ArraySlice<Unicode.Scalar> = []) -> Code? {
        guard let index = Int(exactly: glyph.id), firstCodes.indices.contains(index) else {
            return nil
        }
        let first = Int(firstCodes[index])
        if first >= 0, texts[first].first == glyph.character,
            texts[first].dropFirst().elementsEqual(further)
        {
            return Code(number: first)
        }
        let pair = Pair(glyph: glyph.id, text: [glyph.character] + further)
        if first >= 0, let later = laterCodes[pair] { return later }
        let code = Code(number: glyphs.count)
        glyphs.append(glyph.id)
        texts.append(pair.text)
        advances.append(face.advance(glyph.id))
        if first < 0 {
            firstCodes[index] = Int32(clamping: code.number)
        } else {
            laterCodes[pair] = code
        }
        return code
    }
}
