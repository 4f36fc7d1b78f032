import Casework

extension Day {
    /// Easter Sunday of a year of the Gregorian calendar, by the method of the anonymous correspondent
    /// of Nature (1876), which holds for every year from 1583.
    static func easter(in year: Int) -> Day? {
        let golden = year % 19, century = year / 100, rest = year % 100
        let correction = (century + 8) / 25
        let moon =
            (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let late = (golden + 11 * moon + 22 * weekday) / 451
        let count = moon + weekday - 7 * late + 114
        return Day(year: year, month: count / 31, day: count % 31 + 1)
    }
}
