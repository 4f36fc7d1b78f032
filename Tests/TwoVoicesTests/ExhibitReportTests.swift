import PDFFiles
import Testing

@testable import TwoVoices

/// What the check report tells of papers of somebody else is so.
@Suite struct ExhibitReportTests {
    /// A letter with these entries in its catalogue and on its page, and more objects.
    private static func letter(
        _ catalogue: String, page: String = "", objects: [String] = []
    ) -> [UInt8] {
        let plain = String(decoding: ExhibitTests.letter("A letter"), as: UTF8.self)
        return Array(
            plain.replacing("/Pages 2 0 R>>", with: "/Pages 2 0 R\(catalogue)>>")
                .replacing("/Type/Page/", with: "/Type/Page\(page)/")
                .replacing("trailer", with: objects.joined(separator: "\n") + "\ntrailer")
                .replacing("/Size 5", with: "/Size 9").utf8)
    }

    @Test(arguments: [
        ("(Sam left a coat)", true), ("<FEFF0141>", false),
    ])
    func valuesOfAFormAreKeptOrTheReportSaysThatTheyAreNot(
        _ value: String, _ isShown: Bool
    ) throws {
        let field =
            "7 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[20 50 220 70]/V\(value)>> endobj"
        let form = Self.letter(
            "/AcroForm<</Fields[7 0 R]>>", page: "/Annots[7 0 R]", objects: [field])
        let folder = try TemporaryFolder()
        let report = try ExhibitTests.bundle([("x", "x.pdf", form)], in: folder)
        #expect(report.problems.isEmpty)
        #expect(try ExhibitTests.pages(report).contains { $0.contains("a coat") } == isShown)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(check.contains("with what was filled in") == isShown)
        #expect(check.contains("something filled in is not shown there") != isShown)
    }

    private static let sticky =
        "7 0 obj <</Type/Annot/Subtype/Text/Rect[20 50 40 70]/Contents(Ask Sam)>> endobj"
    private static let words =
        "7 0 obj <</Type/Annot/Subtype/FreeText/Rect[20 50 220 70]/Contents(Not so)>> endobj"

