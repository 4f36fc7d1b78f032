/// Counting in days, from which weeks follow. The calendar's months never enter a count.
extension Day {
    /// The day that comes so many days later, or earlier where `days` is negative; nil outside the
    /// years 1 to 9999.
    public func advanced(by days: Int) -> Day? {
        let (sum, overflow) = number.addingReportingOverflow(days)
        return overflow ? nil : Day(number: sum)
    }

    /// Days from this one to another; negative where the other is earlier.
    public func days(to other: Day) -> Int { other.number - number }

    /// From 1 for the seven days that begin with this one; nil before it.
    public func week(of other: Day) -> Int? {
        let days = days(to: other)
        return days < 0 ? nil : days / 7 + 1
    }

    /// Nil outside the years 1 to 9999.
    private init?(number: Int) {
        let last = 366 * 10_000
        guard (0...last).contains(number) else { return nil }
        // Years from March to February, in cycles of 400, of 100, of 4 and of 1.
        var rest = number
        let cycles = rest.quotient(by: 146_097, most: .max)
        let centuries = rest.quotient(by: 36_524, most: 3)
        let fours = rest.quotient(by: 1461, most: .max)
        let years = rest.quotient(by: 365, most: 3)
        let month = (5 * rest + 2) / 153
        let year = 400 * cycles + 100 * centuries + 4 * fours + years
        self.init(
            year: month < 10 ? year : year + 1, month: month < 10 ? month + 3 : month - 9,
            day: rest - (153 * month + 2) / 5 + 1)
    }
}

extension Int {
    /// Divides it, at most so many times, and keeps the remainder.
    fileprivate mutating func quotient(by divisor: Int, most: Int) -> Int {
        let quotient = Swift.min(self / divisor, most)
        self -= quotient * divisor
        return quotient
    }
}

extension Day {
    /// The same day of the month so many months later, earlier where negative; the month's last day
    /// where it is shorter (the "corresponding date" rule: from 30 November to 28 February). Nil outside
    /// the years 1 to 9999.
    public func advanced(byMonths months: Int) -> Day? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return nil }
        let (year, month) = (sum / 12, sum % 12 + 1)
        guard year <= 9999 else { return nil }
        return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
    }
}
