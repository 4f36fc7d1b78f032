import Casework
import Diagnostics
import Testing

@testable import Deadlines

/// Dates worked out by hand with a wall calendar of England.
@Suite struct DeadlineTests {
    private func find(
        _ rule: String, _ body: String, today: String, opened: String = "2026-01-05"
    ) throws -> [Deadline] {
        try Samples.deadlines(body, today: today, opened: opened).filter { $0.rule.id == rule }
    }

    /// A strategy discussion on a Wednesday before Easter; Good Friday and Easter Monday lie between.
    @Test func fifteenWorkingDaysOverEaster() throws {
        let found = try find(
            "initial-conference",
            """
            meetings:
              - { id: s, type: strategy, on: 2026-03-25 }
              - { id: c, type: initial-conference, on: 2026-04-16 }
            """, today: "2026-05-01")
        let deadline = try #require(found.first)
        #expect(deadline.due == (try day("2026-04-17")) && deadline.state == .kept)
        #expect(deadline.position == 14)
        #expect(deadline.holidays.map(\.name) == ["Good Friday", "Easter Monday"])
    }

    @Test(arguments: [
        ("2026-04-17", "2026-05-01", Deadline.State.kept), ("2026-04-20", "2026-05-01", .late),
        ("2026-04-20", "2026-04-01", .plannedLate), ("2026-04-16", "2026-04-01", .planned),
    ])
    func earlyLateOrKept(_ on: String, _ today: String, _ state: Deadline.State) throws {
        let found = try find(
            "initial-conference",
            """
            meetings:
              - { id: s, type: strategy, on: 2026-03-25 }
              - { id: c, type: initial-conference, on: \(on) }
            """, today: today)
        #expect(found.map(\.state) == [state])
    }

    @Test(arguments: [("2026-04-17", Deadline.State.due, 15), ("2026-04-18", .overdue, 15)])
    func notDone(_ today: String, _ state: Deadline.State, _ position: Int) throws {
        let found = try find(
            "initial-conference", "meetings: [{ id: s, type: strategy, on: 2026-03-25 }]",
            today: today)
        #expect(found.map(\.state) == [state] && found.map(\.position) == [position])
    }

    /// Christmas Day is a Friday in 2026, and Boxing Day's holiday the Monday.
    @Test func overChristmas() throws {
        let found = try find(
            "core-group", "meetings: [{ id: c, type: initial-conference, on: 2026-12-17 }]",
            today: "2026-12-18")
        #expect(found.map(\.due) == [try day("2027-01-05")])
        #expect(found.first?.holidays.count == 3)
    }

    /// The first of several counts, until a conference has been held.
    @Test func severalStrategyDiscussions() throws {
        let found = try find(
            "initial-conference",
            """
            meetings:
              - { id: s1, type: strategy, on: 2026-06-01 }
              - { id: s2, type: strategy, on: 2026-06-08 }
              - { id: c1, type: initial-conference, on: 2026-06-22, strategy_discussion_on: 2026-06-08 }
              - { id: s3, type: strategy, on: 2027-02-01 }
            """, today: "2027-02-02")
        #expect(found.map(\.start) == [try day("2026-06-01"), try day("2027-02-01")])
        #expect(found.map(\.due) == [try day("2026-06-22"), try day("2027-02-22")])
        #expect(found.map(\.state) == [.kept, .due])
    }

    @Test func anExemptionLetsItWait() throws {
        let found = try find(
            "initial-conference",
            """
            meetings:
              - { id: s, type: strategy, on: 2026-06-01 }
              - { id: e, type: exemption, on: 2026-06-19, next: 2026-07-10 }
              - { id: c, type: initial-conference, on: 2026-07-09 }
            """, today: "2026-08-01")
        #expect(found.map(\.due) == [try day("2026-07-10")])
        #expect(found.map(\.isExempted) == [true] && found.map(\.state) == [.kept])
    }

