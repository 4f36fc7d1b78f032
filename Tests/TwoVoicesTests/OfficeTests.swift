import Diagnostics
import Foundation
import PDFFiles
import Testing

@testable import TwoVoices

/// Papers of word processors on their way into a bundle.
@Suite struct OfficeTests {
    /// Whether LibreOffice is on this machine.
    static let isHere = (try? LimitedProcess(["soffice", "--version"]).output()) != nil

    private static func made(_ words: String) throws -> (pages: [String], check: String) {
        let folder = try TemporaryFolder()
        let paper = Array((#"{\rtf1\ansi "# + words + "}").utf8)
        let report = try ExhibitTests.bundle([("x", "x.rtf", paper)], in: folder)
        #expect(report.problems.isEmpty, "\(report.problems)")
        return (try ExhibitTests.pages(report), try ExhibitTests.text(report, "check.md"))
    }

    @Test(
        .enabled(if: isHere),
        arguments: [
            (#"Pat\deleted  and Sam\deleted0  swims"#, "tracked changes"),
            (#"Pat{\*\atnauthor Ann}{\*\annotation A word of Ann} swims"#, "comments"),
            (#"Pat {\v and Sam} swims"#, "hidden text"),
            (#"Pat swims on {\field{\*\fldinst DATE}{\fldrslt 1 May}}"#, "show the day"),
        ])
    func whatAPDFShowsOtherwiseIsTold(_ words: String, _ told: String) throws {
        let made = try Self.made(words)
        let page = try #require(made.pages.last)
        #expect(page.contains("swims"))
        #expect(!page.contains("A word of Ann"))
        #expect(page.contains("and Sam") == (told == "tracked changes"))
        for note in ["tracked changes", "comments", "hidden text", "show the day"] {
            #expect(made.check.contains(note) == (note == told), "\(note)")
        }
    }

    @Test(.enabled(if: isHere && OfficeSandbox.isAllowed)) func whatAPaperLinksToIsNeverTakenIn()
        throws
    {
        let folder = try TemporaryFolder()
        let house = try FileReader.bytes(
            at: Samples.root + "/Templates/Cases/reed/maya-house.png")
        try WholeFile.write(house, to: folder.path + "/house.png")
        let field =
            #"{\field{\*\fldinst INCLUDEPICTURE "\#(folder.path)/house.png" \\d}{\fldrslt x}}"#
        let paper = Array((#"{\rtf1\ansi Pat swims "# + field + "}").utf8)
        let made = try OfficeProgram.pdfs(
            of: [OfficeProgram.Paper(bytes: paper, format: .rtf)])[0].get()
        #expect(try PictureProgram.pictures(of: ForeignPDF(made.pdf)).isEmpty)
    }

    /// Some are read together; the broken one does not come.
    @Test(.enabled(if: isHere)) func aBadPaperKeepsNoneOfTheOthers() throws {
        let papers = [#"{\rtf1 One}"#, "PK\u{3}\u{4}word/document", #"{\rtf1 Two}"#].map {
            OfficeProgram.Paper(bytes: Array($0.utf8), format: OfficeFormat(Array($0.utf8)) ?? .odt)
        }
        let made = OfficeProgram.pdfs(of: papers + [papers[0]])
        #expect(made.map(\.problems) == [[], ["exhibit-unconverted"], [], []])
        #expect(try made[0].get().pdf == made[3].get().pdf)
        let words = try [0, 2, 3].map { try TextProgram.pages(of: made[$0].get().pdf).joined() }
        #expect(words.map { $0.filter(\.isLetter) } == ["One", "Two", "One"])
    }

    @Test(.enabled(if: isHere)) func theSamePaperGivesTheSameBytes() throws {
        let words = #"{\b Heading} {\field{\*\fldinst FILENAME \\p}{\fldrslt x}} of Pat"#
        let folder = try TemporaryFolder()
        let bundles = try (0..<2).map { _ in
            let paper = Array((#"{\rtf1\ansi "# + words + "}").utf8)
            let report = try ExhibitTests.bundle([("x", "x.rtf", paper)], in: folder)
            let file = try #require(report.made.first { $0.path.hasSuffix(".pdf") })
            return try FileReader.bytes(at: file.path)
        }
        #expect(bundles[0] == bundles[1])
    }

    @Test(arguments: [
        ("{\\rtf1 Pat}", OfficeFormat.rtf), ("PK\u{3}\u{4}…word/document.xml", .docx),
        ("PK\u{3}\u{4}…mimetypeapplication/vnd.oasis.opendocument.text", .odt),
        ("PK\u{3}\u{4}…xl/workbook.xml", nil), ("<html>", nil), ("Pat swims", nil),
    ])
    func theFileItselfTellsWhatItIs(_ words: String, _ format: OfficeFormat?) {
        let bytes = Array(words.utf8)
        #expect(OfficeFormat(bytes) == format)
        let kind = format.map { ExhibitKind.office($0) } ?? .misnamed
        #expect(ExhibitKind(bytes, named: "a/b.DOCX") == kind)
    }

    @Test(arguments: [
        ("WordDocument", ExhibitKind.office(.doc)), ("EncryptedPackage", .lockedOffice),
    ])
    func compoundFilesAreToldApart(_ stream: String, _ kind: ExhibitKind) {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let bytes = head + stream.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(ExhibitKind(bytes, named: "x.doc") == kind)
    }

    /// An entry of an archive, of a method of packing.
    private static func entry(_ name: String, _ method: UInt8, _ content: String) -> [UInt8] {
        [0x50, 0x4B, 3, 4, 20, 0, 0, 0, method, 0] + [UInt8](repeating: 0, count: 16)
            + [UInt8(name.utf8.count), 0, 0, 0] + Array((name + content).utf8)
    }

    @Test(arguments: [
        ("content.xml", 8, "abc", false), ("content.xml", 0, "<?xml", false),
        ("content.xml", 0, "abc", true), ("encrypted-package", 0, "abc", true),
    ])
    func locksOfOpenDocumentAreSeen(
        _ name: String, _ method: UInt8, _ content: String, _ isLocked: Bool
    ) {
        let format = "application/vnd.oasis.opendocument.text"
        let bytes =
            Self.entry("mimetype", 0, format) + Self.entry("META-INF/content.xml", 0, "abc")
            + Self.entry(name, method, content)
        #expect(ExhibitKind(bytes, named: "x.odt") == (isLocked ? .lockedOffice : .office(.odt)))
    }

    @Test(arguments: [(0x10, false), (0x11, true)])
    func locksOfOldPapersOfWordAreSeen(_ flags: UInt8, _ isLocked: Bool) {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name = "WordDocument".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let first = head + name + [UInt8](repeating: 0, count: 512 - head.count - name.count)
        let bytes = first + [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0x01, flags]
        #expect(ExhibitKind(bytes, named: "x.doc") == (isLocked ? .lockedOffice : .office(.doc)))
        #expect(ExhibitKind(Array(bytes.dropLast()), named: "x.doc") == .office(.doc))
        // A short one stands among small sectors.
        let short = first + [UInt8](repeating: 0, count: 192) + bytes.dropFirst(512)
        #expect(ExhibitKind(short, named: "x.doc") == (isLocked ? .lockedOffice : .office(.doc)))
    }

    @Test func fieldsThatAreFixedDoNotChange() {
        let fixed = #"<text:date text:fixed="true">1 May</text:date><text:time text:fixed="true"/>"#
        #expect(OfficeNotes.all(in: Array(fixed.utf8)).isEmpty)
        #expect(OfficeNotes.all(in: Array((fixed + "<text:date >").utf8)) == [.changingFields])
        #expect(OfficeNotes.all(in: Array((fixed + "<text:date ").utf8)) == [.changingFields])
        let linked = #"<draw:image xlink:href="https://example.org/x.png"/>"#
        #expect(OfficeNotes.all(in: Array(linked.utf8)) == [.linkedParts])
        #expect(OfficeNotes.all(in: Array("&lt;text:date &gt;".utf8)).isEmpty)
    }
}

extension Result<OfficeProgram.Made, Problems> {
    fileprivate var problems: [String] {
        if case .failure(let problems) = self { problems.all.map(\.code) } else { [] }
    }
}
