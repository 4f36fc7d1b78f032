import Testing

@testable import Casework

@Suite struct DayTests {
    static func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-01"), ("2024-02-28", 1, "2024-02-29"),
        ("2023-02-28", 1, "2023-03-01"), ("2100-02-28", 1, "2100-03-01"),
        ("2000-02-29", 366, "2001-03-01"), ("2026-12-31", 1, "2027-01-01"),
        ("2026-03-01", -1, "2026-02-28"), ("2026-07-20", 181, "2027-01-17"),
        ("2026-05-05", 0, "2026-05-05"), ("0001-01-01", 3_652_058, "9999-12-31"),
    ])
    func daysAreCountedThroughMonthsAndLeapYears(_ from: String, _ days: Int, _ to: String) throws {
        #expect(try Self.day(from).advanced(by: days) == Self.day(to))
        #expect(try Self.day(from).days(to: Self.day(to)) == days)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        var day = try Self.day("1899-12-31")
        for _ in 0..<146_098 {
            let next = try #require(day.advanced(by: 1))
            #expect(next > day && next.number == day.number + 1)
            day = next
        }
        #expect(day.iso == "2300-01-01")
    }

    @Test func thereIsNoDayBeyondTheCalendar() throws {
        #expect(try Self.day("9999-12-31").advanced(by: 1) == nil)
        #expect(try Self.day("0001-01-01").advanced(by: -1) == nil)
        #expect(try Self.day("2026-01-01").advanced(by: .max) == nil)
        #expect(try Self.day("2026-01-01").advanced(by: .min) == nil)
    }

    @Test func weeksBeginWithTheirFirstDay() throws {
        let start = try Self.day("2026-05-18")
        let weeks = try ["2026-05-17", "2026-05-18", "2026-05-24", "2026-05-25", "2026-12-14"]
            .map { start.week(of: try Self.day($0)) }
        #expect(weeks == [nil, 1, 1, 2, 31])
    }
}