    @Test func reviewsFollowOneAnother() throws {
        let body = """
            meetings:
              - { id: c, type: initial-conference, on: 2026-11-30 }
              - { id: r1, type: review-conference, on: 2027-03-01 }
              - { id: r2, type: review-conference, on: 2027-08-31 }
            """
        let first = try find("first-review", body, today: "2027-09-01")
        #expect(first.map(\.due) == [try day("2027-02-28")] && first.map(\.state) == [.late])
        let next = try find("next-review", body, today: "2027-09-01")
        #expect(next.map(\.due) == [try day("2027-09-01"), try day("2028-02-29")])
        #expect(next.map(\.state) == [.kept, .due])
    }

    /// What is not invited needs no report; a parent who has none yet keeps it open.
    @Test(arguments: [
        ("report_shared_on: 2026-06-08", Deadline.State.kept),
        ("report_shared_on: 2026-06-09", .late), ("attending: yes", .overdue),
    ])
    func reportsComeInTime(_ invitation: String, _ state: Deadline.State) throws {
        let found = try find(
            "reports-initial",
            """
            people: [{ id: ann, role: parent, name: { first: Ann } }]
            meetings:
              - id: c
                type: initial-conference
                on: 2026-06-10
                invited: [{ who: ann, \(invitation) }]
            """, today: "2026-06-10")
        #expect(found.map(\.due) == [try day("2026-06-08")] && found.map(\.state) == [state])
    }

    /// Issued on a Monday: day 12 is the Tuesday fortnight, day 18 the Wednesday after.
    @Test(arguments: [
        ("2026-07-03", Deadline.State.plannedEarly), ("2026-07-07", .planned),
        ("2026-07-15", .planned), ("2026-07-16", .plannedLate),
    ])
    func daysTwelveToEighteen(_ on: String, _ state: Deadline.State) throws {
        let found = try find(
            "case-management-hearing",
            """
            proceedings:
              issued: 2026-06-22
              hearings: [{ id: h, type: Case Management Hearing, on: \(on) }]
            """, today: "2026-06-23")
        #expect(found.map(\.earliest) == [try day("2026-07-07")])
        #expect(found.map(\.due) == [try day("2026-07-15")] && found.map(\.state) == [state])
    }

    @Test func twentySixWeeksBeginWithTheDay() throws {
        let found = try find(
            "twenty-six-weeks", "proceedings: { issued: 2026-07-20 }", today: "2026-08-03")
        #expect(found.map(\.due) == [try day("2027-01-17")] && found.map(\.position) == [3])
    }

    @Test func nothingRunsBeforeItBegins() throws {
        let body = "meetings: [{ id: c, type: initial-conference, on: 2026-12-17 }]"
        #expect(try find("core-group", body, today: "2026-12-16").isEmpty)
        #expect(
            try find("assessment", "", today: "2026-01-05").map(\.due) == [try day("2026-03-09")])
    }

    @Test(arguments: [
        ("    within: 15", "    within: soon", "wrong-kind"),
        ("    after: strategy-discussion", "    after: someday", "unknown-word"),
        ("    after: strategy-discussion", "", "rule-without-event"),
        ("england-and-wales", "narnia", "unknown-calendar"),
    ])
    func brokenRulesAreToldWithTheirPlace(_ old: String, _ new: String, _ code: String) throws {
        let rules = String(
            decoding: try Samples.bytes(of: "Templates/Rules/deadlines.yaml"), as: UTF8.self)
        let problems = try #require(
            #expect(throws: Problems.self) {
                try Samples.pack(rules: rules.replacing(old, with: new))
            })
        #expect(problems.all.map(\.code) == [code], "\(problems.all)")
        #expect(problems.all.allSatisfy { ($0.place?.line ?? 0) > 0 })
    }

    @Test func aHolidayNeedsADay() throws {
        let holidays = """
            format: two-voices-holidays/1
            calendars:
              - { id: england-and-wales, name: E, every_year: [{ name: Never, month: 2 }] }
            """
        let problems = #expect(throws: Problems.self) { try Samples.pack(holidays: holidays) }
        #expect(problems?.all.map(\.code) == ["holiday-unclear"])
    }
}
