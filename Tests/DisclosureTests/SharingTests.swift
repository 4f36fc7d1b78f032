import Casework
import Diagnostics
import Disclosure
import Testing

/// Rules 1 to 5 and 9 on the Reed family, for every reader there can be.
@Suite struct SharingTests {
    /// Everybody whom `sharing.usual` reaches, themselves or through each of their members.
    static let usual = [
        "maya", "leo", "dana", "chris", "pearl", "tess", "ibrahim", "priya", "ruth", "helen",
        "family", "network", "professionals", "conference", "conference-restricted", "court",
        "team", "legal",
    ]

    @Test(arguments: [
        ("harm-1", usual), ("danger-1", usual), ("rule-3", usual), ("ch-2", usual),
        ("harm-3", ["team", "legal"]),
        ("harm-4", ["dana", "court", "team", "legal"]),
        ("ch-1", ["dana", "court", "team", "legal"]),
        ("police-1", ["dana", "court", "team", "legal"]),
        ("kofi", ["dana", "kofi", "court", "team", "legal"]),
        ("neighbour", ["neighbour", "team", "legal"]),
        ("a7", ["ibrahim", "priya", "helen", "conference-restricted", "team", "legal"]),
    ])
    func itemReaches(_ item: String, _ expected: [String]) throws {
        let facts = try Sample.reedCase.get()
        let readers = try Readers.all(of: facts).filter {
            try facts.edition(for: $0).item(item) != nil
        }
        #expect(readers == expected)
    }

    /// One item, marked; everybody who sees it of a parent, a child, a professional and groups.
    @Test(arguments: [
        ("", ["ada", "ben", "carl", "family", "professionals", "court", "team", "legal"]),
        ("for: [ada]", ["ada", "team", "legal"]),
        ("for: [family]", ["ada", "ben", "family", "team", "legal"]),
        ("for: [ada, ben]", ["ada", "ben", "family", "team", "legal"]),
        ("for: [ada, family], not_for: [ada]", ["ben", "team", "legal"]),
        ("not_for: [ada]", ["ben", "carl", "professionals", "court", "team", "legal"]),
        ("not_for: [family]", ["carl", "professionals", "court", "team", "legal"]),
        (
            "not_for: [court, legal]",
            ["ada", "ben", "carl", "family", "professionals", "team", "legal"]
        ),
        ("sensitive: health", ["team", "legal"]),
        ("sensitive: health, not_for: [ada]", ["team", "legal"]),
        ("sensitive: health, for: [court]", ["court", "team", "legal"]),
        ("for: [dora]", ["dora", "team", "legal"]),
    ])
    func marks(_ marks: String, _ expected: [String]) throws {
        let facts = try Self.small("- { id: m, heading: harm, plain: A, formal: A, \(marks) }")
        let readers = try Readers.all(of: facts).filter {
            try facts.edition(for: $0).item("m") != nil
        }
        #expect(readers == expected)
    }

    static func small(sharing: String = "usual: [family, professionals, court]", _ items: String)
        throws -> Case
    {
        try Sample.small(
            sharing: sharing,
            """
            people:
              - { id: ada, role: parent, name: { first: Ada } }
              - { id: ben, role: child, name: { first: Ben } }
              - { id: carl, role: professional, name: { first: Carl } }
              - { id: dora, role: other, name: { first: Dora } }
            map:
              \(items)
            """)
    }

    /// Without `usual` nothing is shown to anybody but the team and the legal department.
    @Test func nothingIsUsualUnlessSaid() throws {
        let facts = try Self.small(sharing: "", "- { id: m, heading: harm, plain: A, formal: A }")
        #expect(try facts.edition(for: "ada").item("m") == nil)
        #expect(try facts.edition(for: "team").item("m") != nil)
    }

    @Test(arguments: [
        ("", false), ("author: carl, cleared: { by: carl }", false),
        ("author: carl, cleared: { by: dora }", true),
        ("author: carl, cleared: { by: dora, on: 2026-10-30 }", true),
        ("author: carl, cleared: { by: dora, on: 2026-10-31 }", false),
    ])
    func clearing(_ marks: String, _ isSeen: Bool) throws {
        let item = "- { id: m, heading: harm, plain: A, sensitive: health, for: [ada], \(marks) }"
        let strict = try Self.small(sharing: "usual: [family], clearing: required", item)
        #expect((try strict.edition(for: "ada").item("m") != nil) == isSeen)
        #expect(try strict.edition(for: "legal").item("m") != nil)
        let lenient = try Self.small(sharing: "usual: [family]", item)
        #expect(try lenient.edition(for: "ada").item("m") != nil)
    }

    /// What stands in an item follows it, and may only narrow it.
    @Test func itemsInItems() throws {
        let facts = try Self.small(
            """
            - { id: m, heading: harm, plain: A, for: [dora, ada], agree: [
                { who: ada, says: yes }, { who: ada, says: no, not_for: [dora] },
                { who: carl, says: no, for: [ben] } ] }
            """)
        func answers(_ reader: String) throws -> Int? {
            try facts.edition(for: reader).item("m")?.records("agree").count
        }
        #expect(try answers("ada") == 2)
        // Dora sees nobody but herself, and an answer that names somebody else goes.
        #expect(try answers("dora") == 0)
        #expect(try answers("ben") == nil)
        #expect(try answers("team") == 3)
    }

    @Test func aCourtOrderWithholds() throws {
        let facts = try Self.small(
            """
            - { id: m, heading: harm, plain: A }
            evidence:
              - { id: e, title: Log, withheld_by_order: { from: [ada], order: One } }
            """)
        #expect(try facts.edition(for: "ada").item("e") == nil)
        #expect(try facts.edition(for: "ben").item("e") != nil)
    }

    /// Nothing of an edition says who may see what.
    @Test func marksAreGone() throws {
        let facts = try Sample.reedCase.get()
        for reader in ["legal", "dana", "court"] {
            let edition = try facts.edition(for: reader)
            #expect(edition.root.record("sharing") == nil)
            edition.root.forEachRecord { record in
                for key in [
                    "for", "not_for", "sensitive", "author", "cleared", "may_see",
                    "safe_to_share", "confidential", "share_phone_with",
                ] {
                    #expect(record.fields[key] == nil)
                }
            }
        }
    }
}
