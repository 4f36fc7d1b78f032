import Casework

/// Which days are working days: all but Saturdays, Sundays and bank holidays.
public struct WorkingCalendar: Sendable {
    /// The part of the kingdom, such as `england-and-wales`.
    public let id: String
    /// Its name in words.
    public let name: String
    let everyYear: [HolidayRule]
    let once: [Proclamation]
    /// Years whose days were announced, and what they are called.
    let announced: [Int: [Day: String]]

    /// A holiday of one year alone.
    struct Proclamation: Sendable, Equatable {
        var day: Day
        var name: String
        /// The usual day that is none in this year.
        var instead: Day?
    }

    /// What a day is a holiday for; nil on other days, weekends among them.
    public func holiday(on day: Day) -> String? { holidays(in: day.year)[day] }

    /// Whether offices are open.
    public func isWorkingDay(_ day: Day) -> Bool { day.weekday < 5 && holiday(on: day) == nil }

    /// The bank holidays of a year: those announced for it, else those that the rules give.
    public func holidays(in year: Int) -> [Day: String] {
        if let days = announced[year] { return days }
        var days: [Day: String] = [:]
        var weekends: [(day: Day, name: String)] = []
        for rule in everyYear {
            guard let day = rule.day(in: year) else { continue }
            if once.contains(where: { $0.instead == day }) { continue }
            if day.weekday < 5 { days[day] = rule.name } else { weekends.append((day, rule.name)) }
        }
        for proclaimed in once where proclaimed.day.year == year {
            days[proclaimed.day] = proclaimed.name
        }
        for (day, name) in weekends {
            var free: Day? = day
            while let next = free, next.weekday > 4 || days[next] != nil {
                free = next.advanced(by: 1)
            }
            if let free { days[free] = "the day in place of \(name)" }
        }
        return days
    }
}

/// A day that was counted to, and the holidays on weekdays that did not count on the way.
struct CountedDay: Equatable {
    var day: Day
    var holidays: [(day: Day, name: String)] = []

    static func == (one: CountedDay, other: CountedDay) -> Bool {
        one.day == other.day && one.holidays.map(\.day) == other.holidays.map(\.day)
    }
}

extension WorkingCalendar {
    /// The working day that comes so many after a day, which itself does not count; before it where
    /// `count` is negative. Nil outside the calendar.
    func advance(from start: Day, by count: Int) -> CountedDay? {
        var counted = CountedDay(day: start)
        let step = count < 0 ? -1 : 1
        var left = abs(count)
        while left > 0 {
            guard let next = counted.day.advanced(by: step) else { return nil }
            counted.day = next
            if let name = holiday(on: next), next.weekday < 5 {
                counted.holidays.append((next, name))
            } else if next.weekday < 5 {
                left -= 1
            }
        }
        return counted
    }

    /// How many working days lie after a day, up to another and with it; 0 where it is not later.
    func workingDays(after start: Day, upTo end: Day) -> Int {
        var count = 0, day = start
        while day < end, let next = day.advanced(by: 1) {
            day = next
            if isWorkingDay(day) { count += 1 }
        }
        return count
    }
}
