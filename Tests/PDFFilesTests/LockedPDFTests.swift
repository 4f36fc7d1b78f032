import Diagnostics
import Testing

@testable import PDFFiles

@Suite struct LockedPDFTests {
    /// A page with a title; its words are not packed.
    private static let plain = Array(
        """
        %PDF-1.7
        1 0 obj
        <</Type /Catalog /Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type /Pages /Kids [3 0 R] /Count 1>>
        endobj
        3 0 obj
        <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R>>
        endobj
        4 0 obj
        <</Length 23>>
        stream
        BT (Sam's bedtime) Tj ET
        endstream
        endobj
        5 0 obj
        <</Title (Sam's plan)>>
        endobj
        trailer
        <</Root 1 0 R /Info 5 0 R /Size 6>>
        %%EOF

        """.utf8)

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: Unicode.ASCII.self)
    }

    @Test func nothingIsReadWithoutThePassword() throws {
        let locked = try LockedPDF.locked(Self.plain, password: "a heron, wading")
        for word in ["Sam", "heron", "wading"] { #expect(!text(locked).contains(word)) }
        #expect(throws: Problems(.unreadable)) {
            try LockedPDF.opened(locked, password: "a heron")
        }
        #expect(throws: Problems(.unreadable)) { try LockedPDF.opened(locked, password: "") }
    }

    @Test func itIsAES256AndOpenToReadersAloud() throws {
        let locked = try text(LockedPDF.locked(Self.plain, password: "a heron"))
        for words in ["/V 5", "/R 6", "/CFM /AESV3", "/Length 256"] {
            #expect(locked.contains(words), "\(words)")
        }
        let permissions = try #require(locked.firstMatch(of: #/\/P (-?\d+)/#)?.1)
        // Bit 10 of the permissions (ISO 32000-1, table 22), and all others: PDF/UA-1, 7.16.
        #expect(try #require(Int(permissions)) & 0xF3C == 0xF3C)
    }

    @Test func thePasswordOpensIt() throws {
        for password in ["a heron", "Reiher übers Wasser – 17", String(repeating: "x", count: 127)]
        {
            let locked = try LockedPDF.locked(Self.plain, password: password)
            let opened = try text(LockedPDF.opened(locked, password: password))
            #expect(opened.contains("(Sam's plan)") && !opened.contains("/Encrypt"))
        }
    }

    /// Their keys are random: no one can tell that two copies are the same.
    @Test func twoLockedCopiesDiffer() throws {
        let one = try LockedPDF.locked(Self.plain, password: "a heron")
        let other = try LockedPDF.locked(Self.plain, password: "a heron")
        #expect(one != other)
        let opened = try [one, other].map {
            try LockedPDF.opened($0, password: "a heron").count
        }
        #expect(opened[0] == opened[1])
    }

    @Test func whatIsNoPDFIsAProblem() {
        for bytes in [[], Array("no PDF".utf8), Array(Self.plain.prefix(20))] {
            #expect(throws: Problems(.unreadable)) {
                try LockedPDF.locked(bytes, password: "a heron")
            }
        }
    }
}
