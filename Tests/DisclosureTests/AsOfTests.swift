import Casework
import Disclosure
import Testing

/// What is dated later than the day of an edition is not there yet.
@Suite struct AsOfTests {
    private static func edition(_ day: String) throws -> Edition {
        try Sample.reedCase.get().edition(for: "legal", asOf: day)
    }

    @Test(arguments: [("2026-10-30", 15), ("2026-06-16", 9), ("2026-06-15", 3), ("2026-01-01", 0)])
    func ratings(_ day: String, _ count: Int) throws {
        #expect(try Self.edition(day).item("scale-1")?.records("ratings").count == count)
    }

    @Test func thingsDone() throws {
        let edition = try Self.edition("2026-07-01")
        #expect(edition.item("step-3")?.date("done") == Day("2026-06-16"))
        #expect(edition.item("step-4")?["done"] == nil)
        #expect(edition.item("step-4")?.date("due") == Day("2026-07-07"))
        #expect(edition.item("next-2")?.flag("done") == false)
        let plan = edition.item("plan-1")
        #expect(plan?.records("tests").count == 1)
        #expect(plan?.records("signed").count == 3)
        #expect(edition.root.record("proceedings") == nil)
        #expect(edition.root.record("case")?.date("as_of") == Day("2026-07-01"))
    }

    @Test func meetings() throws {
        let before = try Self.edition("2026-06-01").item("icpc-1")
        #expect(before?["decisions"] == nil && before?["actions"] == nil)
        #expect(before?.records("agenda").count == 7)
        #expect(before?.records("invited").first?["report_shared_on"] == nil)
        let after = try Self.edition("2026-06-08").item("icpc-1")
        #expect(after?.records("decisions").count == 1)
        #expect(after?.records("invited").first?["report_shared_on"] != nil)
    }

    @Test func agreements() throws {
        let edition = try Self.edition("2026-06-04")
        #expect(edition.item("plan-1")?["agreed_on"] == nil)
        #expect(edition.root.record("words_and_pictures")?["read_on"] == nil)
        let fgdm = try Self.edition("2026-07-02").root.record("pre_proceedings")?.record("fgdm")
        #expect(fgdm?["offered_on"] != nil)
        #expect(fgdm?["accepted_by"] == nil && fgdm?["accepted_on"] == nil)
    }

    /// What happened earlier and was told later was not known; what cites later papers cites none.
    @Test func hindsight() throws {
        #expect(try Self.edition("2026-05-03").item("harm-2") == nil)
        let early = try Self.edition("2026-05-04").item("harm-2")
        #expect(early != nil)
        #expect(early?.record("source")?["document"] == nil)
        #expect(early?.record("source")?["page"] == nil)
        #expect(try Self.edition("2026-05-04").item("st-pearl") == nil)
    }

    /// A number that a court relies on is not there before the item is, withheld or not.
    @Test func noStubBeforeItsDay() throws {
        let facts = try Sample.reedCase.get()
        #expect(try facts.edition(for: "chris", asOf: "2024-07-31").root["chronology"] == nil)
        let events = try facts.edition(for: "chris", asOf: "2024-08-01").root.records("chronology")
        #expect(events.map(\.isStub) == [true])
    }

    /// What is not there yet was not withheld.
    @Test func nothingIsWithheldByDate() throws {
        let facts = try Sample.reedCase.get()
        let made = try Editor.edition(of: facts, for: "team", asOf: Day("2026-05-20"))
        #expect(made.withheld.items.isEmpty)
    }
}
