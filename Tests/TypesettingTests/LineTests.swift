import Diagnostics
import Documents
import Testing

@testable import Typesetting

@Suite struct LineTests {
    @Test func everyLineButTheLastEndsInItsSpace() throws {
        let pages = try Samples.pages([paragraph(prose(120))]).value
        let lines = pages.lines
        #expect(lines.count > 5)
        #expect(lines.dropLast().allSatisfy { $0.text.hasSuffix(" ") })
        #expect(lines.map(\.text).joined() == prose(120))
    }

    @Test func linesStayBetweenTheMargins() throws {
        let pages = try Samples.pages([paragraph(prose(200))]).value
        for page in pages.pages {
            for case .glyphs(let run) in page.marks.map(\.paint) {
                let units = Double(pages.faces[run.style.face].unitsPerEm)
                let inked = run.glyphs.each.filter { !$0.isSpace || $0 != run.glyphs.each.last }
                let width = inked.reduce(0) { $0 + Double($1.advance) } * run.style.size / units
                #expect(run.x >= 56.6 && run.x + width <= page.width - 56.6)
            }
        }
    }

    @Test func aWordWiderThanTheLineGoesOn() throws {
        let long = String(repeating: "abcdefghij", count: 300)
        let pages = try Samples.pages([paragraph("See " + long + " end")]).value
        #expect(pages.lines.count > 20)
        #expect(pages.lines.map(\.text).joined() == "See " + long + " end")
    }

    @Test func noBreakSpacesHold() throws {
        let date = "Friday\u{A0}12\u{A0}June\u{A0}2026"
        let pages = try Samples.pages([paragraph((0..<30).map { _ in date }.joined(separator: " "))]
        )
        for line in pages.value.lines {
            let trimmed = line.text.split(separator: " ", omittingEmptySubsequences: true)
            #expect(trimmed.allSatisfy { $0 == date })
        }
    }

    /// What is bound and has no room on one line is parted at its spaces, never amid a word.
    @Test func boundWordsThatHaveNoRoomArePartedAtTheirSpaces() throws {
        let date = "Wednesday\u{A0}17\u{A0}December\u{A0}2026"
        let bound = Array(repeating: date, count: 4).joined(separator: "\u{A0}")
        let pages = try Samples.pages([
            .paragraph([.strong(words(bound))] + words(": the help stops"))
        ])
        let lines = Dictionary(grouping: pages.value.lines, by: \.baseline)
            .sorted { $0.key < $1.key }.map { $0.value.map(\.text).joined() }
        #expect(lines.count == 2)
        #expect(lines.joined() == bound + ": the help stops")
        #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\u{A0}") || $0.hasSuffix(" ") })
    }

    @Test func aHardBreakEndsTheLineAsASpace() throws {
        let inlines = words("one") + [.lineBreak] + words("two")
        let lines = try Samples.pages([.paragraph(inlines)]).value.lines
        #expect(lines.map(\.text) == ["one ", "two"])
    }

    /// Runs follow one another as they are read; each shows its glyphs from left to right.
    @Test func arabicInEnglishTurnsRound() throws {
        let lines = try Samples.pages([paragraph("say العربية أمس now")]).value.lines
        #expect(lines.map { $0.text } == ["say ", "ةيبرعلا", " ", "سمأ", "\u{200E}", " now"])
        let starts = lines.map { $0.x }
        #expect(starts[3] < starts[1] && starts[0] < starts[3] && starts[5] > starts[1])
    }

    /// Marks that stand below letters, and letters of two parts, are told by a run of their own.
    @Test func wordsOfStackedMarksSayWhatTheyAre() throws {
        let said = "see খাতুন কো রহিমা, Zoë e\u{301} تيتا."
        let pages = try Samples.pages([paragraph(said)]).value
        let told = pages.pages[0].marks.compactMap { mark -> String? in
            guard case .element = mark.owner, case .glyphs(let run) = mark.paint else {
                return nil
            }
            return run.actualText
        }
        #expect(told.map { Array($0.utf16) } == ["খাতুন", "কো"].map { Array($0.utf16) })
    }

