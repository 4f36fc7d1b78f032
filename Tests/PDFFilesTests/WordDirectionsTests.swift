import Testing

@testable import PDFFiles

/// How a page has to be turned for its words to be read.
@Suite struct WordDirectionsTests {
    private static let words = "(Pat and Sam walk to the river in the evening) Tj"

    /// Its content, and a form that it may show.
    private static func file(
        _ content: String, form: String = "", matrix: String = "", turn: Int = 0
    ) -> [UInt8] {
        let fonts = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
        func stream(_ id: Int, _ entries: String, _ data: String) -> String {
            "\(id) 0 obj <<\(entries)/Length \(data.utf8.count)>>\nstream\n\(data)\nendstream endobj"
        }
        let objects = [
            "%PDF-1.7", "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
            "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
            "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Rotate \(turn)/Contents 4 0 R"
                + "/Resources<<\(fonts)/XObject<</X 5 0 R>>>>>> endobj",
            stream(4, "", content),
            stream(5, "/Type/XObject/Subtype/Form/BBox[0 0 300 400]\(matrix)", form),
            "trailer <</Root 1 0 R/Size 6>>\n%%EOF\n",
        ]
        return Array(objects.joined(separator: "\n").utf8)
    }

    private static func reading(_ bytes: [UInt8]) throws -> Int? {
        try #require(try ForeignPDF.opened([UntrustedPDF(bytes)]).first?.get().pages.first).reading
    }

    @Test(arguments: [
        ("", "", 0), ("", "0 1 -1 0 0 0 Tm", 90), ("", "-1 0 0 -1 0 0 Tm", 180),
        ("", "0 -1 1 0 0 0 Tm", 270), ("0 1 -1 0 0 0 cm", "", 90),
        ("0 1 -1 0 0 0 cm", "0 -1 1 0 0 0 Tm", 0), ("1 0 0 -1 0 400 cm", "1 0 0 -1 0 0 Tm", 0),
        ("q 0 1 -1 0 0 0 cm Q", "", 0), ("0 1 -1 0 0 0 cm q q", "/F -12 Tf", 270),
        ("0 1 -1 0 0 0 cm", "-100 Tz", nil), ("1 1 -1 1 0 0 cm", "", nil),
        ("", "1 0 0 -1 0 0 Tm", nil),
    ])
    func wordsAreReadAsTheyAreSet(page: String, text: String, reading: Int?) throws {
        let file = Self.file("\(page) BT /F 12 Tf \(text) \(Self.words) ET")
        #expect(try Self.reading(file) == reading)
    }

    @Test func whatIsTurnedAlreadyStaysSo() throws {
        let lying = "BT /F 12 Tf 0 1 -1 0 0 0 Tm \(Self.words) ET"
        for turn in [0, 90, 270] {
            let pdf = try ForeignPDF(Self.file(lying, turn: turn))
            #expect(pdf.pages.map(\.reading) == [90])
            let turned = try pdf.turning([0])
            #expect(turned.pages.map(\.rotation) == [90])
            #expect(turned.pages.map(\.width) == [400])
        }
    }

    /// The line of a copier, and what stands along an axis, are less than the page.
    @Test func mostWordsSay() throws {
        func lines(_ upright: Int, _ lying: Int) -> String {
            "BT /F 12 Tf " + String(repeating: "\(Self.words) ", count: upright)
                + "0 1 -1 0 0 0 Tm " + String(repeating: "\(Self.words) ", count: lying) + "ET"
        }
        #expect(try Self.reading(Self.file(lines(3, 1))) == 0)
        #expect(try Self.reading(Self.file(lines(1, 3))) == 90)
        #expect(try Self.reading(Self.file(lines(2, 2))) == nil)
    }

    /// The name of an axis says nothing of the chart; a page of nothing else does.
    @Test func fewWordsSayLessBesideADrawing() throws {
        func reading(_ words: String, _ more: String = "", form: String = "") throws -> Int? {
            let content = "\(more) BT /F 12 Tf 0 1 -1 0 0 0 Tm (\(words)) Tj ET"
            return try Self.reading(Self.file(content, form: form))
        }
        #expect(try reading("Age") == nil)
        #expect(try reading("On its side") == 90)
        #expect(try reading("On its side", "0 0 9 9 re W n") == 90)
        #expect(try reading("On its side", "0 0 9 9 re S") == 90)
        let chart = String(repeating: "0 0 9 9 re f* 0 0 m 9 9 l S ", count: 5)
        for drawn in [chart, "/X Do", "/Y Do", "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"] {
            #expect(try reading("On its side", drawn, form: chart) == nil)
        }
    }

