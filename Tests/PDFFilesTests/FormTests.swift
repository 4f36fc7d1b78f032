import Diagnostics
import Testing

@testable import PDFFiles

/// What is filled in on a form stands on its page afterwards, or is told of.
@Suite struct FormTests {
    /// A page with these fields, 200 points wide and 20 high each, of a form that says this.
    private static func form(
        _ fields: [String], form: String = "", objects: [String] = []
    ) -> [UInt8] {
        let numbers = fields.indices.map { "\(10 + $0) 0 R" }.joined(separator: " ")
        let rows = fields.enumerated().map { index, field in
            "\(10 + index) 0 obj <</Type/Annot/Subtype/Widget/Rect[0 \(30 * index) 200 "
                + "\(30 * index + 20)]/F 4\(field)>> endobj"
        }
        let all = [
            "1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[\(numbers)]\(form)>>>> endobj",
            "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
            "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Annots[\(numbers)]>> endobj",
        ]
        let body = (["%PDF-1.7"] + all + rows + objects).joined(separator: "\n")
        return Array((body + "\ntrailer <</Root 1 0 R/Size 99>>\n%%EOF\n").utf8)
    }

    private static func stream(_ id: Int, _ content: String, _ entries: String = "") -> String {
        "\(id) 0 obj <</Length \(content.utf8.count)\(entries)>>\nstream\n\(content)\n"
            + "endstream endobj"
    }

    /// An appearance that paints this.
    private static func painted(_ id: Int, _ content: String) -> String {
        stream(id, content, "/Subtype/Form/BBox[0 0 200 20]")
    }

    private static func opened(_ bytes: [UInt8]) throws -> ForeignPDF {
        try #require(ForeignPDF.opened([UntrustedPDF(bytes)]).first).get()
    }

    /// What the appearance of each field paints.
    private static func appearances(_ pdf: ForeignPDF) throws -> [String] {
        (try OpenFile(pdf.bytes).page(0)["Annots"]?.items ?? []).map { annotation in
            String(decoding: FlatAnnotation(annotation)?.form.content ?? [], as: UTF8.self)
        }
    }

    private static func hexadecimal(_ words: String) -> String {
        "<\(words.utf8.map(\.hexadecimal).joined())> Tj"
    }

    /// Wider than any page: there is no size for its words, and no number for its columns.
    @Test func aFieldWithoutBoundsIsToldOf() throws {
        let wide = "1" + String(repeating: "0", count: 30) + ".5"
        let form = String(decoding: Self.form(["/FT/Tx/V(A)"]), as: UTF8.self)
            .replacing("Rect[0 0 200", with: "Rect[0 0 \(wide)")
        let pdf = try Self.opened(Array(form.utf8))
        #expect(pdf.has(.unshownValues))
    }

    @Test(arguments: ["", "/NeedAppearances true"])
    func aValueWithoutAnAppearanceGetsOne(_ form: String) throws {
        let pdf = try Self.opened(
            Self.form(["/FT/Tx/V(A heron)/DA(/Helv 9 Tf 0 g)", "/FT/Tx"], form: form))
        let painted = try Self.appearances(pdf)
        #expect(painted[0].contains("/F 9 Tf"))
        #expect(painted[0].contains(Self.hexadecimal("A heron")))
        #expect(painted[1].isEmpty)
        #expect(pdf.has(.form) && !pdf.has(.unshownValues))
    }

    @Test func aValueMayStandWithAParentOrInAStream() throws {
        let pdf = try Self.opened(
            Self.form(
                ["/Parent 30 0 R", "/FT/Tx/V 31 0 R"],
                objects: ["30 0 obj <</FT/Tx/V(A crane)>> endobj", Self.stream(31, "A stork")]))
        let painted = try Self.appearances(pdf)
        #expect(painted[0].contains(Self.hexadecimal("A crane")))
        #expect(painted[1].contains(Self.hexadecimal("A stork")))
    }

    /// Letters are 7.2 points wide in 12 points.
    @Test(arguments: [(0, "2"), (1, "92.800"), (2, "183.600")])
    func valuesStandLeftInTheMiddleOrRight(_ alignment: Int, _ left: String) throws {
        let pdf = try Self.opened(Self.form(["/FT/Tx/V(ab)/Q \(alignment)"]))
        #expect(try Self.appearances(pdf)[0].contains("1 0 0 1 \(left) "))
    }

    @Test func longValuesAreBrokenIntoLines() throws {
        let pdf = try Self.opened(
            Self.form(["/Ff 4096/FT/Tx/V(Sam was late\\nand had no bag with him, and no coat)"]))
        let painted = try Self.appearances(pdf)[0]
        #expect(painted.contains(Self.hexadecimal("Sam was late")))
        #expect(painted.ranges(of: " Tj").count == 2)
        #expect(!pdf.has(.unshownValues))
    }

