import Casework
import Disclosure
import Testing

/// Rules 6 and 7: contact details, birth dates, children's words and the chair's notes.
@Suite struct ContactTests {
    private static func readers(
        seeing path: (Edition) -> Value?, in facts: Case, voice: Voice? = .formal
    ) throws -> [String] {
        try Readers.all(of: facts).filter {
            path(try facts.edition(for: $0, voice: voice)) != nil
        }
    }

    private static func contact(_ person: String, _ key: String) -> (Edition) -> Value? {
        { $0.person(person)?.record("contact")?[key] }
    }

    @Test(arguments: [
        (
            "dana", "phone",
            [
                "dana", "pearl", "tess", "ibrahim", "priya", "ruth", "helen", "network",
                "professionals", "conference-restricted", "team", "legal",
            ]
        ),
        ("dana", "address", ["maya", "leo", "dana", "team", "legal"]),
        ("chris", "phone", ["team", "legal"]),
        ("chris", "address", ["team", "legal"]),
        ("neighbour", "phone", ["neighbour", "team", "legal"]),
        ("priya", "phone", SharingTests.usual),
    ])
    func contact(_ person: String, _ key: String, _ expected: [String]) throws {
        let facts = try Sample.reedCase.get()
        #expect(try Self.readers(seeing: Self.contact(person, key), in: facts) == expected)
    }

    @Test func birthDates() throws {
        let facts = try Sample.reedCase.get()
        let maya = try Self.readers(seeing: { $0.person("maya")?["born"] }, in: facts)
        #expect(
            maya == [
                "maya", "dana", "chris", "ibrahim", "priya", "ruth", "helen", "professionals",
                "conference-restricted", "court", "team", "legal",
            ])
        let inFamilyWords = try Self.readers(
            seeing: { $0.person("maya")?["born"] }, in: facts, voice: .family)
        #expect(inFamilyWords.isEmpty)
    }

    /// Everybody who sees a child knows how old it is, on the day of the edition.
    @Test(arguments: [("2026-10-30", 9.0), ("2026-02-10", 8), ("2026-02-11", 9)])
    func ages(_ asOf: String, _ age: Double) throws {
        let facts = try Sample.reedCase.get()
        for reader in ["pearl", "maya", "dana", "court", "network"] {
            let edition = try facts.edition(for: reader, asOf: asOf)
            #expect(edition.person("maya")?.number("age") == age)
        }
        #expect(try facts.edition(for: "pearl").person("chris")?["age"] == nil)
    }

    @Test(arguments: [
        ("maya", ["asked", "worries", "good", "dreams", "drawing"]),
        ("leo", nil), ("family", nil), ("conference", nil), ("priya", nil), ("network", nil),
        ("dana", ["good", "dreams"]), ("chris", ["good", "dreams"]),
        ("pearl", ["asked", "worries", "good", "dreams", "drawing"]),
        ("court", ["asked", "worries", "good", "dreams", "drawing"]),
        ("legal", ["asked", "worries", "good", "dreams", "drawing"]),
    ])
    func childsWords(_ reader: String, _ expected: [String]?) throws {
        let facts = try Sample.reedCase.get()
        let voice = try facts.edition(for: reader).item("houses-maya")
        let parts = ["asked", "worries", "good", "dreams", "drawing"]
        #expect(voice.map { voice in parts.filter { voice[$0] != nil } } == expected)
    }

    @Test func childsWordsThatAreNotSafe() throws {
        let facts = try Sample.reed(("safe_to_share: yes", "safe_to_share: no"))
        let readers = try Readers.all(of: facts).filter {
            try facts.edition(for: $0).item("houses-maya") != nil
        }
        #expect(readers == ["maya", "team", "legal"])
    }

    @Test func childsWordsAndMarks() throws {
        let facts = try Sample.reed(("safe_to_share: yes", "not_for: [dana]"))
        #expect(try facts.edition(for: "dana").item("houses-maya") == nil)
        #expect(try facts.edition(for: "chris").item("houses-maya") != nil)
    }

    @Test func chairsNote() throws {
        let facts = try Sample.reedCase.get()
        let readers = try Self.readers(seeing: { $0.item("a4")?["chair_note"] }, in: facts)
        #expect(readers == ["helen", "team", "legal"])
    }
}
