import Casework

/// How a day is written in one voice. Spaces in it do not break.
///
/// Source: the design's table of voices; GOV.UK style guide, dates.
public struct DateWording: Sendable, Equatable {
    /// The voice in which the days are written.
    public let voice: Voice

    /// The wording of one voice.
    public init(_ voice: Voice) { self.voice = voice }

    static let space = "\u{A0}"
    static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `Tuesday 7 July` for a child, `Tuesday 7 July 2026` for a family, `7 July 2026` formally.
    public func long(_ day: Day) -> String {
        switch voice {
        case .child: joined(weekday(day), dayAndMonth(day))
        case .family: joined(weekday(day), dayAndMonth(day), String(day.year))
        case .formal: joined(dayAndMonth(day), String(day.year))
        }
    }

    /// `7 July` for a child, `7 July 2026` for a family, `07/07/2026` formally.
    public func short(_ day: Day) -> String {
        switch voice {
        case .child: dayAndMonth(day)
        case .family: joined(dayAndMonth(day), String(day.year))
        case .formal: Self.digits(day, separator: "/")
        }
    }

    /// `Tuesday`.
    public func weekday(_ day: Day) -> String {
        Self.weekdays.indices.contains(day.weekday) ? Self.weekdays[day.weekday] : ""
    }

    /// `July 2026`.
    public func month(_ day: Day) -> String { joined(Self.month(day), String(day.year)) }

    private func dayAndMonth(_ day: Day) -> String { joined(String(day.day), Self.month(day)) }

    private static func month(_ day: Day) -> String { months[day.month - 1] }

    private func joined(_ parts: String...) -> String { parts.joined(separator: Self.space) }

    private static func digits(_ day: Day, separator: String) -> String {
        let parts = day.iso.split(separator: "-").reversed()
        return parts.joined(separator: separator)
    }

    /// The ways in which somebody might write a day, with plain spaces; for searching.
    static func everyForm(of day: Day) -> [String] {
        let month = month(day)
        let short = String(month.prefix(3))
        let digits = digits(day, separator: "/")
        let ends = String(digits.suffix(2))
        let plain = "\(day.day)/\(day.month)"
        let ordinal = "\(day.day)\(ending(of: day.day))"
        return [month, short, String(month.prefix(4))].flatMap { month in
            [
                "\(day.day) \(month) \(day.year)", "\(day.day) \(month) \(ends)",
                "\(ordinal) \(month) \(day.year)", "\(ordinal) of \(month) \(day.year)",
                "\(month) \(day.day) \(day.year)", "\(month) \(ordinal) \(day.year)",
            ]
        } + [
            digits, "\(plain)/\(day.year)", "\(plain)/\(ends)",
            "\(digits.dropLast(4))\(ends)",
        ]
    }

    private static func ending(of day: Int) -> String {
        switch day {
        case 1, 21, 31: "st"
        case 2, 22: "nd"
        case 3, 23: "rd"
        default: "th"
        }
    }
}
