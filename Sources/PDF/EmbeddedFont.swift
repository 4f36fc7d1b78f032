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
    private(set) var texts: [String] = []
    private(set) var advances: [Int32] = []
    /// The code that each glyph got first: nearly always the one that is asked for again.
    private var firstCodes: [Int32]
    private var laterCodes: [Pair: Code] = [:]

    private struct Pair: Hashable {
        let glyph: UInt32
        let text: [UInt8]

        init(_ glyph: UInt32, _ text: String) {
            self.glyph = glyph
            self.text = Array(text.utf8)
        }
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

    /// Nil where the face has no such glyph.
    mutating func code(for glyph: UInt32, showing text: String) -> Code? {
        guard let index = Int(exactly: glyph), firstCodes.indices.contains(index) else {
            return nil
        }
        let first = Int(firstCodes[index])
        if first >= 0, isText(first, text) { return Code(number: first) }
        if first >= 0, let later = laterCodes[Pair(glyph, text)] { return later }
        let code = Code(number: glyphs.count)
        glyphs.append(glyph)
        texts.append(text)
        advances.append(face.advance(glyph))
        if first < 0 {
            firstCodes[index] = Int32(clamping: code.number)
        } else {
            laterCodes[Pair(glyph, text)] = code
        }
        return code
    }

    /// Strings count as equal that are so by normal form only; what is copied has to be exact.
    private func isText(_ index: Int, _ text: String) -> Bool {
        let known = texts[index]
        guard known == text, known.utf8.count == text.utf8.count else { return false }
        return text.utf8.count == 1 || known.utf8.elementsEqual(text.utf8)
    }
}
