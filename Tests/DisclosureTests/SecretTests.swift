import Casework
import Disclosure
import Testing

/// What must not be found in a reader's files, and what is no secret to them.
@Suite struct SecretTests {
    private static func secrets(_ reader: String, in facts: Case? = nil) throws -> [Secret] {
        try (facts ?? Sample.reedCase.get()).withheld(from: reader).secrets
    }

    private static func values(_ kind: Secret.Kind, _ reader: String) throws -> [String] {
        try secrets(reader).filter { $0.kind == kind }.map(\.value)
    }

    @Test func namesOfPeopleWhoAreNotThere() throws {
        #expect(try Self.values(.name, "pearl") == ["June Halloran", "June H", "Kofi Mensah"])
        #expect(try Self.values(.surname, "pearl") == ["Halloran", "Mensah"])
        #expect(try Self.values(.firstName, "pearl") == ["Kofi"])
        #expect(try Self.values(.firstName, "dana").isEmpty)
    }

    /// Maya lives at one end of a street and the referrer at the other.
    @Test func sharedPostcodes() throws {
        #expect(try Self.values(.postcode, "maya") == ["PM2 7LX"])
        #expect(try Self.values(.postcode, "pearl") == ["WV3 4QQ", "PM2 7LX"])
        #expect(try Self.values(.address, "maya").contains("16 Alder Close"))
    }

    @Test func contactDetails() throws {
        #expect(try Self.values(.telephone, "court").contains("07700 900 101"))
        #expect(try !Self.values(.telephone, "court").contains("01632 960 141"))
        #expect(try Self.values(.birthDate, "pearl").first == "2017-02-11")
        #expect(
            try Self.secrets("pearl").first { $0.kind == .birthDate }?.writtenForms.contains(
                "11 February 2017") == true)
    }

    @Test func sentences() throws {
        let sentences = try Self.values(.sentence, "chris")
        #expect(sentences.contains("Kofi hurt Mum when he lived with the family."))
        #expect(sentences.contains("wen mum wont wake up"))
        #expect(!sentences.contains("What are you worried about?"))
        #expect(try Self.secrets("legal").isEmpty)
    }

    /// A sentence that also stands in an item which the reader sees is no secret.
    @Test func sentencesSeenElsewhere() throws {
        let facts = try SharingTests.small(
            """
            - { id: a, heading: harm, plain: "Ada went home at ten. Then it rained.", for: [carl] }
              - { id: b, heading: harm, plain: "We know that ada went home at TEN, and more." }
            """)
        #expect(try Self.secrets("ada", in: facts).isEmpty)
        let other = try SharingTests.small(
            "- { id: a, heading: harm, plain: Ada went home at ten., for: [carl] }")
        #expect(try Self.secrets("ada", in: other).map(\.value) == ["Ada went home at ten."])
    }

    /// A name that somebody else bears, or that is a word, counts only with what makes it theirs.
    @Test(arguments: [
        ("first: Ben, last: Cole", ["Ben Cole", "Ben C", "Cole"]),
        ("first: Zac, last: Field", ["Zac Field", "Zac", "Mr Field", "Z Field"]),
        ("first: Zac, last: Ames", ["Zac Ames", "Zac", "Z Ames"]),
        ("first: Ada, last: Ames", []),
        ("title: Dr, first: Rose, last: Ames", ["Rose Ames", "Dr Ames", "R Ames"]),
        ("first: Zac", ["Zac"]), ("first: Will", []),
        ("first: Zac, written: Зак", ["Zac", "Зак"]),
    ])
    func guardedNames(_ name: String, _ expected: [String]) throws {
        let facts = try Sample.small(
            """
            people:
              - { id: ada, role: parent, name: { first: Ada, last: Ames }, pronouns: he }
              - { id: ben, role: child, name: { first: Ben } }
              - { id: zac, role: other, name: { \(name) }, pronouns: he, sensitive: police }
            """)
        #expect(try Self.secrets("ada", in: facts).map(\.value) == expected)
    }

    @Test func theAccount() throws {
        let items = try Sample.reedCase.get().withheld(from: "chris").items
        let rules = items.map { "\($0.path): \($0.rule)" }
        #expect(
            rules == [
                "people dana born: 6", "people dana contact.phone: 6",
                "people dana contact.address: 6", "people chris contact.phone: 6",
                "people chris contact.address: 6", "people neighbour: 3", "people kofi: 1",
                "map harm-3: 2", "map harm-4: 1", "voices houses-maya asked: 7",
                "voices houses-maya worries: 7", "voices houses-maya drawing: 7",
                "meetings icpc-1 agenda a4 chair_note: 7", "meetings icpc-1 agenda a7: 2",
                "meetings strategy-1: 2", "meetings legal-1: 2",
                "meetings review-1 agenda r4 chair_note: 7", "meetings review-1 agenda r7: 2",
                "chronology ch-1: 1", "evidence police-1: 1",
            ])
        #expect(items.allSatisfy { $0.place.line > 0 && !$0.why.isEmpty })
    }
}

@Suite struct OfficeReportTests {
    private static func report() throws -> (edition: Edition, withheld: Withheld) {
        let facts = try SharingTests.small(
            "- { id: a, heading: harm, plain: A \"secret\" thing there, for: [carl] }")
        return try Editor.edition(of: facts, for: "ada")
    }

    @Test func json() throws {
        let (edition, withheld) = try Self.report()
        #expect(
            OfficeReport.json(withheld, from: edition) == """
                {
                  "case": "S-1",
                  "reader": "ada",
                  "voice": "family",
                  "as_of": "2026-10-30",
                  "withheld": [
                    {"item": "map a", "rule": 2, "why": "It is only for those whom it names.", "file": "case.yaml", "line": 10}
                  ]
                }

                """)
    }

    @Test func markdown() throws {
        let (edition, withheld) = try Self.report()
        #expect(
            OfficeReport.markdown(withheld, from: edition) == """
                # What was withheld

                Case S-1, for ada, as of 2026-10-30. For the office alone.

                | Item | Line | Rule | Why |
                |---|---:|---:|---|
                | map a | 10 | 2 | It is only for those whom it names. |

                """)
    }
}

extension SecretTests {
    /// A birth is an event of a chronology, and other things happen on the day.
    @Test func aDayThatTheReaderIsToldOfIsNoSecret() throws {
        let event = "  - { id: ch-9, on: 2017-02-11, plain: It rained., formal: It rained. }\n"
        let facts = try Sample.reed(("\nchronology:\n", "\nchronology:\n" + event))
        #expect(try facts.withheld(from: "pearl").secrets.contains { $0.kind == .birthDate })
        #expect(
            try !facts.withheld(from: "pearl").secrets.contains {
                $0.kind == .birthDate && $0.value == "2017-02-11"
            })
    }
}