    @Test func cellsHoldALetterEachAndAreReadAsAWord() throws {
        let pdf = try Self.opened(Self.form(["/FT/Tx/Ff 16777216/MaxLen 4/V(Sam)"]))
        let painted = try Self.appearances(pdf)[0]
        for (letter, place) in [("S", "21.400"), ("a", "71.400"), ("m", "121.400")] {
            #expect(painted.contains("1 0 0 1 \(place) "))
            #expect(painted.contains(Self.hexadecimal(letter)))
        }
        #expect(painted.hasPrefix("/Span <</ActualText<FEFF00530061006d>>> BDC"))
    }

    @Test func passwordsAreNotShown() throws {
        let painted = try Self.appearances(
            try Self.opened(Self.form(["/FT/Tx/Ff 8192/V(heron)"])))
        #expect(painted[0].contains(Self.hexadecimal("*****")))
    }

    @Test func aListShowsTheNamesOfWhatIsChosen() throws {
        let options = "/Opt[[(a)(Heron)][(b)(Crane)](Stork)]"
        let pdf = try Self.opened(
            Self.form(["/FT/Ch/V(b)\(options)", "/FT/Ch/V[(a)(Stork)]\(options)"]))
        let painted = try Self.appearances(pdf)
        #expect(painted[0].contains(Self.hexadecimal("Crane")))
        #expect(painted[1].contains(Self.hexadecimal("Heron")))
        #expect(painted[1].contains(Self.hexadecimal("Stork")))
    }

    @Test(arguments: [
        "/FT/Tx/V<FEFF0141>", "/FT/Tx/RV(<p>A heron</p>)", "/FT/Tx/V 12",
        "/FT/Btn/V/On/Parent 30 0 R",
    ])
    func whatCannotBeShownIsTold(_ field: String) throws {
        let many = "30 0 obj <</FT/Btn/Kids[10 0 R 10 0 R]>> endobj"
        #expect(try Self.opened(Self.form([field], objects: [many])).has(.unshownValues))
    }

    @Test func aValueThatHasNoRoomIsTold() throws {
        let words = String(repeating: "heron ", count: 100)
        #expect(try Self.opened(Self.form(["/FT/Tx/V(\(words))"])).has(.unshownValues))
    }

    @Test func aFormThatOnlyItsMakersReadIsTold() throws {
        #expect(try Self.opened(Self.form([], form: "/XFA(x)")).has(.unshownValues))
    }

    /// An old appearance is kept where the form does not say that it is too old, or it says the same.
    @Test(arguments: [
        ("BT (A crane) Tj ET", "", false), ("BT (A crane) Tj ET", "/NeedAppearances true", true),
        ("BT (A heron) Tj ET", "/NeedAppearances true", false),
        ("/Tx BMC BT () Tj ET EMC", "", true), ("0 0 10 10 re f", "", true),
    ])
    func anAppearanceThatShowsTheValueIsKept(
        _ old: String, _ form: String, _ isMade: Bool
    ) throws {
        let pdf = try Self.opened(
            Self.form(
                ["/FT/Tx/V(A heron)/AP<</N 30 0 R>>"], form: form,
                objects: [Self.painted(30, old)]))
        let painted = try Self.appearances(pdf)[0]
        #expect(isMade ? painted.contains(Self.hexadecimal("A heron")) : painted == old)
    }

    @Test func boxesKeepTheirState() throws {
        let look = "/AP<</N<</On 30 0 R/Off 31 0 R>>>>"
        let pdf = try Self.opened(
            Self.form(
                [
                    "/FT/Btn/V/On/AS/On\(look)", "/FT/Btn/V/Off/AS/Off\(look)",
                    "/FT/Btn/V/On\(look)", "/Parent 32 0 R\(look)",
                    "/Parent 32 0 R/AP<</N<</Two 30 0 R>>>>", "/FT/Btn/V/On/AS/On",
                ],
                objects: [
                    Self.painted(30, "1 w"), Self.painted(31, "0 w"),
                    "32 0 obj <</FT/Btn/Ff 32768/V/Two/Kids[13 0 R 14 0 R]>> endobj",
                ]))
        let painted = try Self.appearances(pdf)
        #expect(painted[..<5] == ["1 w", "0 w", "1 w", "0 w", "1 w"])
        #expect(painted[5].hasSuffix("l S Q"))
    }

    /// Many fields that share one long value would take forever.
    @Test func valuesThatAreTooMuchAreTold() throws {
        let fields = String(repeating: "/FT/Tx/V 31 0 R|", count: 9).split(separator: "|")
        let value = "31 0 obj (\(String(repeating: "a", count: 1 << 20))) endobj"
        let pdf = try Self.opened(Self.form(fields.map(String.init), objects: [value]))
        #expect(pdf.has(.unshownValues))
    }
}