    /// Names below the columns of a chart lie, and its numbers do not; a page that lies may have a
    /// heading, a number and a stamp that do not.
    @Test func whatStandsAmongLyingWordsContradicts() throws {
        func reading(_ upright: String, at y: Int, lying: Int = 3, turn: Int = 0) throws -> Int? {
            let words = String(repeating: "\(Self.words) ", count: lying)
            let text = "0 1 -1 0 150 50 Tm \(words) 1 0 0 1 20 0 Tm 0 \(y) Td (\(upright)) Tj"
            let file = Self.file("BT /F 12 Tf \(text) ET", turn: turn)
            return try Self.reading(file)
        }
        #expect(try reading("2020 2021 2022", at: 200) == nil)
        #expect(try reading("2020 2021 2022", at: 200, turn: 90) == nil)
        #expect(try reading("2020 2021 2022", at: 380) == 90)
        #expect(try reading("2020 2021 2022", at: 20) == 90)
        #expect(try reading("14", at: 200) == 90)
        #expect(try reading("SEEN 4 MAY", at: 200, lying: 20) == 90)
    }

    @Test func formsStandAsTheyArePlaced() throws {
        let form = "BT /F 12 Tf [(Pat and Sam) -250 (walk to the river in the evening)] TJ ET"
        func reading(_ placed: String, _ matrix: String = "", form: String = form) throws -> Int? {
            try Self.reading(Self.file(placed, form: form, matrix: matrix))
        }
        #expect(try reading("/X Do") == 0)
        #expect(try reading("q 0 1 -1 0 0 0 cm /X Do Q") == 90)
        #expect(try reading("0 1 -1 0 0 0 cm /X Do", "/Matrix[0 1 -1 0 0 0]") == 180)
        #expect(try reading("/X Do 0 1 -1 0 0 0 cm /X Do /X Do") == 90)
        // One that shows itself.
        #expect(try reading("/X Do", form: "/X Do /X Do \(form)") == 0)
        // Mirrored, and mirrored back.
        let mirrored = "BT /F 12 Tf 0 1 1 0 0 0 Tm \(Self.words) ET"
        #expect(try reading("1 0 0 -1 0 400 cm /X Do", form: mirrored) == 270)
        // As the page is that it stands on, wherever it stood before.
        let number = "BT /F 12 Tf 1 0 0 1 9 9 Tm (12345678) Tj ET"
        let lying = "/X Do 0 1 -1 0 150 50 cm BT /F 12 Tf \(Self.words) ET"
        #expect(try reading(lying, form: number) == 90)
        #expect(try reading("q 1 0 0 1 0 200 cm \(lying)", form: number) == nil)
    }

    /// The dots of a picture may look like operators, and what never ends ends with the file.
    @Test(arguments: [
        "BI /W 9 /H 1 /BPC 8 /CS /G ID 0 1 -1 0 0 0 cm (EI) \nEI",
        String(repeating: "q ", count: 5_000) + String(repeating: "Q ", count: 5_000),
        "0 1 -1 0 0 0 0 cm", "(0 1 -1 0 0 0 cm)", "<0 1 -1 0 0 0 cm>",
    ])
    func brokenContentTurnsNothing(before: String) throws {
        let file = Self.file("\(before) BT /F 12 Tf \(Self.words) ET")
        #expect([0, nil].contains(try Self.reading(file)))
    }

    /// Only where there is none for sure may nobody look for them.
    @Test func picturesAreNeverPassedOver() throws {
        func mayShow(_ content: String, form: String = "", _ entries: String = "") throws -> Bool {
            let file = UntrustedPDF(Self.file(content, form: form, matrix: entries))
            return try #require(try ForeignPDF.opened([file]).first?.get()).mayShowPictures
        }
        let dot = "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"
        #expect(try !mayShow("/X Do", form: "0 0 9 9 re f", "/ProcSet[/PDF/ImageB/ImageC]"))
        #expect(try !mayShow("(\(dot)) Tj"))
        #expect(try mayShow(dot))
        #expect(try mayShow("q 1 1 -1 1 0 0 cm /X Do Q", form: dot))
        #expect(try !mayShow("/X Do", "/Kept <</PatternType 2>>"))
        for kept in [
            "/Imag#65", "/Type3", "<</PatternType 1>>", "<</PatternType 3 0 R>>", "<</AP<<>>>>",
            "<</S/Alpha>>", "<</S/Luminosity>>",
        ] {
            #expect(try mayShow("/X Do", "/Kept \(kept)"))
        }
    }

    /// Nobody sees it, and whoever has a page read out hears it.
    @Test func whatMarkedContentSaysIsFound() throws {
        func unseen(_ content: String, form: String = "", _ entries: String = "") throws -> String?
        {
            let file = UntrustedPDF(Self.file(content, form: form, matrix: entries))
            return try ForeignPDF.opened([file]).first?.get().pages.first?.unseen
        }
        let shown = "BT /F 12 Tf (shown) Tj ET"
        #expect(
            try unseen("/Span <</Alt (Ash Lane) /E <FEFF0041>>> BDC \(shown) EMC")
                == "Ash Lane\nA\n")
        #expect(try unseen("/Span <</Lang (en) /MCID 3>> BDC \(shown) EMC /F BMC EMC") == "")
        let named = "/Resources<</Properties<</M<</ActualText(Ash Lane)/MCID 1>>>>>>"
        #expect(try unseen("/X Do", form: "/Span /M BDC \(shown) EMC", named) == "Ash Lane\n")
    }
}
