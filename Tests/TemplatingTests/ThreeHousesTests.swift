import Casework
import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Templating

/// The Three Houses: the child's words exactly, and for nobody whom the child did not name.
@Suite struct ThreeHousesTests {
    static func words(for reader: String) throws -> String {
        let library = try Samples.library()
        let file = try Samples.read("reed")
        let edition = try Editor.edition(of: file, for: reader).edition
        return try Filler.document(
            "three-houses", try #require(library.template("three-houses", edition.voice)), edition,
            library, rasters: Samples.rasters(file)
        ).value.blocks.allWords
    }

    @Test(arguments: ["dana", "chris"]) func aParentReadsWhatTheChildLetsThemSee(
        _ reader: String
    ) throws {
        let words = try Self.words(for: reader)
        #expect(words.contains("“grandmas toast”") && words.contains("“mum awake at story time”"))
        for hidden in ["wen mum", "leo cryin", "orries:", "drawing of a house"] {
            #expect(!words.contains(hidden))
        }
    }

    @Test func aCourtReadsTheWordsWithTheirContext() throws {
        let words = try Self.words(for: "court")
        #expect(words.contains("Date: 12\u{A0}May\u{A0}2026. Present: Priya Nair."))
        #expect(words.contains("“What are you worried about?”"))
        #expect(words.contains("House of Worries\n“wen mum wont wake up”\n“leo cryin”"))
        #expect(words.contains("Maya's drawing of a house with a yellow sun"))
    }

    @Test func theChildReadsTheirOwn() throws {
        let words = try Self.words(for: "maya")
        #expect(words.contains("You said this on Tuesday\u{A0}12\u{A0}May. Priya was with you."))
        #expect(words.contains("My worries\n“wen mum wont wake up”"))
    }

    /// Leo was asked nothing, and Tess was given nothing to see.
    @Test(arguments: ["leo", "tess"]) func nobodyElseGetsOne(_ reader: String) throws {
        let library = try Samples.library()
        let edition = try Editor.edition(of: Samples.read("reed"), for: reader).edition
        let template = try #require(library.template("three-houses", edition.voice))
        #expect(!Filler.hasData(for: template, in: edition, library))
    }

    @Test(arguments: HostileTextTests.hostile + [String(repeating: "long words ", count: 200)])
    func keepsItsShape(_ words: String) throws {
        try HostileText.expectShape(
            of: "three-houses", with: words, for: ["maya", "dana", "court"])
    }
}
