import Casework
import Disclosure
import Documents
import Testing

@testable import Templating

/// The chronology: numbers on which a court relies, and where each event is told.
@Suite struct ChronologyTests {
    private static func document(_ family: String, for reader: String) throws -> Document {
        let library = try Samples.library()
        let edition = try Editor.edition(of: Samples.read(family), for: reader).edition
        let template = try #require(library.template("chronology", edition.voice))
        return try Filler.document("chronology", template, edition, library).value
    }

    private static func rows(_ family: String, for reader: String) throws -> [String] {
        let document = try document(family, for: reader)
        let tables = document.blocks.compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        return try #require(tables.last).rows.map { row in
            row.map(\.plainText).joined(separator: " | ")
        }
    }

    @Test func tellsACourtWhereEachEventIsTold() throws {
        let rows = try Self.rows("reed", for: "court")
        #expect(rows.count == 5)
        #expect(
            rows[0] == "1 | 01/08/2024 | Police attended the family home. | Police log, page\u{A0}1"
        )
        #expect(rows[2].hasSuffix("| Statement of Pearl Baptiste, page\u{A0}3"))
        #expect(try Self.document("reed", for: "court").notes.isEmpty)
    }

    @Test func sourcesWithoutAPaperNameWhoSaidIt() throws {
        let rows = try Self.rows("haddad", for: "court")
        #expect(rows[1].hasSuffix("| Told by Zoë Wójcik, 27\u{A0}February\u{A0}2026"))
        #expect(rows[3].hasSuffix("| Record of the court, 30\u{A0}March\u{A0}2026"))
    }

    /// The number stays and nothing more is told: no date, no source.
    @Test func aWithheldEventKeepsItsNumber() throws {
        let rows = try Self.rows("reed", for: "ruth")
        #expect(rows.count == 5)
        #expect(rows[0] == "1 |  | [withheld] | ")
        #expect(rows[1].hasPrefix("2 | 03/05/2026 | Maya telephoned"))
    }

    @Test func aFamilySeesNoGap() throws {
        let rows = try Self.rows("reed", for: "chris")
        #expect(rows.count == 4)
        #expect(rows[0] == "Sunday 3\u{A0}May\u{A0}2026 | Maya rang Grandma at night.")
        #expect(try Self.rows("reed", for: "dana").count == 5)
    }

    @Test func aFamilyReadsSourcesInFootnotes() throws {
        let document = try Self.document("reed", for: "chris")
        #expect(document.notes.map(\.number) == [1, 2, 3, 4])
        #expect(
            document.notes.map(\.words.plainText) == [
                "Statement of Pearl Baptiste, page\u{A0}2",
                "Statement of Pearl Baptiste, page\u{A0}3",
                "Social work statement, page\u{A0}2", "Minutes of initial conference, page\u{A0}1",
            ])
    }

    @Test func whoSeesNothingOfItGetsNone() throws {
        let library = try Samples.library()
        let edition = try Editor.edition(of: Samples.read("brady"), for: "court").edition
        let template = try #require(library.template("chronology", .formal))
        #expect(!Filler.hasData(for: template, in: edition, library))
    }

    private static let shuffled = """
        format: two-voices-case/1
        case: { id: S-1, council: C, stage: proceedings, framework: signs-of-safety, as_of: 2026-10-30 }
        sharing: { usual: [family, court] }
        people: [{ id: dana, role: parent, name: { first: Dana } }]
        chronology:
          - { id: undated, plain: Once., formal: Once. }
          - { id: c, on: 2026-02-01, plain: Third., formal: Third. }
          - { id: a, on: 2025-12-31, plain: First., formal: First., not_for: [court] }
          - { id: d, on: 2026-02-01, plain: Fourth., formal: Fourth. }
          - { id: b, on: 2026-01-15, plain: Second., formal: Second. }
        """

    /// Whatever order the file has: earliest first, those of one day as they stand, undated ones last.
    @Test func eventsAreToldEarliestFirst() throws {
        let file = try CaseReader.read(
            [UInt8](Self.shuffled.utf8), file: "case.yaml", as: .yaml, vocabulary: Vocabulary()
        ).value
        let library = try Samples.library()
        func words(_ reader: String) throws -> String {
            let edition = try Editor.edition(of: file, for: reader).edition
            let template = try #require(library.template("chronology", edition.voice))
            return try Filler.document("chronology", template, edition, library).value
                .blocks.allWords
        }
        func order(_ text: String, _ words: [String]) throws -> Bool {
            let found = try words.map { try #require(text.firstRange(of: $0)).lowerBound }
            return found == found.sorted()
        }
        #expect(
            try order(words("dana"), ["First.", "Second.", "Third.", "Fourth.", "Once."]))
        // What is withheld keeps its place, and so its number.
        let formal = try words("court")
        #expect(
            try order(formal, ["[withheld]", "15/01/2026", "Third.", "Fourth.", "Not dated"]))
        #expect(!formal.contains("First."))
    }

    private static let small = """
        format: two-voices-case/1
        case: { id: S-1, council: Westvale Council, stage: proceedings, \
        framework: signs-of-safety, as_of: 2026-10-30, opened: 2026-10-20 }
        sharing: { usual: [family, court] }
        people:
          - { id: dana, role: parent, name: { first: Dana } }
          - { id: maya, role: child, name: { first: Maya } }
        proceedings:
          court: Family Court
          parties: [{ who: maya, as: child, guardian: "Una Brackley, Cafcass" }]
          hearings:
            - { id: h2, on: 2026-12-01 }
            - { id: h1, on: 2026-10-30 }
            - { id: h0, on: 2026-10-01 }
        chronology:
          - { id: a, plain: "It rained [st-1 p2], and it stopped [st-1].", formal: "Rain [st-1 p2].", child: "Rain [st-1 p2]." }
        safety_plan:
          rules: [{ id: r, plain: "Ring [st-1 p2].", formal: Ring., child: "Ring [st-1]." }]
        evidence:
          - { id: st-1, title: Weather report }
        """

    private static func said(_ template: String, for reader: String) throws -> Document {
        let file = try CaseReader.read(
            [UInt8](small.utf8), file: "case.yaml", as: .yaml, vocabulary: Vocabulary()
        ).value
        let edition = try Editor.edition(of: file, for: reader).edition
        let library = try TemplateLibrary.read(
            [
                TemplateLibrary.File(
                    path: "Documents/try/\(edition.voice.rawValue).md",
                    text: "---\ntitle: Try\nfor: court\nneeds: safety plan\n---\n\n\(template)\n",
                    name: "try")
            ], pictures: Samples.pictures()
        ).value
        let found = try #require(library.template("try", edition.voice))
        return try Filler.document("try", found, edition, library).value
    }

    @Test(arguments: [
        ("court", "Rain Weather report, page\u{A0}2.", 0), ("maya", "Rain.", 0),
        ("dana", "It rained, and it stopped.", 2),
    ])
    func citationsFollowTheVoice(_ reader: String, _ words: String, _ notes: Int) throws {
        let template = "::: for each event in chronology\n((event))\n::: end"
        let document = try Self.said(template, for: reader)
        #expect(document.blocks.allWords == words)
        #expect(document.notes.count == notes)
    }

    /// A fridge door needs no sources, and a heading is no place for them.
    @Test func whatIsHungUpBearsNoFootnotes() throws {
        let rule = "::: for each rule in safety plan.rules\n((rule))\n::: end"
        #expect(try Self.said("::: part fridge\n\(rule)\n::: end part", for: "dana").notes.isEmpty)
        #expect(try Self.said(rule, for: "dana").notes.count == 1)
        let heading = "::: for each rule in safety plan.rules\n# ((rule))\n::: end"
        #expect(try Self.said(heading, for: "dana").notes.isEmpty)
    }

    @Test func aGuardianMayBeNamedInWords() throws {
        let template = """
            ::: for each party in proceedings.parties
            ((party.guardian ?? ((party.guardian as full names)); ((party.guardian as names))))
            ::: end
            ((proceedings.next hearing ?? ((proceedings.next hearing.on ?? \
            ((proceedings.next hearing.on as long date)))))) ((case.open for ?? ((case.open for))))
            """
        let words = try Self.said(template, for: "court").blocks.allWords
        #expect(
            words
                == "Una Brackley, Cafcass; Una Brackley, Cafcass\n30\u{A0}October\u{A0}2026 10\u{A0}days"
        )
    }

    @Test(arguments: [(3, 70, false), (4, 60, true), (4, 50, false)])
    func contentsStandInLongDocumentsAlone(
        _ headings: Int, _ paragraphs: Int, _ isListed: Bool
    ) throws {
        let text = Array(repeating: "Words.", count: paragraphs).joined(separator: "\n\n")
        let parts = (1...headings).map { "## Part \($0)" }.joined(separator: "\n\n")
        let blocks = try Self.said("# A\n\n::: contents\n\n\(parts)\n\n\(text)", for: "court")
            .blocks
        let listed = blocks.compactMap { block -> [String]? in
            guard case .contents(let headings) = block else { return nil }
            return headings.map(\.words.plainText)
        }
        #expect(listed == (isListed ? [(1...headings).map { "Part \($0)" }] : []))
    }
}
