/// A day of the Gregorian calendar, from year 1 to 9999.
public struct Day: Sendable, Hashable, Comparable {
    /// From 1 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1 to the last of the month.
    public let day: Int

    /// Nil where there is no such day (30 February).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// From `YYYY-MM-DD`, with exactly these digits.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
            let year = Self.number(bytes[..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8...])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy { (48...57).contains($0) }
            ? digits.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }

    /// Whether one day comes before the other.
    public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Days since 1 March of year 0, so that a leap day comes last.
    public var number: Int {
        let shifted = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
            + (153 * months + 2) / 5 + day - 1
    }

    /// From 0 for Monday to 6 for Sunday.
    public var weekday: Int { (number + 2) % 7 }

    /// `YYYY-MM-DD`.
    public var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Whole years from this day to another; negative before it.
    public func years(to other: Day) -> Int {
        let had = (other.month, other.day) >= (month, day)
        return other.year - year - (had ? 0 : 1)
    }
}
