import Testing

@testable import Typesetting

@Suite struct ShaperTests {
    private func glyphs(
        _ text: String, isRightToLeft: Bool = false, language: String = "en-GB"
    ) throws -> Glyphs {
        let shaper = Shaper(try Samples.faces())
        let word = shaper.word(text, isRightToLeft: isRightToLeft, language: language)
        return shaper.glyphs(of: word)
    }

    @Test(arguments: [
        "office", "AVATAR Type", "Zażółć gęślą", "ŵyr", "e\u{301}te\u{302}", "কো ভোরে", "£5.00",
    ])
    func glyphsHandOutTheirText(_ text: String) throws {
        let glyphs = try glyphs(text)
        #expect(glyphs.text == text)
        #expect(!glyphs.each.contains { $0.id == 0 })
    }

    @Test(arguments: ["السلام", "لا إله", "مُشَكَّل"])
    func rightToLeftStandsInVisualOrder(_ text: String) throws {
        let glyphs = try glyphs(text, isRightToLeft: true, language: "ar")
        #expect(glyphs.texts.reversed().flatMap(\.self) == Array(text.unicodeScalars))
        #expect(glyphs.texts.last?.first == text.unicodeScalars.first)
    }

    /// What one document has shaped is the same to the next, glyph by glyph, under its own number
    /// of the face.
    @Test(arguments: ["plan ", "Zoë", "تيتا", "a😀b", "Kaনd"])
    func wordsAreTheSameInEveryDocument(_ text: String) throws {
        let faces = try Samples.faces()
        for isBold in [false, true] {
            let shapers = [Shaper(faces), Shaper(faces)]
            let pair = shapers.map {
                $0.word(text, isBold: isBold, isRightToLeft: text == "تيتا", language: "en")
            }
            let pieces = zip(shapers, pair).map { $0.words.pieces[$1.pieces] }
            #expect(shapers[0].glyphs(of: pair[0]) == shapers[1].glyphs(of: pair[1]))
            #expect(pieces[0].map(\.face) == pieces[1].map(\.face))
            #expect(pieces[0].map(\.glyphs.count) == pieces[1].map(\.glyphs.count))
            #expect(pair[0].width == pair[1].width)
            #expect(pair[0].inked == pair[1].inked)
        }
    }

    /// A ligature is one glyph and several characters; programs read a character a glyph.
    @Test func aLigatureFromRightToLeftHasAGlyphForEachCharacter() throws {
        let glyphs = try glyphs("لله", isRightToLeft: true, language: "ar")
        #expect(glyphs.texts == [["ه"], ["ل"], ["ل"]])
        #expect(glyphs.each.filter { $0.advance > 0 }.count == 1)
    }

    @Test func boldWordsHaveBoldFallbacks() throws {
        let shaper = Shaper(try Samples.faces())
        _ = shaper.word("تيتا", isBold: true, isRightToLeft: true, language: "en")
        _ = shaper.word("تيتا", isRightToLeft: true, language: "en")
        let names = shaper.faces.map(\.postScriptName)
        #expect(names.dropFirst(2).allSatisfy { $0.hasPrefix("NotoNaskhArabic") })
        #expect(names.count == 4 && Set(names).count == 4)
    }

    @Test func noFaceIsOpenedThatNoWordNeeds() throws {
        let shaper = Shaper(try Samples.faces())
        _ = shaper.word("Zoë Wójcik, Nguyễn – £5", language: "en")
        #expect(shaper.faces.count == 2)
        _ = shaper.word("কো", language: "en")
        #expect(shaper.faces.count == 3, "a face of another script was opened")
    }

    @Test func whatNoFaceHasIsABoxWithItsText() throws {
        let shaper = Shaper(try Samples.faces())
        let word = shaper.word("a😀b", language: "en-GB")
        #expect(shaper.glyphs(of: word).texts == [["a"], ["😀"], ["b"]])
        #expect(!shaper.glyphs(of: word).each.contains { $0.id == 0 })
        #expect(shaper.missing == [0x1F600])
    }

    @Test func otherScriptsComeFromFallbacks() throws {
        let shaper = Shaper(try Samples.faces())
        let word = shaper.word("Kaনd", language: "en-GB")
        #expect(shaper.words.pieces[word.pieces].map(\.face) == [0, 2, 0])
    }

    @Test func spacesAtTheEndDoNotCount() throws {
        let shaper = Shaper(try Samples.faces())
        let bare = shaper.word("word", language: "en-GB")
        let spaced = shaper.word("word  ", language: "en-GB")
        #expect(abs(spaced.inked - bare.width) < 0.001 && spaced.width > bare.width)
        #expect(shaper.word("  ", language: "en-GB").inked == 0)
    }

    @Test func equalByNormalFormIsNotTheSameText() throws {
        let shaper = Shaper(try Samples.faces())
        _ = shaper.word("\u{E9}", language: "fr")
        let apart = shaper.glyphs(of: shaper.word("e\u{301}", language: "fr"))
        #expect(apart.characters.count == 2)
    }
}

extension Shaper {
    /// The glyphs of all pieces of a word.
    func glyphs(of word: ShapedWord) -> Glyphs {
        words.pieces[word.pieces].reduce(into: Glyphs()) { glyphs, piece in
            glyphs.append(piece.glyphs, further: piece.further, of: words.glyphs)
        }
    }
}
