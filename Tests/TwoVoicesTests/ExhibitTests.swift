import Bundling
import Diagnostics
import Foundation
import PDFFiles
import Testing

@testable import TwoVoices

/// Papers of somebody else on their way into a bundle.
@Suite struct ExhibitTests {
    /// A PDF of one page that says something.
    static func letter(_ words: String, resources: String = "", content: String = "") -> [UInt8] {
        let painted = "BT /F 12 Tf 20 300 Td (\(words)) Tj ET \(content)"
        return Array(
            """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources\
            <</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>\(resources)>>>> endobj
            4 0 obj <</Length \(painted.utf8.count)>>
            stream
            \(painted)
            endstream endobj
            trailer <</Root 1 0 R/Size 5>>
            %%EOF

            """.utf8)
    }

    /// A case whose evidence is these files, by id.
    static func bundle(
        _ exhibits: [(id: String, file: String, bytes: [UInt8])], more: String = "",
        in folder: TemporaryFolder, passwords: String? = nil, draft: Bool = false,
        previous: String? = nil
    ) throws -> Report {
        let rows = exhibits.map {
            "  - { id: \($0.id), title: Paper \($0.id), section: C, file: \($0.file), dated: 2026-01-01\(more) }"
        }
        try folder.write(
            "case.yaml",
            Samples.courtCase(evidence: rows.joined(separator: "\n")))
        for exhibit in exhibits {
            try WholeFile.write(exhibit.bytes, to: folder.path + "/" + exhibit.file)
        }
        let studio = try Samples.open()
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        wish.isDraft = draft
        wish.previous = previous
        if let passwords {
            try folder.write("passwords.yaml", passwords)
            wish.passwords = folder.path + "/passwords.yaml"
        }
        return studio.bundle(try studio.readCase(at: folder.path), wish)
    }

    static func text(_ report: Report, _ ending: String) throws -> String {
        let file = try #require(report.made.first { $0.path.hasSuffix(ending) })
        return String(decoding: try FileReader.bytes(at: file.path), as: UTF8.self)
    }

    static func pages(_ report: Report) throws -> [String] {
        let file = try #require(report.made.first { $0.path.hasSuffix(".pdf") })
        return try TextProgram.pages(of: try FileReader.bytes(at: file.path))
    }

