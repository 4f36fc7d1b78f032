import Typesetting

/// One face in one file: its character codes, handed out at first use.
///
/// A code (CID) stands for one pair of a glyph and the text that it shows, so that the text which
/// a reader copies is exactly what was written, whatever shape the glyph gave it.
struct EmbeddedFont {
    typealias Code = UInt16

    let face: Face
    /// The face's glyphs by code; code 0 is `.notdef` and is never shown.
    private(set) var glyphs: [UInt32] = [0]
    private(set) var texts: [String] = [""]
    private(set) var advances: [Int32]
    /// The code that each glyph got first: nearly always the one that is asked for again.
    private var firstCodes: [Code]
    private var laterCodes: [Pair: Code] = [:]

    private struct Pair: Hashable {
        var glyph: UInt32
        var text: String
    }

    init(_ face: Face) {
        self.face = face
        advances = [face.advance(0)]
        firstCodes = [Code](repeating: 0, count: max(1, face.glyphCount))
    }

    var isUsed: Bool { glyphs.count > 1 }

    /// Nil where all 65,535 codes are taken, or the face has no such glyph.
    mutating func code(for glyph: UInt32, showing text: String) -> Code? {
        guard let index = Int(exactly: glyph), firstCodes.indices.contains(index) else {
            return nil
        }
        let first = firstCodes[index]
        if first != 0, texts[Int(first)] == text { return first }
        if let later = laterCodes[Pair(glyph: glyph, text: text)] { return later }
        guard let code = Code(exactly: glyphs.count) else { return nil }
        glyphs.append(glyph)
        texts.append(text)
        advances.append(face.advance(glyph))
        if first == 0 {
            firstCodes[index] = code
        } else {
            laterCodes[Pair(glyph: glyph, text: text)] = code
        }
        return code
    }
}
