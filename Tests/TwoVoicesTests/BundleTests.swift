import Bundling
import Diagnostics
import Foundation
import PDFFiles
import Testing

@testable import TwoVoices

/// Bundles of the sample family; papers that have no template yet make them drafts.
@Suite struct BundleTests {
    private func made(
        for reader: String, in folder: TemporaryFolder, case path: String = "Templates/Cases/reed",
        previous: String? = nil, studio: Studio? = nil
    ) throws -> MadeBundle {
        try Samples.bundle(
            for: reader, in: folder.path, case: path, previous: previous, studio: studio)
    }

    private func manifest(
        _ reader: String, _ files: [String: [UInt8]]
    ) throws -> Manifest {
        let name = "\(reader).bundle-irh.manifest.json"
        return try Manifest(try #require(files[name]), file: name)
    }

    @Test func allCopiesCountAlikeAndNoneTellsWhatIsWithheld() throws {
        let folder = try TemporaryFolder()
        let court = try made(for: "court", in: folder), chris = try made(for: "chris", in: folder)
        #expect(court.report.problems.isEmpty)
        #expect(chris.report.problems.isEmpty)
        #expect(
            try manifest("court", court.files).numbers == manifest("chris", chris.files).numbers)
        let theirs = try TextProgram.pages(of: try #require(chris.files["bundle-irh.pdf"]))
        let ours = try TextProgram.pages(of: try #require(court.files["bundle-irh.pdf"]))
        #expect(theirs.count == ours.count)
        let words = theirs.joined()
        #expect(!words.contains("Mensah") && !words.contains("Kofi") && !words.contains("Police"))
        #expect(words.contains("[withheld]"))
        #expect(ours.joined().contains("Police log"))
        // Each page of both ends in its number.
        let numbers = try manifest("court", court.files).papers.flatMap(\.numbers)
        for number in numbers {
            #expect(
                theirs.contains {
                    $0.split(whereSeparator: \.isWhitespace).contains { $0 == number.description }
                })
        }
    }

    /// Where the office's files cannot be written, nobody gets a bundle that the next one cannot keep to.
    @Test func thereIsNoBundleWithoutItsManifest() throws {
        let folder = try TemporaryFolder()
        let manifest = "WV-2026-0417/office/court.bundle-irh.manifest.json"
        try folder.write(manifest + "/inside", "a folder has the name")
        let court = try made(for: "court", in: folder)
        #expect(court.report.problems.map(\.code) == ["not-a-file"])
        #expect(court.report.made.isEmpty)
        #expect(!folder.files.contains { $0.hasSuffix(".pdf") || $0.hasSuffix(".part") })
    }

    /// Papers for a hearing are of the bundle's own, unless their item names another.
    @Test func papersAreOfTheBundlesHearing() throws {
        let studio = try Samples.open(), file = try Samples.family("reed")
        var papers = CourtPapers(studio, file, hearing: "cmh", isDraft: false)
        for (named, said) in [(nil, "case management hearing"), ("irh", "issues resolution")] {
            let render = CourtPaper.Render(document: "case-summary", subject: named, asOf: nil)
            let paper = try LaidPaper(
                render, for: try papers.edition(for: "court", render),
                cited: CourtPapers.unnumbered, by: studio)
            let text = try studio.publish(paper.document, as: .markdown)
            #expect(String(decoding: text, as: UTF8.self).contains("for the \(said)"))
        }
    }

    @Test func citationsArePageNumbers() throws {
        let court = try made(for: "court", in: try TemporaryFolder())
        let numbers = try manifest("court", court.files).numbers
        let page = try #require(numbers["st-pearl"]?[1].description)
        let index = try #require(numbers["chron"]?.last?.description)
        let texts = try TextProgram.pages(of: try #require(court.files["bundle-irh.pdf"]))
        let chronology = try #require(
            texts.first { $0.split(whereSeparator: \.isWhitespace).last == index[...] })
        #expect(chronology.contains(page))
        #expect(!chronology.contains("Statement of Pearl"))
    }

    /// What a program can tell is read from the finished file, and whose page is missing is told.
    @Test func pointsOfTheRulesAreReadBack() throws {
        let court = try made(for: "court", in: try TemporaryFolder())
        let report = String(
            decoding: try #require(court.files["court.bundle-irh.check.md"]), as: UTF8.self)
        for found in ["links followed", "pages read back", "lead to their pages", "100 per cent"] {
            let line = report.split(separator: "\n").first { $0.contains(found) }
            #expect(line?.hasPrefix("| kept |") == true, "\(found)")
        }
        #expect(report.contains("LiberationSerif, 12 points"))
        #expect(!report.contains("A core bundle"))
    }

    /// Over the limit, papers that the case refers to least go first.
    @Test func aBundleThatIsTooLongSaysWhatToLeaveOut() throws {
        let folder = try TemporaryFolder(), templates = folder.path + "/Templates"
        try FileManager.default.copyItem(
            atPath: Samples.root + "/Templates", toPath: templates)
        let rules = try FileReader.text(at: templates + "/Rules/court-bundles.yaml")
        try folder.write(
            "Templates/Rules/court-bundles.yaml", rules.replacing("most: 350", with: "most: 40"))
        let studio = try Studio(templates: templates, fonts: Samples.root + "/Fonts")
        let court = try made(for: "court", in: folder, studio: studio)
        let report = String(
            decoding: try #require(court.files["court.bundle-irh.check.md"]), as: UTF8.self)
        let lines = report.split(separator: "\n").drop { !$0.contains("A core bundle") }
        #expect(lines.first { $0.contains("then") }?.contains("Application: 17 pages") == true)
        #expect(report.contains("| broken | The bundle has no more than 350 pages"))
    }

    @Test func theSameCaseGivesTheSameBytes() throws {
        let one = try made(for: "court", in: try TemporaryFolder())
        let other = try made(for: "court", in: try TemporaryFolder())
        #expect(one.files == other.files)
    }

    @Test func latePapersMoveNoPage() throws {
        let folder = try TemporaryFolder(), later = try TemporaryFolder()
        let first = try made(for: "court", in: folder)
        let files = FileManager.default
        let copy = later.path + "/reed"
        try files.copyItem(atPath: Samples.root + "/Templates/Cases/reed", toPath: copy)
        let old = try FileReader.text(at: copy + "/case.yaml")
        let late = """
            evidence:
              - { id: late-b, title: Late order, section: B, file: exhibits/order.pdf, dated: 2026-10-29 }
              - { id: late-c, title: Late statement, section: C, file: exhibits/statement-baptiste.pdf, dated: 2026-10-29 }
            """
        try later.write("reed/case.yaml", old.replacing("\nevidence:", with: "\n" + late))
        let second = try made(
            for: "court", in: later, case: copy,
            previous: folder.path + "/WV-2026-0417/office/court.bundle-irh.manifest.json")
        #expect(second.report.problems.isEmpty)
        let before = try manifest("court", first.files).numbers
        let after = try manifest("court", second.files).numbers
        for (id, numbers) in before { #expect(after[id] == numbers) }
        #expect(after["late-b"]?.first?.description == "B20")
        let report = String(
            decoding: try #require(second.files["court.bundle-irh.check.md"]), as: UTF8.self)
        #expect(report.contains("No page of the last bundle has another number."))
        #expect(report.contains("Late statement, C"))
        let one = try TextProgram.pages(of: try #require(first.files["bundle-irh.pdf"]))
        let two = try TextProgram.pages(of: try #require(second.files["bundle-irh.pdf"]))
        let pearl = try #require(one.first { $0.contains("C8") && $0.contains("Maya") })
        #expect(two.contains(pearl))
    }

    /// A paper of other length keeps its numbers; which are more, or stand for nothing, is told.
    @Test func aPaperOfOtherLengthIsTold() throws {
        let folder = try TemporaryFolder()
        let letter = ExhibitTests.letter("A letter"), longer = try Self.twice(letter)
        func made(_ x: [UInt8], _ y: [UInt8], previous: String? = nil) throws -> String {
            let report = try ExhibitTests.bundle(
                [("x", "x.pdf", x), ("y", "y.pdf", y)], in: folder, previous: previous)
            #expect(report.problems.isEmpty)
            return try ExhibitTests.text(report, "check.md")
        }
        _ = try made(letter, longer)
        let manifest = folder.path + "/T-1/office/court.bundle-irh.manifest.json"
        let check = try made(longer, letter, previous: manifest)
        #expect(check.contains("| A document has more pages. | Paper x, C1a |"))
        #expect(check.contains("stand for the rest. | Paper y, C3 |"))
        let same = try made(longer, letter, previous: manifest)
        #expect(!same.contains("A document has more pages."))
        #expect(same.contains("stand for the rest. | Paper y, C3 |"))
    }

    @Test func aPaperInNoSectionIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "case.yaml",
            Samples.courtCase(
                evidence: """
                      - { id: x, title: Paper x, section: C, file: x.pdf, dated: 2026-01-01 }
                      - { id: y, title: Paper y, file: x.pdf, dated: 2026-01-01 }
                    """))
        try WholeFile.write(ExhibitTests.letter("A letter"), to: folder.path + "/x.pdf")
        let studio = try Samples.open()
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        let report = studio.bundle(try studio.readCase(at: folder.path), wish)
        #expect(report.problems.isEmpty)
        #expect(try ExhibitTests.text(report, "index.md").contains("### In no section"))
        let check = try ExhibitTests.text(report, "check.md")
        let told = "| broken | A document is in no section of the bundle. | Paper y, 1 |"
        #expect(check.contains(told))
        #expect(check.contains("| kept | In no section | 1 document, 1 page |"))
        #expect(!check.contains("section of the bundle. | Paper x"))
    }

    private static func twice(_ letter: [UInt8]) throws -> [UInt8] {
        let file = try ForeignPDF(letter)
        return try PDFStack.file([file, file])
    }

    @Test func pagesThatAreWithheldAreSeenAsSuch() throws {
        let folder = try TemporaryFolder()
        let copy = folder.path + "/reed"
        try FileManager.default.copyItem(
            atPath: Samples.root + "/Templates/Cases/reed", toPath: copy)
        let old = try FileReader.text(at: copy + "/case.yaml")
        try folder.write(
            "reed/case.yaml",
            old.replacing(
                "file: exhibits/school.pdf,",
                with:
                    "file: exhibits/school.pdf, pages: [{ from: 2, to: 2, for: [court], not_for: [chris] }],"
            ).replacing(
                "formal: The mother could not be roused; the grandmother attended at 23.25.",
                with: "formal: 'The school wrote of it [school-1 p2].'"))
        let chris = try made(for: "chris", in: folder, case: copy)
        #expect(chris.report.problems.isEmpty)
        let texts = try TextProgram.pages(of: try #require(chris.files["bundle-irh.pdf"]))
        let page = try #require(
            texts.first { $0.split(whereSeparator: \.isWhitespace).last == "E2" })
        #expect(page.contains("[withheld]"))
        let report = String(
            decoding: try #require(chris.files["chris.bundle-irh.check.md"]), as: UTF8.self)
        #expect(report.contains("no order of the court is named"))
        // Who cites the page says as little of it.
        let cites = { (texts: [String], words: String) in
            texts.contains {
                $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
            }
        }
        #expect(cites(texts, "The school wrote of it [withheld]."))
        let court = try made(for: "court", in: folder, case: copy)
        let theirs = try TextProgram.pages(of: try #require(court.files["bundle-irh.pdf"]))
        #expect(theirs.count == texts.count)
        #expect(!theirs.joined().contains("[withheld]"))
        #expect(cites(theirs, "The school wrote of it E2."))
    }

    /// A guardian acts for a party: who keeps evidence from her without an order is told.
    @Test func aGuardianIsKeptFromEvidenceByAnOrderAlone() throws {
        let folder = try TemporaryFolder()
        for (reader, isTold) in [("ruth", true), ("legal", false)] {
            let made = try made(for: reader, in: folder)
            let report = try #require(made.files["\(reader).bundle-irh.check.md"])
            #expect(
                String(decoding: report, as: UTF8.self).contains("no order of the court is named")
                    == isTold)
        }
    }

    @Test func withoutDraftMissingPapersStopTheBundleAndTheReportIsThere() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "case.yaml",
            Samples.courtCase(
                evidence: """
                      - { id: x, title: X, section: C, render: no-such-document }
                      - { id: y, title: Y, section: C, file: bad.pdf }
                    """))
        try folder.write("bad.pdf", "no PDF at all")
        let studio = try Samples.open()
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        let report = studio.bundle(try studio.readCase(at: folder.path), wish)
        #expect(Set(report.problems.map(\.code)) == ["no-paper", "exhibit-damaged"])
        #expect(report.made.map(\.path).allSatisfy { $0.contains("check") })
        #expect(report.made.count == 3)
    }

    /// The office is told what a paper waits for: what is not written, or is of a later day.
    @Test func aPaperThatCannotBeMadeSaysWhatItNeeds() throws {
        let folder = try TemporaryFolder()
        let late = Samples.courtCase(
            evidence: """
                  - { id: x, title: X, section: A, render: case-summary }
                  - { id: y, title: Y, section: A, render: chronology }
                """
        ).replacing("hearings:", with: "issued: 2026-10-06, hearings:")
        try folder.write("case.yaml", late)
        let studio = try Samples.open()
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        let made = studio.bundle(try studio.readCase(at: folder.path), wish)
        let told = made.problems.filter { $0.code == "no-paper" }.map(\.hint)
        #expect(told.count == 2)
        #expect(told.first?.contains("`proceedings`, and its `issued` is later") ?? false)
        #expect(told.last?.contains("`chronology`, which the case does not have") ?? false)
        let report = try #require(made.made.map(\.path).first { $0.hasSuffix("check.md") })
        #expect(
            try String(contentsOfFile: report, encoding: .utf8).contains("its issued is later"))
        let checked = studio.checkCase(at: folder.path).problems
        let warned = checked.filter { $0.code == "no-paper" }
        #expect(warned.contains { $0.hint.contains("`proceedings`") })
        #expect(warned.allSatisfy { $0.severity == .warning })
    }

    @Test func aHearingThatThereIsNotIsNamed() throws {
        let studio = try Samples.open()
        let wish = BundleWish(hearing: "fh", for: "court")
        let report = studio.bundle(try studio.readCase(at: "Templates/Cases/reed"), wish)
        #expect(report.problems.map(\.code) == ["no-such-hearing"])
        #expect(report.problems.first?.hint == "known are: cmh, irh")
    }
}
