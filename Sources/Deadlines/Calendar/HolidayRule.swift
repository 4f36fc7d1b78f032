import Casework

/// A holiday that comes every year.
struct HolidayRule: Sendable, Equatable {
    /// How its day is found.
    enum When: Sendable, Equatable {
        /// The same day of a month; from a weekend it moves on to a free day.
        case fixed(month: Int, day: Int)
        /// So many days after Easter Sunday, before it where negative.
        case easter(offset: Int)
        case firstMonday(month: Int)
        case lastMonday(month: Int)
    }

    var name: String
    var when: When

    /// Its day in a year before it is moved; nil where the year has none.
    func day(in year: Int) -> Day? {
        switch when {
        case .fixed(let month, let day): return Day(year: year, month: month, day: day)
        case .easter(let offset): return Day.easter(in: year)?.advanced(by: offset)
        case .firstMonday(let month):
            guard let first = Day(year: year, month: month, day: 1) else { return nil }
            return first.advanced(by: (7 - first.weekday) % 7)
        case .lastMonday(let month):
            let last = (28...31).reversed().lazy
                .compactMap { Day(year: year, month: month, day: $0) }.first
            return last.flatMap { $0.advanced(by: -$0.weekday) }
        }
    }
}
