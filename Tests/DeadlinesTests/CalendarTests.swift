import Casework
import Testing

@testable import Deadlines

@Suite struct CalendarTests {
    /// Years that were announced, and those that the rules give, against another's table.
    @Test(arguments: ["england-and-wales", "scotland", "northern-ireland"])
    func holidaysAreThoseOfAnother(_ name: String) throws {
        let calendar = try Samples.calendar(name)
        for line in try Samples.lines(of: "Tests/Data/Deadlines/holidays.txt")
        where line.first ?? "" == name {
            let expected = try line.dropFirst().map { try day($0) }
            let year = try #require(expected.first).year
            #expect(calendar.holidays(in: year).keys.sorted() == expected, "\(year)")
        }
    }

    /// What was announced for a year is what the rules give for it.
    @Test func announcedYearsFollowTheRules() throws {
        let calendar = try Samples.calendar("england-and-wales")
        #expect(calendar.announced.keys.sorted() == [2025, 2026, 2027])
        let ruled = WorkingCalendar(
            id: "", name: "", everyYear: calendar.everyYear, once: calendar.once, announced: [:])
        for (year, days) in calendar.announced { #expect(ruled.holidays(in: year) == days) }
    }

    @Test func daysCountAsAnotherCounts() throws {
        let calendar = try Samples.calendar("england-and-wales")
        for line in try Samples.lines(of: "Tests/Data/Deadlines/counted.txt") {
            let start = try day(line[0]), number = try #require(Int(line[2]))
            let (later, earlier) = (try day(line[3]), try day(line[4]))
            if line[1] == "months" {
                #expect(start.advanced(byMonths: number) == later, "\(line)")
                #expect(start.advanced(byMonths: -number) == earlier, "\(line)")
            } else {
                #expect(calendar.advance(from: start, by: number)?.day == later, "\(line)")
                #expect(calendar.advance(from: start, by: -number)?.day == earlier, "\(line)")
                #expect(calendar.workingDays(after: start, upTo: later) == number, "\(line)")
            }
        }
    }

    @Test(arguments: [
        ("2026-11-30", 3, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"), ("2026-12-31", -10, "2026-02-28"),
        ("2028-02-29", 12, "2029-02-28"), ("2026-01-31", 1, "2026-02-28"),
    ])
    func monthsEndWhereTheyAreShorter(_ start: String, _ months: Int, _ expected: String) throws {
        #expect(try day(start).advanced(byMonths: months) == day(expected))
    }

    @Test func theCalendarHasEnds() throws {
        let calendar = try Samples.calendar("scotland")
        #expect(calendar.advance(from: try day("9999-12-30"), by: 15) == nil)
        #expect(try day("9999-12-30").advanced(byMonths: 1) == nil)
        #expect(try day("0001-01-30").advanced(byMonths: -1) == nil)
        #expect(
            calendar.advance(from: try day("2026-07-06"), by: 0)?.day == (try day("2026-07-06")))
    }
}
