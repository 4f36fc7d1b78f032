import CZlib
import Diagnostics
import Testing

@testable import PDFFiles

/// Files that are made to harm, or that libqpdf has to give up on: each is a problem, in seconds.
@Suite struct UntrustedPDFTests {
    private static func code(_ result: Result<ForeignPDF, Problems>) -> String {
        do throws(Problems) {
            _ = try result.get()
            return "opened"
        } catch {
            return error.all.map(\.code).joined(separator: " ")
        }
    }

    /// A page with these entries, among other objects.
    private static func file(
        page: String = "", pages: String = "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        catalogue: String = "", objects: [[UInt8]] = []
    ) -> [UInt8] {
        let head = """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R\(catalogue)>> endobj
            2 0 obj \(pages) endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]\(page)>> endobj

            """
        let tail = "\ntrailer <</Root 1 0 R/Size 99>>\n%%EOF\n"
        return Array(head.utf8) + objects.joined() + Array(tail.utf8)
    }

    /// As many zeros, packed twice: one byte for some hundred thousand.
    private static func bomb(_ count: Int, _ id: Int) -> [UInt8] {
        let packed = packed(packed([UInt8](repeating: 0, count: count)))
        let filters = "/Filter[/FlateDecode/FlateDecode]"
        let head = "\(id) 0 obj <<\(filters)/Length \(packed.count)>>\nstream\n"
        return Array(head.utf8) + packed + Array("\nendstream endobj\n".utf8)
    }

    private static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        compress2(&packed, &length, bytes, UInt(bytes.count), 9)
        return Array(packed.prefix(Int(length)))
    }

    private static let square = "<</Type/Annot/Subtype/Square/Rect[1 1 2 2]>>"

    @Test(arguments: [
        ("content that is too much", "exhibit-too-heavy"),
        ("a packed packet that is too much", "exhibit-too-heavy"),
        ("very many notes", "exhibit-too-heavy"),
        ("pages within each other", "exhibit-damaged"),
        ("very many arrays within each other", "exhibit-damaged"),
        ("a page of 200 metres", "exhibit-page-too-large"),
        ("a page of huge units", "exhibit-page-too-large"),
        ("a count that lies", "opened"),
        ("a count below nothing", "opened"),
        ("no pages", "exhibit-empty"),
        ("no PDF", "exhibit-damaged"),
        ("nothing", "exhibit-damaged"),
    ])
    func whatIsMadeToHarmIsAProblem(_ name: String, _ code: String) {
        let arrays = String(repeating: "[", count: 100_000)
        let files: [String: () -> [UInt8]] = [
            "content that is too much": {
                Self.file(page: "/Contents 4 0 R", objects: [Self.bomb(160 << 20, 4)])
            },
            "a packed packet that is too much": {
                Self.file(catalogue: "/Metadata 4 0 R", objects: [Self.bomb(160 << 20, 4)])
            },
            "very many notes": {
                let notes = String(repeating: Self.square, count: 50_001)
                return Self.file(page: "/Annots[\(notes)]")
            },
            "pages within each other": {
                Self.file(pages: "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 3>>")
            },
            "very many arrays within each other": { Self.file(catalogue: "/Names \(arrays)") },
            "a page of 200 metres": { Self.file(page: "/MediaBox[0 0 566929 566929]") },
            "a page of huge units": { Self.file(page: "/UserUnit 1000") },
            "a count that lies": {
                Self.file(pages: "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")
            },
            "a count below nothing": {
                Self.file(pages: "<</Type/Pages/Kids[3 0 R]/Count -5>>")
            },
            "no pages": { Self.file(pages: "<</Type/Pages/Kids[]/Count 0>>") },
            "no PDF": { Array("no PDF at all".utf8) },
            "nothing": { [] },
        ]
        let found = files[name].map { ForeignPDF.opened([UntrustedPDF($0())]) } ?? []
        #expect(found.map(Self.code) == [code])
    }

    @Test func oneBadFileStopsNoOther() {
        let bad = Array("no PDF at all".utf8)
        let files = (1...7).map { $0 % 3 == 0 ? bad : SmallPDF(pages: $0).bytes }
        let opened = ForeignPDF.opened(files.map { UntrustedPDF($0) })
        #expect(opened.map { try? $0.get().pages.count } == [1, 2, nil, 4, 5, nil, 7])
    }

    @Test func whatWasWrongIsTold() throws {
        let whole = SmallPDF(pages: 2).bytes
        let rewritten = try #require(ForeignPDF.opened([UntrustedPDF(whole)]).first).get()
        // It has no table of its objects.
        #expect(rewritten.has(.repaired))
        let again = try #require(ForeignPDF.opened([UntrustedPDF(rewritten.bytes)]).first).get()
        #expect(again.traits.isEmpty)
    }

    @Test func locksAreOpenedAndLeftBehind() throws {
        let locked = try LockedPDF.locked(SmallPDF().bytes, password: "a heron")
        let opened = ForeignPDF.opened([
            UntrustedPDF(locked), UntrustedPDF(locked, password: "a crane"),
            UntrustedPDF(locked, password: "a heron"),
        ])
        #expect(
            opened.map(Self.code) == ["exhibit-locked", "exhibit-wrong-password", "opened"])
        let plain = try #require(opened.last).get()
        #expect(plain.has(.encrypted))
        #expect(try OpenFile(plain.bytes).isEncrypted == false)
    }

    @Test func aCertificatesLockIsNoDamage() throws {
        let lock = "9 0 obj <</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4>> endobj\n"
        let plain = String(decoding: SmallPDF().bytes, as: UTF8.self)
        let end = "trailer <</ID[<00><00>]/Encrypt 9 0 R"
        let bytes = plain.replacing("trailer <<", with: lock + end)
        let opened = try #require(ForeignPDF.opened([UntrustedPDF(Array(bytes.utf8))]).first)
        guard case .failure(let problems) = opened else {
            Issue.record("it was opened")
            return
        }
        #expect(problems.all.map(\.code) == ["exhibit-locked"])
        #expect(problems.all[0].message.contains("certificate"))
    }

    @Test func aStackHoldsAllPagesInOrder() throws {
        let files = try [2, 3].map { try ForeignPDF(SmallPDF(pages: $0, turn: 90 * $0).bytes) }
        let stack = try ForeignPDF(try PDFStack.file(files))
        #expect(stack.pages.map(\.rotation) == [180, 180, 270, 270, 270])
    }

    @Test func formsThatAreNamedByChanceAreNamedByOrder() throws {
        let files = try ["OCR-abc", "OCR-xyz"].map { name in
            let painted = "q /\(name) Do Q"
            let content = "4 0 obj <</Length \(painted.utf8.count)>>\nstream\n\(painted)\n"
            let form = "5 0 obj <</Subtype/Form/BBox[0 0 9 9]/Length 3>>\nstream\nq Q\n"
            let objects = [content, form].map { Array(($0 + "endstream endobj\n").utf8) }
            let page = "/Contents 4 0 R/Resources<</XObject<</\(name) 5 0 R>>>>"
            return try ForeignPDF(Self.file(page: page, objects: objects))
                .namingForms(beginningWith: "OCR-")
        }
        #expect(files[0].bytes == files[1].bytes)
        let page = try OpenFile(files[0].bytes).page(0)
        #expect(page["Resources"]?["XObject"]?.keys == ["Form0"])
        #expect(String(decoding: page.pageContent ?? [], as: UTF8.self).contains("/Form0 Do"))
    }
}
