import Diagnostics
import Testing

@testable import TwoVoices

/// A reader's document asks for the templates of their voice alone; `check` asks for all.
@Suite struct OneVoiceTests {
    private func studio(_ folder: TemporaryFolder, _ templates: [String: String]) throws -> Studio {
        for (name, words) in templates {
            try folder.write(
                "Documents/note/\(name).md",
                "---\ntitle: A note\nfor: family, court\n---\n\(words)\n")
        }
        return try Studio(templates: folder.path, fonts: "Fonts")
    }

    private func problems(_ studio: Studio, for reader: String) throws -> [Problem] {
        let edition = try Samples.family("reed").edition(for: reader).value
        do {
            _ = try studio.document("note", from: edition)
            return []
        } catch {
            return error.all
        }
    }

    @Test func anotherVoicesMistakeStopsNoDocument() throws {
        let folder = try TemporaryFolder()
        let studio = try studio(folder, ["family": "# A note", "formal": "((nothing.known))"])
        #expect(try problems(studio, for: "dana").isEmpty)
        #expect(try problems(studio, for: "court").map(\.code) == ["unknown-field"])
        #expect(throws: Problems.self) { try studio.library() }
        // Once all were asked for, none is given.
        #expect(try problems(studio, for: "dana").map(\.code) == ["unknown-field"])
    }

    @Test func aVoiceWithoutTemplateNamesThoseThatHaveOne() throws {
        let folder = try TemporaryFolder()
        let studio = try studio(folder, ["family": "# A note", "child": "# A note"])
        let problems = try problems(studio, for: "court")
        #expect(problems.map(\.code) == ["no-such-voice"])
        #expect(problems.map(\.hint) == ["it is in: child, family"])
    }
}
