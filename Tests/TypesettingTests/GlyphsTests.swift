import Testing

@testable import Typesetting

@Suite struct GlyphsTests {
    private func glyph(_ id: UInt32) -> Glyph { Glyph(id: id, character: " ", advance: 500) }

    /// Glyphs of several characters keep their own, wherever they are joined to others.
    @Test func eachGlyphKeepsItsText() {
        var line = Glyphs([Glyph(id: 1, character: "o", advance: 600)])
        var word = Glyphs()
        word.append(glyph(2), showing: "ffi".unicodeScalars)
        word.append(glyph(3), showing: "c".unicodeScalars)
        word.append(glyph(4), showing: "e\u{301}".unicodeScalars)
        line.append(contentsOf: word)
        line.append(contentsOf: word)
        let texts = ["o", "ffi", "c", "e\u{301}", "ffi", "c", "e\u{301}"]
        #expect(line.texts == texts.map { Array($0.unicodeScalars) })
        #expect(line.text == "officéfficé")
        #expect(line.advance == 3600)
        var middle = Glyphs()
        middle.append(1..<4, further: 0..<3, of: line)
        #expect(middle == word)
    }

    /// A glyph without a text hands out a character that nobody sees.
    @Test func noTextIsACharacterWithoutWidth() {
        var glyphs = Glyphs()
        glyphs.append(glyph(1), showing: [])
        #expect(glyphs.texts == [["\u{200B}"]])
    }
}
