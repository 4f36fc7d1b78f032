import Foundation
import PDFFiles
import Testing

@testable import TwoVoices

/// Scans on their way into a bundle.
@Suite struct ScanTests {
    /// Whether `ocrmypdf` is on this machine.
    static let isHere = (try? LimitedProcess(["ocrmypdf", "--version"]).output()) != nil

    /// A picture of a page of print, as a scanner makes it.
    private static func scan(_ line: String, turned: Int = 0) throws -> [UInt8] {
        let lines = (0..<14).map { "1 0 0 1 20 \(360 - 24 * $0) Tm (\(line)) Tj" }
        let page = ExhibitTests.letter(
            "", content: "BT /F 10 Tf \(lines.joined(separator: " ")) ET")
        let turn = String(decoding: page, as: UTF8.self).replacingOccurrences(
            of: "/MediaBox", with: "/Rotate \(turned)/MediaBox")
        return try LimitedProcess(
            ["pdftoppm", "-r", "200", "-png", "-singlefile", "-"], reading: Array(turn.utf8)
        ).output()
    }

    private static let line = "The heron stood by the pool and Sam swam to it"

    @Test(.enabled(if: isHere), arguments: [0, 90, 180, 270])
    func wordsOfAScanAreFoundWhicheverWayItLay(_ turned: Int) throws {
        let folder = try TemporaryFolder()
        let scan = try Self.scan(Self.line, turned: turned)
        let report = try ExhibitTests.bundle([("x", "x.png", scan)], in: folder)
        #expect(report.problems.isEmpty)
        #expect(try ExhibitTests.pages(report).last?.contains("The heron stood") ?? false)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(check.contains("Words were recognised on pages that were pictures (1)"))
        #expect(check.contains("turned upright (1)") == (turned != 0))
    }

    @Test(.enabled(if: isHere)) func theSameScanGivesTheSameBytes() throws {
        let folder = try TemporaryFolder()
        let scan = try Self.scan(Self.line)
        let bundles = try (0..<2).map { _ in
            let report = try ExhibitTests.bundle([("x", "x.png", scan)], in: folder)
            let file = try #require(report.made.first { $0.path.hasSuffix(".pdf") })
            return try FileReader.bytes(at: file.path)
        }
        #expect(bundles[0] == bundles[1])
    }

    /// The number of somebody who did not share it, on a scan that lay on its head.
    @Test(.enabled(if: isHere)) func aWithheldWordInAScanStopsTheBundle() throws {
        let folder = try TemporaryFolder()
        let scan = try Self.scan("Ring Ann on 07700 900123 when Sam swims there", turned: 180)
        try WholeFile.write(scan, to: folder.path + "/x.png")
        let row = "  - { id: x, title: Paper, section: C, file: x.png, dated: 2026-01-01 }"
        let family = Samples.courtCase(evidence: row).replacingOccurrences(
            of: "name: { first: Ann }",
            with: "name: { first: Ann }, contact: { phone: 07700 900123 }")
        try folder.write("case.yaml", family)
        let studio = try Samples.open()
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        let report = studio.bundle(try studio.readCase(at: folder.path), wish)
        #expect(report.problems.map(\.code) == ["leak"])
        #expect(!report.made.contains { $0.path.hasSuffix(".pdf") })
    }

    @Test(.enabled(if: isHere)) func aScanWithoutWordsIsToldAndStaysAProblem() throws {
        let folder = try TemporaryFolder()
        let report = try ExhibitTests.bundle([("x", "x.png", try Self.scan(""))], in: folder)
        #expect(report.problems.map(\.code) == ["exhibit-without-text"])
        let check = try ExhibitTests.text(report, "check.md")
        #expect(check.contains("in which no words were recognised (1)"))
    }

    /// What a copier prints on a page is not what the page says.
    @Test func aPictureWithALineOfPrintIsAScan() throws {
        let picture =
            "q 280 0 0 300 10 10 cm BI /W 20 /H 20 /BPC 8 /CS /G /F /AHx ID "
            + String(repeating: "80", count: 400) + "> EI Q"
        for (size, isScan) in [("280 0 0 300", true), ("100 0 0 100", false)] {
            let content = picture.replacingOccurrences(of: "280 0 0 300", with: size)
            let pdf = try ForeignPDF(ExhibitTests.letter("Copier 3", content: content))
            let pages = try #require(try ReadPages.of([pdf]).first?.get())
            #expect(pages.isScan(0) == isScan)
            #expect(!pages.isSilent(0))
        }
    }

    /// Word processors leave such pages at the end.
    @Test func aPageWithNothingOnItIsNotSilent() throws {
        for (content, isSilent) in [("", false), ("0.99 g 10 10 50 50 re f", true)] {
            let pdf = try ForeignPDF(ExhibitTests.letter("", content: content))
            let pages = try #require(try ReadPages.of([pdf]).first?.get())
            #expect(pages.isSilent(0) == isSilent)
        }
    }
}
