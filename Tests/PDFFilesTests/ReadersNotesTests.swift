import Diagnostics
import Foundation
import Testing

@testable import PDFFiles

/// What readers of a file wrote on it.
@Suite struct ReadersNotesTests {
    /// A page of 300 by 400 points with these annotations.
    private static func opened(_ annotations: String...) throws -> ForeignPDF {
        let pages = annotations.indices.map { "\(10 + $0) 0 R" }.joined(separator: " ")
        var objects = [
            "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
            "2 0 obj <</Type/Pages/Kids[\(pages)]/Count \(annotations.count)>> endobj",
            "6 0 obj <</Subtype/Form/BBox[0 0 10 10]/Length 12>>\nstream\n0 0 10 10 re\n"
                + "endstream endobj",
        ]
        for (index, annotation) in annotations.enumerated() {
            objects.append(
                "\(10 + index) 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]"
                    + "/Annots[\(annotation)]>> endobj")
        }
        let body = "%PDF-1.7\n" + objects.joined(separator: "\n")
        let bytes = Array((body + "\ntrailer <</Root 1 0 R/Size 99>>\n%%EOF\n").utf8)
        return try #require(ForeignPDF.opened([UntrustedPDF(bytes)]).first).get()
    }

    private static func note(_ kind: String, _ entries: String) -> String {
        "<</Type/Annot/Subtype/\(kind)/Rect[20 50 220 90]\(entries)>>"
    }

    @Test(arguments: [
        ("Stamp", "/AP<</N 6 0 R>>", ReadersNotes(painted: [1])),
        ("Text", "/AP<</N 6 0 R>>/Contents(Ask Sam)", ReadersNotes(painted: [1], closed: [1])),
        ("Text", "/Contents(Ask Sam)", ReadersNotes(unshown: [1], closed: [1])),
        ("Highlight", "/Contents( )", ReadersNotes(unshown: [1])),
        ("FreeText", "/Contents(I was there)", ReadersNotes(painted: [1])),
        // Letters that no viewer's own faces have; nothing to say; no room.
        ("FreeText", "/Contents<FEFF0141>", ReadersNotes(unshown: [1])),
        ("FreeText", "", ReadersNotes(unshown: [1])),
        ("FreeText", "/Contents(I was there)/Rect[0 0 1 1]", ReadersNotes(unshown: [1])),
        ("Text", "/F 2/Contents(Hidden)", ReadersNotes()), ("Popup", "", ReadersNotes()),
        ("Link", "/Contents(A link)", ReadersNotes()), ("Widget", "", ReadersNotes()),
    ])
    func whatAPageShowsOfThemIsKnown(
        _ kind: String, _ entries: String, _ known: ReadersNotes
    ) throws {
        #expect(try Self.opened(Self.note(kind, entries)).readersNotes() == known)
    }

    @Test func theirPagesAreKnown() throws {
        let sticky = Self.note("Text", "/Contents(Ask Sam)"),
            stamp = Self.note("Stamp", "/AP<</N 6 0 R>>")
        let file = try Self.opened(sticky, stamp, stamp + sticky, "")
        #expect(
            try file.readersNotes()
                == ReadersNotes(painted: [2, 3], unshown: [1, 3], closed: [1, 3]))
    }

    @Test func wordsOnAPageAreSetInLinesWithinAFrame() throws {
        let words = "/Contents(I was there on every Tuesday, says the father)"
        let file = try Self.opened(Self.note("FreeText", words))
        let page = try OpenFile(file.bytes).page(0)
        let shown = page["Annots"]?.items.first?["AP"]?["N"]
        let painted = String(decoding: shown?.content ?? [], as: UTF8.self)
        #expect(painted.hasPrefix("q 0 G 0.5 w 0.25 0.25 199.500 39.500 re S Q "))
        #expect(painted.count(of: " Tj") == 2)
    }

    @Test(arguments: [
        (
            "/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[]>>>>",
            ForeignPDF.Concealment.portfolio
        ),
        ("/NeedsRendering true/AcroForm<</XFA[]/Fields[]>>", .layout),
        ("/AcroForm<</XFA[]/Fields[]>>", nil), ("/NeedsRendering true", nil), ("", nil),
    ])
    func filesThatArePapersElsewhereAreKnown(
        _ entries: String, _ known: ForeignPDF.Concealment?
    ) throws {
        let plain = String(decoding: SmallPDF().bytes, as: UTF8.self)
        let bytes = plain.replacing("/Type/Catalog", with: "/Type/Catalog" + entries)
        let file = try #require(ForeignPDF.opened([UntrustedPDF(Array(bytes.utf8))]).first).get()
        #expect(try file.concealment() == known)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
