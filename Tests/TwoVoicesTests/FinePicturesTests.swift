import Diagnostics
import Foundation
import PDFFiles
import Pictures
import Testing

@testable import TwoVoices

/// Pictures of exhibits that are finer than the rules ask.
@Suite struct FinePicturesTests {
    /// A PDF of pages of 300 by 400 points with one picture, painted on each by its matrices.
    private static func scan(
        _ pages: [[String]], entries: String = "", dots: [UInt8] = slope, unit: Int = 1
    ) -> [UInt8] {
        let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
        let hexadecimal = dots.map { String(format: "%02X", $0) }.joined()
        let filters = entries.contains("DCT") ? "[/ASCIIHexDecode/DCTDecode]" : "/ASCIIHexDecode"
        var objects = [
            "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
            "2 0 obj <</Type/Pages/Kids[\(kids)]/Count \(pages.count)>> endobj",
            "3 0 obj <</Type/XObject/Subtype/Image/Width 200/Height 200/BitsPerComponent 8"
                + "/ColorSpace/DeviceGray\(entries == "DCT" ? "" : entries)/Filter\(filters)"
                + "/Length \(hexadecimal.utf8.count)>>\nstream\n\(hexadecimal)\nendstream endobj",
        ]
        for (index, matrices) in pages.enumerated() {
            let paint = matrices.map { "q \($0) 50 50 cm /I Do Q" }.joined(separator: " ")
            let content = "BT /F 12 Tf 20 300 Td (A scan) Tj ET \(paint)"
            objects.append(
                "\(10 + 2 * index) 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]"
                    + "/UserUnit \(unit)/Contents \(11 + 2 * index) 0 R/Resources<</XObject<</I 3 0 R>>"
                    + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj")
            objects.append(
                "\(11 + 2 * index) 0 obj <</Length \(content.utf8.count)>>\nstream\n\(content)\n"
                    + "endstream endobj")
        }
        let body = "%PDF-1.7\n" + objects.joined(separator: "\n")
        return Array((body + "\ntrailer <</Root 1 0 R/Size 99>>\n%%EOF\n").utf8)
    }

    private static let slope = (0..<200 * 200).map { dot -> UInt8 in
        let row = dot / 200, column = dot % 200
        return UInt8(row / 2 + column / 2)
    }

    private static func exhibit(_ bytes: [UInt8]) throws -> Exhibit {
        let pdf = try #require(ForeignPDF.opened([UntrustedPDF(bytes)]).first).get()
        let pages = try #require(ReadPages.of([pdf]).first).get()
        return Exhibit(pdf: pdf, pages: pages, notes: [], sha256: "")
    }

    private static func broughtDown(_ bytes: [UInt8]) throws -> Exhibit {
        FinePictures(most: 300).broughtDown(try exhibit(bytes))
    }

    private static func widths(_ exhibit: Exhibit) throws -> [Int] {
        try PictureProgram.pictures(of: exhibit.pdf).map(\.width)
    }

    /// 200 dots on 36 points are 400 an inch, on 24 they are 600.
    @Test(arguments: [
        ([["36 0 0 36"]], 150, [300]), ([["24 0 0 24"]], 100, [300]),
        // It stands larger elsewhere, and keeps what it needs there.
        ([["24 0 0 24", "36 0 0 36"]], 150, [450]),
        ([["24 0 0 24"], ["36 0 0 36"]], 150, [450, 300]),
        // Turned, and slanting.
        ([["0 36 -36 0"]], 150, [300]), ([["25.456 25.456 -25.456 25.456"]], 150, [300]),
    ])
    func picturesComeDownToWhatTheRulesAsk(
        _ pages: [[String]], _ width: Int, _ dots: [Int]
    ) throws {
        let given = try Self.exhibit(Self.scan(pages))
        let made = FinePictures(most: 300).broughtDown(given)
        #expect(Set(try Self.widths(made)) == [width])
        #expect(made.pages.finest == dots)
        #expect(made.pages.texts == given.pages.texts && made.pdf.pages == given.pdf.pages)
        #expect(made.pdf.bytes.count < given.pdf.bytes.count)
        let from = given.pages.finest?.max() ?? 0
        #expect(made.notes.first == .broughtDown(pictures: 1, from: from, to: 300))
        #expect(made.notes.count == (dots.contains { $0 > 303 } ? 2 : 1))
        #expect(FinePictures(most: 300).broughtDown(given).pdf == made.pdf)
    }

    @Test func aLossyPictureStaysOne() throws {
        let jpeg = try #require(
            SampleShrinker.packed(
                (0..<400 * 400).map { UInt8($0 % 200) }, (400, 400), count: 1, to: (200, 200),
                isLossy: true))
        let made = try Self.broughtDown(Self.scan([["24 0 0 24"]], entries: "DCT", dots: jpeg))
        #expect(try Self.widths(made) == [100])
        #expect(String(decoding: made.pdf.bytes, as: UTF8.self).contains("/Filter /DCTDecode"))
    }

