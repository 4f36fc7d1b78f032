import Diagnostics
import Documents
import Foundation
import PDFSyntax
import Testing
import Typesetting

@testable import PDF
@testable import ReadingBack

/// What veraPDF does not see, and what it would say too late.
@Suite struct PDFWriterTests {
    private func file(_ pages: Pages) throws -> String {
        let bytes = try PDFWriter.file(pages, profile: DemoPages.profile)
        return PDFText.of(bytes)
    }

    /// CR LF stands behind data, so that those that end in CR are not a byte short to anybody.
    @Test func streamsAreAsLongAsTheySay() throws {
        let bytes = try PDFWriter.file(DemoPages.whole(), profile: DemoPages.profile)
        var position = 0, count = 0
        while let place = bytes.firstRange(of: "/Length ", from: position) {
            var lexer = PDFLexer(bytes, at: place + 8)
            let number = lexer.nextInteger()
            let length = try #require(number)
            let start = try #require(bytes.firstRange(of: "\nstream\n", from: place)) + 8
            position = start + length
            count += 1
            #expect(bytes[position...].starts(with: "\r\nendstream\n".utf8))
        }
        #expect(count > 10)
    }

    @Test func equalPagesGiveEqualBytes() throws {
        let pages = try DemoPages.whole()
        #expect(try file(pages) == file(pages))
    }

    @Test func anotherTitleGivesAnotherIdentifier() throws {
        func identifier(_ title: String) throws -> Substring {
            var front = DemoPages.front
            front.title = title
            var demo = try DemoPages(front: front)
            demo.addPage()
            let file = try file(demo.pages)
            let start = try #require(file.range(of: "/ID["))
            return file[start.upperBound...].prefix(70)
        }
        #expect(try identifier("One") != identifier("Two"))
    }

    @Test(arguments: [
        "/MarkInfo", "/DisplayDocTitle true", "/Lang(en-GB)", "/StructTreeRoot", "/OutputIntents",
        "/Tabs/S", "/PageLabels", "/PageMode/UseOutlines", "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>", "A demo &amp; plan (draft)",
        "/Title(A demo & plan \\(draft\\))", "/CreationDate(D:20260707000000Z)",
        "<xmp:CreateDate>2026-07-07T00:00:00Z</xmp:CreateDate>", "/ListNumbering/Decimal",
        "/Scope/Row", "/Scope/Column", "/Lang(pl-PL)", "/BBox[56 561.89 156 641.89]",
        "/Type/OBJR", "/URI(https://example.org/a%20b)", "/Contents(Help, example.org)",
        "/QuadPoints[160 753.89 236 753.89 160 737.89 236 737.89]", "/StructParent 2",
    ])
    func fileHolds(_ words: String) throws {
        #expect(try file(DemoPages.whole()).contains(words))
    }

