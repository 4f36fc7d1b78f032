import Diagnostics
import Foundation
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// What is laid on each chair at a meeting.
@Suite struct PackTests {
    private static func pack(_ reader: String) throws -> Pack {
        let edition = try Samples.family("reed").edition(for: reader, of: "review-1").value
        return try Samples.open().pack(for: edition, style: nil, standard: .ua1a2a).value
    }

    /// In the order of the agenda; the chair's begins with the script.
    @Test(arguments: [
        (
            "dana",
            [
                "conference-agenda", "safety-plan", "three-houses", "danger-statements",
                "trajectory", "case-map",
            ]
        ),
        (
            "helen",
            ["conference-script", "safety-plan", "danger-statements", "trajectory", "case-map"]
        ),
    ])
    func whatLiesInIt(_ reader: String, _ expected: [String]) throws {
        #expect(try Self.pack(reader).documents.map(\.id) == expected)
    }

    /// Its tags are those of its documents, one behind the other, each in a part of its own; each
    /// begins on the front of a sheet.
    @Test(arguments: ["dana", "helen"]) func itSaysWhatItsDocumentsSay(_ reader: String) throws {
        let pack = try Self.pack(reader)
        let whole = try PDFReading.structure(of: pack.publication.bytes)
        var parts: [ReadStructure.Part] = []
        for document in pack.documents {
            let one = try Samples.open().publish(document, as: .pdf)
            parts += try PDFReading.structure(of: one.bytes).parts
        }
        #expect(whole.parts == parts)
        let sheets = pack.pages.map { ($0 + 1) / 2 }.reduce(0, +)
        let last = pack.pages.last ?? 0
        #expect(pack.publication.pages == 2 * sheets - last % 2)
        let tree = try TagTree(pack.publication.bytes)
        #expect(tree.tags("Part").count >= pack.documents.count)
    }

    @Test func everybodyWhoIsInvitedHasOneAndTheOfficeAList() throws {
        let folder = try TemporaryFolder()
        var wish = Rendering(for: "all")
        wish.documents = ["conference"]
        wish.destination = .folder(folder.path)
        let studio = try Samples.open()
        let report = studio.render(try studio.readCase(at: "Templates/Cases/reed"), wish)
        #expect(report.problems.isEmpty)
        #expect(
            report.made.map { $0.path.split(separator: "/").suffix(2).joined(separator: "/") }
                == ["dana", "chris", "pearl", "ibrahim", "priya", "helen"].map {
                    "\($0)/conference.pdf"
                })
        let list = try String(
            contentsOfFile: folder.path + "/WV-2026-0417/office/packs-review-1.md", encoding: .utf8)
        #expect(list.contains("| chris | Maya and Leo: our safety plan | "))
        wish.reader = "dana"
        #expect(
            studio.render(try studio.readCase(at: "Templates/Cases/reed"), wish).problems.isEmpty)
        let kept = try String(
            contentsOfFile: folder.path + "/WV-2026-0417/office/packs-review-1.md", encoding: .utf8)
        #expect(kept == list)
        wish.reader = "all"
        wish.formats = [.html]
        let refused = studio.render(try studio.readCase(at: "Templates/Cases/reed"), wish)
        #expect(refused.problems.map(\.code) == ["pack-format"] && refused.made.isEmpty)
        wish.formats = [.pdf]
        let none = studio.render(try studio.readCase(at: "Templates/Cases/brady"), wish)
        #expect(none.problems.map(\.code) == ["no-conference"])
        wish.item = "cin-1"
        let other = studio.render(try studio.readCase(at: "Templates/Cases/brady"), wish)
        #expect(other.problems.isEmpty && other.made.count == 6)
    }
}
