import Casework
import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Templating

/// One record, from which family, court and agency each get their report.
@Suite struct AssessmentTests {
    static func document(
        for reader: String, _ id: String = "assessment", of family: String = "reed"
    ) throws -> [Block] {
        let library = try Samples.library()
        let file = try Samples.read(family)
        let edition = try Editor.edition(of: file, for: reader).edition
        return try Filler.document(
            id, try #require(library.template(id, edition.voice)), edition, library,
            rasters: Samples.rasters(file)
        ).value.blocks
    }

    static func words(for reader: String, _ id: String = "assessment", of family: String = "reed")
        throws -> String
    {
        try document(for: reader, id, of: family).allWords
    }

    /// What documents share is said in one place: the same lines stand in both.
    @Test(arguments: ["dana", "court"]) func saysWhatTheOtherDocumentsSay(_ reader: String) throws {
        let report = try Self.words(for: reader)
        for document in ["danger-statements"] + (reader == "dana" ? ["chronology"] : []) {
            let tables = try Self.document(for: reader, document).flatMap { block -> [String] in
                if case .table = block { [[block].allWords] } else { [] }
            }
            for table in tables.suffix(1) { #expect(report.contains(table), "\(document)") }
        }
        let danger = try Samples.read("reed").root.records("dangers").first?.wording()
        let voice: Voice = reader == "court" ? .formal : .family
        let statement = try #require(danger?.words(in: voice, language: nil)?.plainWords)
        #expect(report.contains(statement))
    }

    @Test func eachReaderHasTheirOwn() throws {
        let dana = try Self.words(for: "dana")
        let chris = try Self.words(for: "chris")
        let court = try Self.words(for: "court")
        #expect(dana.contains("Kofi") && court.contains("Mensah") && !chris.contains("Kofi"))
        #expect(chris.contains("“grandmas toast”") && !chris.contains("wen mum"))
        #expect(court.contains("Dissent of the father: “I do not agree with the word neglect.”"))
        #expect(dana.contains("Chris does not agree. He says: “I do not agree"))
        for report in [dana, chris, court] { #expect(!report.contains("crying")) }
    }

    /// A court cites paragraphs by number: there is one run of numbers and no more.
    @Test func paragraphsAreNumberedThrough() throws {
        func runs(_ blocks: [Block]) -> Int {
            blocks.reduce(0) { count, block in
                guard case .part(let part) = block else { return count }
                return count + (part.kind == .numbered ? 1 : 0) + runs(part.blocks)
            }
        }
        #expect(try runs(Self.document(for: "court")) == 1)
        #expect(try runs(Self.document(for: "court", of: "haddad")) == 1)
    }

    /// A drawing is no Three Houses: what Sami said with it stands without them.
    @Test func wordsStandWithTheToolThatTheyWereSaidWith() throws {
        let words = try Self.words(for: "court", of: "haddad")
        #expect(words.contains("Worries:\n“when the door goes BANG”"))
        #expect(!words.contains("House of"))
    }

    @Test(arguments: HostileTextTests.hostile + [String(repeating: "long words ", count: 200)])
    func keepsItsShape(_ words: String) throws {
        try HostileText.expectShape(of: "assessment", with: words, for: ["dana", "court"])
    }
}