    @Test(arguments: [
        (letter("", page: "/Annots[7 0 R]", objects: [sticky]), ["not shown, as", "touches them"]),
        (letter("", page: "/Annots[7 0 R]", objects: [words]), ["painted into them (its page 1)"]),
        (letter("/Collection<<>>/Names<</EmbeddedFiles<</Names[]>>>>"), ["It is a portfolio"]),
        (letter("/NeedsRendering true/AcroForm<</XFA[]/Fields[]>>"), ["laid out when Adobe's"]),
        (letter(""), []),
    ])
    func whatNoPageShowsIsTold(_ bytes: [UInt8], _ told: [String]) throws {
        let folder = try TemporaryFolder()
        let report = try ExhibitTests.bundle([("x", "x.pdf", bytes)], in: folder)
        #expect(report.problems.isEmpty)
        let check = try ExhibitTests.text(report, "check.md")
        let all = [
            "not shown, as", "touches them", "painted into them", "It is a portfolio",
            "laid out when Adobe's",
        ]
        for words in all {
            #expect(check.contains(words) == told.contains { $0.hasPrefix(words) }, "\(words)")
        }
        for words in told { #expect(check.contains(words)) }
        let isSaid = try ExhibitTests.pages(report).contains { $0.contains("Not so") }
        #expect(isSaid == told.contains { $0.hasPrefix("painted") })
    }

    /// Pages with nothing on them hide nothing.
    @Test(arguments: [("", true), ("1 0 0 rg 20 20 200 200 re f", false)])
    func emptyPagesAreToldAndBreakNoRule(_ content: String, _ isEmpty: Bool) throws {
        let page = String(decoding: ExhibitTests.letter("", content: content), as: UTF8.self)
            .replacing("() Tj", with: "")
        let folder = try TemporaryFolder()
        let report = try ExhibitTests.bundle(
            [("x", "x.pdf", Array(page.utf8))], more: ", checked: { by: a, on: 2026-10-01 }",
            in: folder)
        #expect(report.problems.isEmpty)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(check.contains("Nothing is on any of its pages") == isEmpty)
        let row = check.split(separator: "\n").first { $0.contains("can be searched for words") }
        #expect(row?.contains("kept") == isEmpty)
    }

    @Test(arguments: [true, false]) func onlyWhatWasLockedWasUnlocked(_ isLocked: Bool) throws {
        let letter = ExhibitTests.letter("A letter")
        let folder = try TemporaryFolder()
        let report = try ExhibitTests.bundle(
            [("x", "x.pdf", isLocked ? try LockedPDF.locked(letter, password: "heron") : letter)],
            in: folder,
            passwords: """
                format: two-voices-passwords/1
                passwords: [{ evidence: x, password: heron }]
                """)
        #expect(report.problems.isEmpty)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(check.contains("It was opened with a password.") == isLocked)
    }

    @Test(arguments: [("Ann Hidden", false), ("Contents", true)])
    func bookmarksThatAreNotForAReaderAreLeftOutAndTold(
        _ title: String, _ isKept: Bool
    ) throws {
        let marked = Self.letter(
            "/Outlines 6 0 R",
            objects: [
                "6 0 obj <</First 7 0 R/Last 7 0 R/Count 1>> endobj",
                "7 0 obj <</Title(\(title))/Parent 6 0 R/Dest[3 0 R/Fit]>> endobj",
            ])
        let folder = try TemporaryFolder()
        let report = try Self.bundle(marked, whereSomebodyIsHiddenIn: folder)
        #expect(report.problems.isEmpty)
        let file = try #require(report.made.first { $0.path.hasSuffix(".pdf") })
        let own = try ForeignPDF(try FileReader.bytes(at: file.path)).bookmarks
        #expect(own.contains { $0.hasPrefix(title) } == isKept)
        let check = try ExhibitTests.text(report, "check.md")
        #expect(
            check.contains("The bookmarks of a document were left out for this reader.") != isKept)
        #expect(!check.contains("Hidden"))
    }

    /// The case has somebody of whom the court may not know, Ann Hidden.
    private static func bundle(
        _ exhibit: [UInt8], whereSomebodyIsHiddenIn folder: TemporaryFolder
    ) throws -> Report {
        let row = "  - { id: x, title: Paper, section: C, file: x.pdf, dated: 2026-01-01 }"
        let people = "name: { first: Ann } }"
        let hidden =
            "{ id: n, role: network, name: { first: Ann, last: Hidden }, sensitive: referrer }"
        try folder.write(
            "case.yaml",
            Samples.courtCase(evidence: row).replacing(people, with: "\(people), \(hidden)"))
        try WholeFile.write(exhibit, to: folder.path + "/x.pdf")
        let studio = try Samples.open()
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        return studio.bundle(try studio.readCase(at: folder.path), wish)
    }

    /// Whoever cuts a page smaller leaves its words in the file.
    @Test(arguments: [200, -9000, 5000, 1_000_000])
    func wordsBeyondThePageAreSearchedToo(_ height: Int) throws {
        let words = "BT /F 12 Tf 20 \(height) Td (Ann Hidden) Tj ET"
        let report = try Self.bundle(
            ExhibitTests.letter("A letter", content: words),
            whereSomebodyIsHiddenIn: try TemporaryFolder())
        #expect(report.problems.contains { $0.code.hasPrefix("leak") }, "\(report.problems)")
    }

    /// What a page is said to show, some hear.
    @Test func whatMarkedContentSaysIsSearchedToo() throws {
        let words = "/Span <</Alt (A photo of Ann Hidden)>> BDC 20 20 9 9 re f EMC"
        let report = try Self.bundle(
            ExhibitTests.letter("A letter", content: words),
            whereSomebodyIsHiddenIn: try TemporaryFolder())
        #expect(report.problems.contains { $0.code.hasPrefix("leak") }, "\(report.problems)")
    }
}