    /// As many dots as are told of, in other rows; and dots that break off.
    @Test(arguments: [(400, 100, 0), (200, 200, 99)])
    func aJPEGThatIsNotWhatIsToldOfItStays(_ width: Int, _ height: Int, _ cut: Int) throws {
        let jpeg = try #require(
            SampleShrinker.packed(
                Self.slope, (width, height), count: 1, to: (width, height), isLossy: true))
        let file = Self.scan([["24 0 0 24"]], entries: "DCT", dots: Array(jpeg.dropLast(cut)))
        let given = try Self.exhibit(file)
        let made = FinePictures(most: 300).broughtDown(given)
        #expect(made.pdf == given.pdf)
        #expect(made.notes == [.fine(pictures: 1, dots: 600)])
    }

    @Test(arguments: [[["48 0 0 48"]], [["24 0 0 24", "48 0 0 48"]]])
    func whatNeedsItsDotsKeepsThem(_ pages: [[String]]) throws {
        let given = try Self.exhibit(Self.scan(pages))
        let made = FinePictures(most: 300).broughtDown(given)
        #expect(made.pdf == given.pdf && made.pages.finest == given.pages.finest)
        #expect(made.notes == (pages[0].count == 1 ? [] : [.fine(pictures: 1, dots: 600)]))
    }

    /// poppler does not know that this page is twice as large as its numbers.
    @Test func pagesOfALargeUnitAreMeasuredAsTheyArePrinted() throws {
        let made = try Self.broughtDown(Self.scan([["12 0 0 12"]], unit: 2))
        #expect(try Self.widths(made) == [100])
        #expect(made.pages.finest == [300])
    }

    @Test func whatStaysIsNamed() throws {
        let inverted = try Self.broughtDown(Self.scan([["36 0 0 36"]], entries: "/Decode[1 0]"))
        #expect(inverted.notes == [.fine(pictures: 1, dots: 400)])
        #expect(try Self.widths(inverted) == [200])
    }

    @Test func theBundleSaysWhatWasDone() throws {
        let folder = try TemporaryFolder()
        let files: [(id: String, file: String, bytes: [UInt8])] = [
            ("x", "x.pdf", Self.scan([["36 0 0 36"], ["36 0 0 36"]])),
            ("y", "y.pdf", Self.scan([["48 0 0 48"], ["36 0 0 36"]], entries: "/Decode[1 0]")),
        ]
        let report = try ExhibitTests.bundle(files, in: folder)
        #expect(report.problems.isEmpty)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(
            check.contains("Pictures were brought down to 300 dots an inch (1, from up to 400)."))
        #expect(check.contains("Pictures stay finer than the rules ask (1, up to 400 dots"))
        // Of the pages of the whole, cover and index first, the last alone.
        let row = try #require(
            check.split(separator: "\n").first { $0.contains("no more than 300 dots an inch") })
        #expect(row.contains("broken") && row.contains("C4 (400)") && !row.contains("C2"))
    }

    /// 3400 dots in the 757 points of a turned sheet are 323 an inch.
    @Test(arguments: [3400, 3100])
    func aPictureByItselfComesDownToo(_ width: Int) throws {
        let folder = try TemporaryFolder()
        let jpeg = try #require(
            SampleShrinker.packed(
                [UInt8](repeating: 90, count: width * 40), (width, 40), count: 1, to: (width, 40),
                isLossy: true))
        let report = try ExhibitTests.bundle(
            [("x", "x.jpg", jpeg)], more: ", checked: { by: a, on: 2026-10-01 }", in: folder)
        #expect(report.problems.isEmpty)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(
            check.contains("brought down to 300 dots an inch (1, from up to 323)")
                == (width == 3400))
        let row = check.split(separator: "\n").first { $0.contains("no more than 300 dots") }
        #expect(row?.contains("kept") ?? false)
    }
}