    @Test func passwordsOpenExhibitsAndStandNowhere() throws {
        let folder = try TemporaryFolder()
        let locked = try LockedPDF.locked(Self.letter("A locked letter"), password: "a heron")
        let report = try Self.bundle(
            [("x", "x.pdf", locked)], in: folder,
            passwords: """
                format: two-voices-passwords/1
                passwords:
                  - { evidence: x, password: a heron }
                """)
        #expect(report.problems.isEmpty)
        #expect(try Self.pages(report).contains { $0.contains("A locked letter") })
        #expect(try Self.text(report, "check.md").contains("It was opened with a password."))
        for file in report.made {
            let bytes = try FileReader.bytes(at: file.path)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("heron"), "\(file.path)")
        }
    }

    @Test func aLockedExhibitIsNamedAndTheOthersAreRead() throws {
        let folder = try TemporaryFolder()
        let locked = try LockedPDF.locked(Self.letter("A locked letter"), password: "a heron")
        let report = try Self.bundle(
            [("x", "x.pdf", locked), ("y", "y.pdf", Array("nothing".utf8))], in: folder,
            passwords: """
                format: two-voices-passwords/1
                passwords:
                  - { evidence: x, password: a crane }
                """)
        #expect(report.problems.map(\.code) == ["exhibit-wrong-password", "exhibit-damaged"])
        #expect(report.problems.compactMap(\.place?.line) == [7, 8])
        #expect(!"\(report.problems)".contains("crane"))
    }

    /// 100 dots on 18 points are 400 an inch.
    @Test(arguments: [(18, false), (24, true)])
    func picturesThatAreTooFineAreFound(_ points: Int, _ isKept: Bool) throws {
        let data = String(repeating: "F0", count: 100 * 100)
        let picture = """
            q \(points) 0 0 \(points) 50 50 cm BI /W 100 /H 100 /BPC 8 /CS /G /F /AHx ID
            \(data)>
            EI Q
            """
        let folder = try TemporaryFolder()
        let report = try Self.bundle(
            [("x", "x.pdf", Self.letter("A scan", content: picture))], in: folder)
        #expect(report.problems.isEmpty)
        let rows = try Self.text(report, "check.md").split(separator: "\n")
        let row = try #require(rows.first { $0.contains("300 dots an inch") })
        #expect(row.contains(isKept ? "kept" : "broken"))
        #expect(row.contains("C1 (400)") == !isKept)
    }

    private static let email = """
        From: Pat Bell <pat@example.org>
        To: Priya Nair
        Date: Tue, 3 Feb 2026 10:02:11 +0000
        Subject: The swimming bag
        Content-Type: multipart/mixed; boundary=b

        --b

        Sam left his bag.

        1. Towel
        2. Trunks
        --b
        Content-Disposition: attachment; filename="bag.jpg"

        x
        --b--
        """

    @Test func emailsAreSetOnPagesOfOurs() throws {
        let folder = try TemporaryFolder()
        let report = try Self.bundle([("x", "x.eml", Array(Self.email.utf8))], in: folder)
        #expect(report.problems.isEmpty)
        let page = try #require(try Self.pages(report).last)
        for words in ["From: Pat Bell <pat@example.org>", "The swimming bag", "bag.jpg", "C1"] {
            #expect(page.contains(words))
        }
        let lines = page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.contains("1. Towel") && lines.contains("2. Trunks"))
        let check = try Self.text(report, "check.md")
        #expect(check.contains("files attached to it are named and not taken in (1)"))
    }

    @Test func aPictureStandsOnAPageOfOurs() throws {
        let folder = try TemporaryFolder()
        let house = try FileReader.bytes(
            at: Samples.root + "/Templates/Cases/reed/maya-house.png")
        let checked = ", checked: { by: a, on: 2026-10-01 }"
        let report = try Self.bundle([("x", "x.png", house)], more: checked, in: folder)
        #expect(report.problems.isEmpty)
        let file = try #require(report.made.first { $0.path.hasSuffix(".pdf") })
        let pdf = try ForeignPDF(try FileReader.bytes(at: file.path))
        let page = try #require(pdf.pages.last)
        #expect([page.width, page.height].map { Int($0) }.sorted() == [595, 841])
        #expect(try Self.pages(report).last?.contains("C1") ?? false)
        #expect(try Self.text(report, "check.md").contains("put on a page of ours"))
    }

    @Test func pagesWhoseWordsStandOnTheirSideAreTurned() throws {
        let folder = try TemporaryFolder()
        let words =
            "BT /F 12 Tf 0 1 -1 0 150 20 Tm (Pat and Sam walk to the river in the evening) Tj ET"
        let report = try Self.bundle(
            [
                ("x", "x.pdf", Self.letter("", content: words)),
                ("y", "y.pdf", Self.letter("Ab")),
            ],
            in: folder)
        #expect(report.problems.isEmpty)
        let file = try #require(report.made.first { $0.path.hasSuffix(".pdf") })
        let pdf = try ForeignPDF(try FileReader.bytes(at: file.path))
        #expect(pdf.pages.suffix(2).map(\.rotation) == [90, 0])
        #expect(pdf.pages.suffix(2).map(\.width) == [400, 300])
        #expect(try Self.pages(report).suffix(2).map { $0.hasSuffix("C1\n\n") }.first ?? false)
        let check = try Self.text(report, "check.md")
        #expect(
            check.contains("Pages whose words stood on their side or their head were turned to"))
        // Two letters do not tell how their page stands.
        #expect(check.contains("| for a person | No page is upside down"))
        #expect(check.contains("| look at C2 |"))
    }

    @Test func uprightPagesNeedNobodyToLookAtThem() throws {
        let folder = try TemporaryFolder()
        let letter = Self.letter("Hello, this is upright")
        let report = try Self.bundle([("x", "x.pdf", letter)], in: folder)
        #expect(try Self.text(report, "check.md").contains("| kept | No page is upside down"))
    }

    /// Whoever has LibreOffice gets the paper, whoever has not hears what is missing.
    @Test func papersOfWordProcessorsAreTakenInOrNamed() throws {
        let folder = try TemporaryFolder()
        let paper = Array(#"{\rtf1\ansi A short note of Pat}"#.utf8)
        let report = try Self.bundle([("x", "x.rtf", paper)], in: folder)
        if report.problems.isEmpty {
            #expect(try Self.pages(report).contains { $0.contains("A short note of Pat") })
        } else {
            #expect(report.problems.map(\.code) == ["no-libreoffice"])
            #expect(report.problems.first?.place?.line == 7)
        }
    }

    @Test func whatCannotBeTakenInIsNamed() throws {
        let folder = try TemporaryFolder()
        let files = [
            ("p", "p.xlsx", "PK"), ("q", "q.eml", "Hello"), ("r", "r.jpg", "\u{FF}\u{D8}"),
            ("s", "s.docx", ""),
        ].map { ($0, $1, Array($2.utf8)) }
        let report = try Self.bundle(files, in: folder)
        #expect(
            report.problems.map(\.code)
                == ["exhibit-kind", "email-damaged", "exhibit-kind", "exhibit-empty"])
        #expect(report.problems.compactMap(\.place?.line) == [7, 8, 9, 10])
    }
}
