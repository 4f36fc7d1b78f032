import Casework
import Diagnostics
import Disclosure
import Testing

@Suite struct ReadersTests {
    @Test func everybodyAndTheGroupsWithMembers() throws {
        let small = try SharingTests.small("[]")
        #expect(
            Readers.all(of: small) == [
                "ada", "ben", "carl", "dora", "family", "professionals", "court", "team", "legal",
            ])
        let reed = try Sample.reedCase.get()
        #expect(Readers.all(of: reed).suffix(8).first == "family")
    }

    @Test func membersOfGroups() throws {
        let facts = try Sample.reedCase.get()
        func members(_ group: String) throws -> [String] {
            try Readers.reader(group, of: facts, asOf: facts.asOf).people
        }
        #expect(try members("family") == ["maya", "leo", "dana", "chris"])
        #expect(try members("network") == ["pearl", "tess", "ibrahim"])
        #expect(try members("professionals") == ["ibrahim", "priya", "ruth", "helen"])
        #expect(
            try members("conference") == ["dana", "chris", "pearl", "ibrahim", "priya", "helen"])
        #expect(try members("conference-restricted") == ["ibrahim", "priya", "helen"])
        #expect(try members("court").isEmpty)
    }

    @Test func groupsOfPeople() throws {
        let facts = try Sample.reed(
            ("knows_goal: yes, since: 2026-05-21, available", "status: withdrawn, available"),
            (", status: active }\n  - id: ibrahim", " }\n  - id: ibrahim"))
        func groups(_ id: String) throws -> [String] {
            try Readers.reader(id, of: facts, asOf: facts.asOf).groups
        }
        #expect(
            try groups("ibrahim") == [
                "network", "professionals", "conference", "conference-restricted",
            ])
        #expect(try groups("tess").isEmpty)
        #expect(try groups("kofi").isEmpty)
        #expect(try groups("maya") == ["family"])
    }

    /// The conference is of the meeting asked for, else of the latest that was held.
    @Test(arguments: [
        (nil, "2026-10-30", ["ada", "carl"]), (nil, "2026-01-15", ["ben", "carl"]),
        (nil, "2025-01-01", ["ben", "carl"]), ("late", "2026-10-30", ["ada", "ben"]),
    ])
    func conference(_ meeting: String?, _ asOf: String, _ expected: [String]) throws {
        let facts = try SharingTests.small(
            """
            []
            meetings:
              - { id: first, on: 2026-01-10, chair: carl, invited: [{ who: ben }] }
              - { id: second, on: 2026-06-10, invited: [{ who: [ada, carl] }, { who: dora }, { who: police }] }
              - { id: late, on: 2026-12-01, invited: [{ who: ada }, { who: ben }] }
            """)
        let day = try #require(Day(asOf))
        let reader = try Readers.reader("conference", of: facts, meeting: meeting, asOf: day)
        #expect(reader.people == expected)
    }

    @Test(arguments: [
        ("danna", "unknown-reader", "did you mean \"dana\"?"),
        ("police", "unknown-reader", "maya, leo, dana"),
        ("public", "no-public-edition", "name a person"),
    ])
    func refusals(_ id: String, _ code: String, _ hint: String) throws {
        let facts = try Sample.reedCase.get()
        let problems = try #require(throws: Problems.self) {
            try Editor.edition(of: facts, for: id)
        }
        #expect(problems.all.map(\.code) == [code])
        #expect(problems.all.first?.hint.contains(hint) == true)
    }

    @Test func groupsWithoutMembersAndMeetingsThatAreNot() throws {
        let facts = try SharingTests.small("[]")
        let empty = try #require(throws: Problems.self) {
            try Editor.edition(of: facts, for: "network")
        }
        #expect(empty.all.map(\.code) == ["empty-group"])
        let reed = try Sample.reedCase.get()
        let meeting = try #require(throws: Problems.self) {
            try Editor.edition(of: reed, for: "conference", subject: "icpc1x")
        }
        #expect(meeting.all.map(\.code) == ["unknown-meeting"])
        #expect(meeting.all.first?.hint.hasPrefix("did you mean \"icpc-1\"?") == true)
    }

    @Test(arguments: [
        ("maya", Voice.child), ("dana", .family), ("pearl", .family), ("ibrahim", .formal),
        ("kofi", .formal), ("family", .family), ("network", .family), ("conference", .formal),
        ("court", .formal), ("team", .formal),
    ])
    func voices(_ reader: String, _ voice: Voice) throws {
        let facts = try Sample.reedCase.get()
        #expect(try facts.edition(for: reader).voice == voice)
        #expect(try facts.edition(for: reader, voice: .formal).voice == .formal)
    }
}
