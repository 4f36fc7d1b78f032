import Casework
import Disclosure
import Testing

/// Rules 8 and 9: what refers to something withheld, or names somebody who is.
@Suite struct ReferenceTests {
    /// Ada's edition of a small case whose map holds these items.
    private static func edition(
        _ map: String, _ rest: String = "", isForBundle: Bool = false
    ) throws -> Edition {
        let facts = try Sample.small(
            """
            people:
              - { id: ada, role: parent, name: { first: Ada, last: Reed } }
              - { id: gus, role: other, name: { title: Dr, first: Gus, last: Mensah }, for: [legal] }
              - { id: hope, role: other, name: { first: Hope, last: Reed }, for: [legal] }
              - { id: carl, role: professional, name: { first: Carl } }
            map:
              - { id: seen, heading: harm, plain: A }
              - { id: shut-1, heading: harm, plain: A, not_for: [ada] }
              \(map)
            evidence:
              - { id: open, title: Open paper, pages: [{ from: 3, to: 4, not_for: [ada] }] }
              - { id: shut, title: Shut paper, not_for: [ada] }
            \(rest)
            """)
        return try Editor.edition(of: facts, for: "ada", isForBundle: isForBundle).edition
    }

    /// A person who does not exist for Ada takes every item with them that names them.
    @Test(arguments: [
        ("plain: Gus came", false), ("plain: Somebody came., formal: Dr MENSAH came.", false),
        ("plain: '[gus] came'", false), ("plain: A, who: gus", false),
        ("plain: A, who: [ada, gus]", false), ("plain: A, source: { who: gus }", false),
        ("plain: A, in: { cy: { plain: Gus } }", false), ("plain: August came", true),
        ("plain: Fungus came", true), ("plain: We hope so. Ada Reed came.", true),
        ("plain: Hope R. came", false), ("plain: Hope Reed came", false),
        ("plain: A, not_for: [gus]", true), ("plain: A, author: gus", true),
    ])
    func namesSomebodyHidden(_ fields: String, _ isSeen: Bool) throws {
        let edition = try Self.edition("- { id: m, heading: harm, \(fields) }")
        #expect((edition.item("m") != nil) == isSeen)
        #expect(edition.person("gus") == nil && edition.names["gus"] == nil)
    }

    @Test func anAnswerGoesAndItsItemStays() throws {
        let edition = try Self.edition(
            """
            - { id: m, heading: harm, plain: A, agree: [{ who: gus, says: yes, words: No }] }
            """)
        #expect(edition.item("m") != nil)
        #expect(edition.item("m")?["agree"] == nil)
    }

    @Test func referencesGo() throws {
        let edition = try Self.edition(
            """
            - { id: a, heading: harm, plain: A, source: { who: carl, kind: told, document: shut, page: 1 } }
              - { id: b, heading: harm, plain: A, source: { who: police, kind: document, document: shut, page: 1 } }
              - { id: c, heading: harm, plain: A, source: { who: carl, document: open, page: 3 } }
              - { id: d, heading: harm, plain: A, source: { who: carl, document: open, page: 2 } }
            """,
            """
            dangers:
              - { id: danger, plain: A, because: [seen, shut-1] }
              - { id: other, plain: A, because: [shut-1] }
            """)
        #expect(edition.item("a")?.record("source")?.fields.keys.sorted() == ["kind", "who"])
        #expect(edition.item("b")?.record("source") == nil)
        #expect(edition.item("c")?.record("source")?["page"] == nil)
        #expect(edition.item("c")?.record("source")?.text("document") == "open")
        #expect(edition.item("d")?.record("source")?.number("page") == 2)
        #expect(edition.item("danger")?.ids("because") == ["seen"])
        #expect(edition.item("other")?["because"] == nil)
    }

    @Test(arguments: [
        ("It was so [shut p1].", "It was so."), ("So [shut] it was [shut p2]", "So it was"),
        ("[shut] So it was.", "So it was."), ("(see [open p2])", "(see )"),
    ])
    func citationsCloseUp(_ text: String, _ expected: String) throws {
        let edition = try Self.edition("- { id: m, heading: harm, plain: '\(text)' }")
        let said = edition.item("m")?.wording()?.plain
        #expect(said?.plainWords == expected)
        #expect(said?.pieces.contains { $0 == .citation(document: "shut", page: 1) } == false)
    }