    /// PDF/UA-2 with PDF/A-4: version 2.0, no `Info`, the year of each edition, a namespace, and
    /// destinations that name tags.
    @Test func theSecondEditionIsWrittenItsOwnWay() throws {
        let bytes = try PDFWriter.file(
            DemoPages.whole(), profile: DemoPages.profile, standard: .ua2a4)
        let file = PDFText.of(bytes)
        #expect(file.hasPrefix("%PDF-2.0\n"))
        for words in [
            "<pdfaid:part>4</pdfaid:part>", "<pdfaid:rev>2020</pdfaid:rev>",
            "<pdfuaid:part>2</pdfuaid:part>", "<pdfuaid:rev>2024</pdfuaid:rev>",
            "/NS(http://iso.org/pdf2/ssn)", "/Namespaces[", "/ListNumbering/Decimal",
        ] {
            #expect(file.contains(words), "\(words)")
        }
        #expect(file.firstMatch(of: #/\/Info \d/#) == nil)
        for words in ["pdfaExtension", "pdfaid:conformance", "/Dest["] {
            #expect(!file.contains(words), "\(words)")
        }
        // Each bookmark and the link to the table.
        #expect(file.ranges(of: "/A<</S/GoTo/D[").count == 3)
        let objects = try PDFObjects(bytes)
        for match in file.matches(of: #/\/SD\[(\d+) 0 R/#) {
            let tag = objects.objects[try #require(Int(match.1))]
            #expect(tag?.entries["S"]?.name?.hasPrefix("H") == true)
        }
    }

    /// A file that is locked afterwards claims nothing of an archive.
    @Test func theLocksEditionClaimsAccessAlone() throws {
        let bytes = try PDFWriter.file(
            DemoPages.whole(), profile: DemoPages.profile, standard: .ua1)
        let file = String(decoding: bytes, as: Unicode.ASCII.self)
        #expect(file.contains("<pdfuaid:part>1</pdfuaid:part>") && !file.contains("pdfaid"))
    }

    @Test func noPageIsRefused() throws {
        let pages = try DemoPages().pages
        #expect(throws: Problems(.noPage)) { try file(pages) }
    }

    @Test func impossibleSheetIsRefused() throws {
        var demo = try DemoPages()
        demo.addPage(width: 20_000)
        let pages = demo.pages
        #expect(throws: Problems(.pageSize(1))) { try file(pages) }
    }

    @Test func linkToNowhereIsRefused() throws {
        var demo = try DemoPages()
        demo.addPage()
        let link = demo.element(.link(.anchor("gone"), contents: "Gone"))
        demo.write("gone", as: link, y: 90)
        var pages = demo.pages
        pages.pages[0].links = [LinkArea(element: link, boxes: [[56, 80, 80, 95]])]
        #expect(throws: Problems(.anchor(page: 1))) { try file(pages) }
    }

    @Test func glyphThatNoFontHasIsRefused() throws {
        var demo = try DemoPages()
        demo.addPage()
        demo.write("\u{4E00}", as: demo.element(.paragraph), y: 90)
        let pages = demo.pages
        #expect(throws: Problems(.missingGlyph(page: 1))) { try file(pages) }
    }

    @Test func brokenPictureIsRefused() throws {
        var demo = try DemoPages()
        demo.addPage()
        var raster = Raster.grey
        raster.bytes.removeLast(20)
        demo.put(.raster(raster, x: 0, y: 0, width: 9, height: 9), .artifact(.layout))
        let pages = demo.pages
        #expect(throws: Problems(.picture(page: 1))) { try file(pages) }
    }

    @Test func equalPicturesAreStoredOnce() throws {
        var demo = try DemoPages()
        demo.addPage()
        for x in [10.0, 60] {
            demo.put(.raster(.grey, x: x, y: 10, width: 32, height: 32), .artifact(.layout))
        }
        #expect(try file(demo.pages).components(separatedBy: "/Subtype/Image").count == 2)
    }

    /// A pictogram is a form that pages share, however often and however large it is shown.
    @Test func equalDrawingsAreStoredOnce() throws {
        var demo = try DemoPages()
        demo.addPage()
        let outline = Path(steps: [.move(Point(1, 1)), .line(Point(9, 9))], fill: .ink)
        let drawing = Drawing(width: 10, height: 20, shapes: [.path(outline)])
        for (x, scale) in [(10.0, 1.5), (60, 3)] {
            demo.put(.drawing(drawing, x: x, y: 10, scale: scale), .artifact(.layout))
        }
        let file = try file(demo.pages)
        #expect(file.components(separatedBy: "/Subtype/Form").count == 2)
        #expect(file.contains("q 1.5000 0 0 1.5000 10 801.89 cm/D0 Do Q"))
        #expect(file.contains("1 19 m\n9 11 l\nf\n"))
    }

    @Test func somethingThatIsNoProfileIsRefused() throws {
        var demo = try DemoPages()
        demo.addPage()
        let pages = demo.pages
        #expect(throws: Problems(.profile)) {
            try PDFWriter.file(pages, profile: ColourProfile(bytes: [1, 2, 3]))
        }
    }
}