    @Test func aParagraphOfArabicStartsAtTheRightInEnglishToo() throws {
        let arabic = "أنا أخاف عليهم كثيرا."
        let pages = try Samples.pages([paragraph(arabic), paragraph("حداد is her name.")]).value
        let lines = pages.lines
        #expect(lines.first.map { $0.x > 300 } ?? false)
        let english = try #require(lines.first { $0.text.contains("name") })
        #expect(english.x < 200)
    }

    @Test func aCharacterThatNoFontHasIsNamedWithItsPage() throws {
        let checked = try Samples.pages([paragraph("Well"), .pageBreak, paragraph("done 😀")])
        #expect(checked.warnings.map(\.code) == ["character-missing"])
        let message = checked.warnings[0].message
        #expect(message.contains("U+1F600 (GRINNING FACE)") && message.contains("page 2"))
    }

    @Test func aCharacterThatNoFontHasIsNamedWhereItWasWritten() throws {
        let place = Place(file: "case.yaml", line: 7, column: 3)
        let checked = try PageLayout.pages(
            of: Samples.document([paragraph("done 😀")]), style: Samples.style(),
            faces: Samples.faces(), placeOf: { $0 == "😀" ? place : nil })
        #expect(checked.warnings.map(\.place) == [place])
    }

    /// Noto's Hebrew face draws every sign of direction; the mark is another face's then.
    @Test func hebrewInEnglishIsClosedBeforeTheBracket() throws {
        let faces = FaceSet(
            regular: try Samples.faces().regular, bold: try Samples.faces().bold,
            fallbacks: [
                FallbackFace(scripts: ["Hebr"]) {
                    try? Face(path: "/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf")
                }
            ])
        let pages = try PageLayout.pages(
            of: Samples.document([paragraph("ring (שרה), then wait")]), style: Samples.style(),
            faces: faces
        ).value
        #expect(pages.lines.map(\.text) == ["ring (", "הרש", "\u{200E}", "), then wait"])
    }

    @Test(arguments: [
        "Mr Ibrahim", "Mrs. O’Neil", "Dr Évans", "20 minutes", "7:30 pm.", "3 km", "(Ms Reed",
        "1.5 kg", "18 weeks,",
    ])
    func someSpacesHold(_ text: String) {
        let breaks = LineBreaks.opportunities(in: Array(text.utf16), language: "en-GB")
        #expect(breaks.map(\.offset) == [text.utf16.count])
    }

    @Test(arguments: [
        "Mr and", "Marks Reed", "20 children", "Miss it", "am 20", "a Mr",
        "1 dayton",
    ])
    func otherSpacesDoNot(_ text: String) {
        let breaks = LineBreaks.opportunities(in: Array(text.utf16), language: "en-GB")
        #expect(breaks.count > 1)
    }

    @Test func arabicStartsAtTheRight() throws {
        let pages = try Samples.pages([paragraph("السلام عليكم")], language: "ar").value
        let first = try #require(pages.lines.first)
        #expect(first.x > 400)
    }

    @Test func linksAndForeignWordsHaveTagsOfTheirOwn() throws {
        let foreign = Inline.text(Text("dobrze", .data, language: "pl"))
        let link = Inline.link(words: words("this page"), to: .web("https://example.org"))
        let pages = try Samples.pages([
            .paragraph(words("Look at ") + [link] + words(" or say ") + [foreign])
        ]).value
        let owners = pages.lines.map { pages.elements[$0.element].role }
        #expect(
            owners == [
                .paragraph, .link(.web("https://example.org"), contents: "this page"), .paragraph,
                .span,
            ])
        #expect(pages.elements.last?.language == "pl")
        let area = try #require(pages.pages[0].links.first)
        #expect(area.boxes.count == 1 && area.boxes[0][2] > area.boxes[0][0])
    }
}
