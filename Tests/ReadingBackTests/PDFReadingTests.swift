import Diagnostics
import Testing

@testable import ReadingBack

@Suite struct PDFReadingTests {
    private func text(_ place: String, of file: HandMadePDF) throws -> String? {
        try PDFReading.passages(of: file.bytes).first { $0.place == place }?.text
    }

    @Test func pageIsReadThroughItsCharacterMap() throws {
        #expect(try text("page 1", of: HandMadePDF()) == "Affi\nx\nA 😀")
    }

    /// What stands beside the pages is read whosever pages they are.
    @Test(arguments: [true, false]) func pagesOfOthersAreLeftToOthers(_ isOurs: Bool) throws {
        let file = try OpenedPDF(HandMadePDF().bytes)
        let pages = try file.pages(at: isOurs ? [0, 1] : [])
        #expect(file.pageCount == 1)
        #expect(pages.map(\.text) == (isOurs ? ["Affi\nx\nA 😀"] : []))
        #expect(pages.flatMap(\.passages).allSatisfy { $0.place == "page 1" })
        let beside = try file.passagesBesidePages()
        #expect(!beside.contains { $0.place == "page 1" })
        #expect(beside.contains { $0.text == "A house" })
    }

    @Test func tagsHoldTheirWords() throws {
        let structure = try PDFReading.structure(of: HandMadePDF().bytes)
        #expect(
            structure.parts == [
                .init(kind: .heading(level: 1), words: "Affi"),
                .init(kind: .paragraph, words: "A 😀"),
                .init(kind: .figure, words: "A house"),
            ])
    }

    /// Words from right to left: the first is shown at the right, each from its last letter on.
    @Test func reversedCharactersAreReadAsTheyAreSaid() throws {
        var file = HandMadePDF()
        file.content = """
            /P <</MCID 0>> BDC BT /F 10 Tf 50 600 Td <0001> Tj ET EMC
            /ReversedChars <</MCID 1>> BDC
            BT /F 10 Tf 90 600 Td [<0004> 20 <0002>] TJ ET BT /F 10 Tf 70 600 Td <00050001> Tj ET EMC
            """
        #expect(try text("page 1", of: file) == "A\nffix Ay")
    }

    @Test(arguments: [
        ("the metadata", "A (plan)!"), ("the metadata", "Yé"), ("an alternative text", "A house"),
        ("a comment in the file", "made by hand"),
    ])
    func hiddenTextIsRead(place: String, words: String) throws {
        let passages = try PDFReading.passages(of: HandMadePDF().bytes)
        #expect(passages.contains { $0.place == place && $0.text.contains(words) })
    }

    @Test func streamsThatWerePackedTwiceAreRead() throws {
        var file = HandMadePDF()
        let packed = stored(stored(Array("<x:r><t>Kofi</t></x:r>".utf8)))
        file.extra = "20 0 obj <</Type /Metadata /Filter [/FlateDecode /FlateDecode]>> stream\n"
        var bytes = file.bytes
        let start = try #require(bytes.firstRange(of: "FlateDecode]>> stream\n", from: 0))
        bytes.insert(contentsOf: packed + Array("\nendstream endobj".utf8), at: start + 22)
        let passages = try PDFReading.passages(of: bytes)
        #expect(passages.contains { $0.place == "the metadata" && $0.text.contains("Kofi") })
    }

    @Test func lockedFileIsAProblem() {
        var file = HandMadePDF()
        file.trailer += " /Encrypt 30 0 R"
        #expect(throws: Problems(.encrypted)) { try PDFReading.passages(of: file.bytes) }
    }

    @Test func somethingElseIsAProblem() {
        #expect(throws: Problems(.notPDF)) { try PDFReading.passages(of: Array("Hello".utf8)) }
        #expect(throws: Problems(.noPages)) { try PDFReading.passages(of: Array("%PDF-1.7".utf8)) }
    }

    /// Whatever the bytes are: a problem or passages, never a crash.
    @Test func damagedFilesNeverCrash() {
        let whole = HandMadePDF().bytes
        var seed: UInt64 = 7
        for _ in 0..<200 {
            var bytes = whole
            for _ in 0..<6 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let index = Int(seed >> 33) % bytes.count
                bytes[index] = UInt8(truncatingIfNeeded: seed >> 20)
            }
            bytes.removeLast(Int(seed >> 40) % bytes.count)
            _ = try? PDFReading.passages(of: bytes)
            _ = try? PDFReading.structure(of: bytes)
        }
        for nested in ["[", "<<", "(", "<", "1 0 obj [", "1 1 "] {
            let deep = "%PDF-1.7\n" + String(repeating: nested, count: 20_000)
            _ = try? PDFReading.passages(of: Array(deep.utf8))
        }
    }

    /// zlib's wrapping around data that are not packed.
    private func stored(_ bytes: [UInt8]) -> [UInt8] {
        let size = UInt16(bytes.count)
        let sizes = [size, ~size].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        let sum = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: (high << 16 | low) >> $0) }
        return [0x78, 0x01, 0x01] + sizes + bytes + sum
    }
}