    @Test func pagesOfCitations() throws {
        let edition = try Self.edition("- { id: m, heading: harm, plain: 'A [open p3] [open p2]' }")
        let cited = edition.item("m")?.wording()?.plain?.pieces.filter {
            if case .citation = $0 { true } else { false }
        }
        #expect(
            cited == [
                .citation(document: "open", page: nil), .citation(document: "open", page: 2),
            ])
    }

    /// Its pages have their numbers for everybody: who may not see one reads that it is withheld.
    @Test func citationsInABundleSayWhatIsWithheld() throws {
        let edition = try Self.edition(
            """
            - { id: m, heading: harm, plain: 'So [open p3], [open p2], [shut p1].' }
              - { id: a, heading: harm, plain: A, source: { who: carl, document: shut, page: 1 } }
              - { id: b, heading: harm, plain: A, source: { who: carl, document: open, page: 3 } }
              - { id: c, heading: harm, plain: A, source: { who: carl, document: open, page: 2 } }
            """, isForBundle: true)
        #expect(
            edition.item("m")?.wording()?.plain?.pieces == [
                .words("So "), .withheldCitation, .words(", "),
                .citation(document: "open", page: 2), .words(", "), .withheldCitation, .words("."),
            ])
        for hidden in ["a", "b"] {
            let source = edition.item(hidden)?.record("source")
            #expect(source?.isStub == true && source?["document"] == nil && source?["page"] == nil)
        }
        #expect(edition.item("c")?.record("source")?.isStub == false)
        #expect(edition.item("shut") == nil)
    }

    @Test func aTestGoesWithItsRule() throws {
        let facts = try Sample.reed(
            ("child: We can ring", "not_for: [pearl]\n      child: We can ring"))
        let tests = try facts.edition(for: "pearl").root.record("safety_plan")?.records("tests")
        #expect(tests?.map { $0.text("rule") } == ["rule-2"])
        #expect(try facts.edition(for: "dana").item("plan-1")?.records("tests").count == 2)
    }

    /// Numbers that a court relies on stay, and say nothing.
    @Test func stubs() throws {
        let edition = try Sample.reedCase.get().edition(for: "chris")
        let events = edition.root.records("chronology")
        #expect(events.map(\.id) == [nil, "ch-2", "ch-3", "ch-4", "ch-5"])
        #expect(events.map(\.isStub) == [true, false, false, false, false])
        #expect(events.first?.fields.keys.sorted() == ["withheld"])
        #expect(edition.item("ch-1") == nil)
        #expect(edition.root.records("evidence").last?.isStub == true)
        #expect(edition.root.records("map").allSatisfy { !$0.isStub })
    }

    @Test func paragraphsKeepTheirNumbers() throws {
        let facts = try Sample.reed(
            ("I am Dana's sister.", "Kofi hurt my sister."),
            ("heading: What I will do", "heading: What I will do\n        not_for: [chris]"))
        let parts = try facts.edition(for: "chris").item("w-tess")?.records("parts") ?? []
        let withheld = Entry(.text(Prose("[withheld]")), at: parts.first?.place ?? .init(file: ""))
        #expect(parts.map { $0.list("paragraphs") } == [[withheld], [withheld, withheld]])
        #expect(parts.map(\.isStub) == [false, true])
        #expect(parts.last?["heading"] == nil)
    }

    /// The first in the file, in this reader's voice; what they may not see has no place.
    @Test func placesOfCharacters() throws {
        let facts = try Self.edition(
            """
            - { id: h1, heading: harm, plain: x ☃, formal: y, not_for: [ada] }
              - { id: h2, heading: harm, plain: x ☃, formal: y ☄ }
            """)
        #expect(facts.place(of: "☃")?.line == facts.item("h2")?.place.line)
        #expect(facts.place(of: "☄") == nil)
    }

    /// Of several wordings the very one that this reader gets, not the item's first.
    @Test func placesOfCharactersAmongWordings() throws {
        let facts = try Self.edition(
            """
            - id: h1
                heading: harm
                formal: y
                plain: >
                  x ☃
                in:
                  cy: { plain: z }
            """)
        let place = try #require(facts.item("h1")?.place.line)
        #expect(facts.place(of: "☃")?.line == place + 3)
    }

    /// A paper rendered from a statement goes with the statement.
    @Test func papersOfStatements() throws {
        let facts = try Sample.reed(
            ("    by: tess\n    number", "    by: tess\n    not_for: [chris]\n    number"))
        let edition = try facts.edition(for: "chris")
        let paper = edition.root.records("evidence").first { $0.isStub }
        #expect(edition.item("w-tess") == nil && edition.item("st-tess") == nil)
        #expect(paper?.isStub == true && paper?["title"] == nil)
    }

    /// A sensitive person is not even what a child calls them, nor whom a worker answers to.
    @Test func noTraceOfAPerson() throws {
        let facts = try Sample.reed(
            ("job: social worker", "job: social worker\n    sensitive: police"))
        let edition = try facts.edition(for: "maya")
        #expect(edition.person("priya") == nil)
        #expect(edition.root.record("case")?["lead_worker"] == nil)
        guard case .table(let rows)? = edition.person("maya")?["calls"] else {
            Issue.record("no table")
            return
        }
        #expect(rows.map(\.person) == ["dana", "chris", "pearl"])
    }
}
