import Diagnostics
import Foundation
import ReadingBack
import Testing

@testable import TwoVoices

/// Templates and pictures that try to tell a father of the man whom he may not know of.
@Suite struct SmuggledTemplateTests {
    private static let plain = "# A note\n\nNothing to tell.\n"

    @Test(
        arguments: [
            "# A note\n\nKo**fi** rang.\n", "# A note\n\nK*o*fi rang.\n",
            "# A note\n\n[Ring](https://example.org/kofi).\n", "# Kofi's note\n\nText.\n",
            "# A note\n\n[Ko](https://example.org)fi rang.\n", "# A note\n\nKo\u{AD}fi rang.\n",
            "# A note\n\nKo\u{200B}fi rang.\n", "# A note\n\nMr\nMensah rang.\n",
            "# A note\n\n- One\n- Mensah\n", "# A note\n\n| A | B |\n| - | - |\n| 1 | KOFI |\n",
            "# A note\n\n> Kofi.\n", "# A note\n\nRing 07700-900 102.\n",
            "# A note\n\nRing +44 (0) 7700 900102.\n", "# A note\n\nIn PM27LX.\n",
            "# A note\n\nIn Quay Street, at 80 Quay  Street.\n", "# A note\n\nJune H. heard it.\n",
            "# A note\n\nMrs Halloran.\n", "# A note\n\n::: picture house\n",
        ], Format.written)
    func isStopped(_ body: String, in format: Format) throws {
        #expect(try Self.codes(title: "A note", body, in: format) == ["leak"], "\(body)")
    }

    /// Titles stand in metadata, bookmarks and footers.
    @Test(arguments: Format.written) func aTitleIsStopped(in format: Format) throws {
        #expect(try Self.codes(title: "About Kofi", Self.plain, in: format) == ["leak"])
    }

    @Test(arguments: Format.written) func aFileNameIsStopped(in format: Format) throws {
        #expect(
            try Self.codes(document: "for-kofi", title: "A", Self.plain, in: format) == ["leak"])
    }

    /// What is no secret goes through: months, words, streets and surnames of people he knows.
    @Test(arguments: Format.written) func whatIsNoSecretIsMade(in format: Format) throws {
        let body = "# A note\n\nIn June we met Ms Reed at Quay House. Ring 07700 900 103.\n"
        #expect(try Self.codes(title: "A note", body, in: format).isEmpty)
    }

    /// Names in Arabic script stand in a PDF from their last letter on.
    @Test(
        arguments: [
            "كوفي منساه rang.", "She met كوفي **منساه** today.", "> أنا كوفي منساه هنا.",
            "- One\n- (كوفي منساه)", "| A | B |\n| - | - |\n| 1 | كوفي منساه |",
            "## كوفي منساه\n\nText.",
        ], Format.written)
    func aNameInArabicIsStopped(_ body: String, in format: Format) throws {
        let folder = try TemporaryFolder()
        _ = Samples.root
        let family = try FileReader.text(at: "Templates/Cases/reed/case.yaml").replacing(
            "last: Mensah", with: "last: Mensah, written: كوفي منساه", maxReplacements: 1)
        try FileManager.default.copyItem(
            atPath: "Templates/Cases/reed", toPath: folder.path + "/reed")
        try folder.write("reed/case.yaml", family)
        let facts = try Samples.open().readCase(at: folder.path + "/reed").value
        let codes = try Self.codes(title: "A", "# A note\n\n\(body)\n", of: facts, in: format)
        #expect(codes == ["leak"], "\(body)")
    }

    private static func codes(
        document: String = "note", title: String, _ body: String, of family: CaseFile? = nil,
        in format: Format
    ) throws -> Set<String> {
        _ = Samples.root
        let folder = try TemporaryFolder()
        try folder.write(
            "Documents/\(document)/family.md", "---\ntitle: \(title)\nfor: family\n---\n\(body)")
        try folder.write(
            "Pictures/README.md", "| Word | Meaning |\n| --- | --- |\n| house | Kofi's house. |\n")
        try folder.write(
            "Pictures/house.svg", try FileReader.text(at: "Templates/Pictures/phone.svg"))
        try folder.write(
            "Styles/house.yaml", try FileReader.text(at: "Templates/Styles/house.yaml"))
        let studio = try Studio(templates: folder.path, fonts: "Fonts")
        // Chris's own number and address are for nobody but the office: the child reads it, too.
        var wish = Rendering(for: "chris")
        wish.formats = [format]
        wish.destination = .folder(folder.path + "/made")
        let report = studio.render(Checked(try family ?? Samples.family("reed")), wish)
        #expect(report.made.isEmpty == !report.problems.isEmpty)
        return Set(report.problems.map(\.code))
    }
}
