import Casework
import Diagnostics

/// The rules of deadlines, and the calendar that they count by.
public struct RulePack: Sendable {
    /// In the order of the file.
    public let timescales: [Timescale]
    /// The bank holidays.
    public let calendar: WorkingCalendar

    /// Rules and calendars, read and checked.
    ///
    /// - Parameters:
    ///   - rules: The bytes of a `two-voices-deadlines/1` file, and its name.
    ///   - holidays: The bytes of a `two-voices-holidays/1` file, and its name.
    /// - Throws: All that is wrong with either file, with its place.
    public init(
        rules: (bytes: [UInt8], file: String), holidays: (bytes: [UInt8], file: String)
    ) throws(Problems) {
        let pack = try RecordFile.read(rules.bytes, file: rules.file, of: RuleFormat.deadlines)
        let years = try RecordFile.read(
            holidays.bytes, file: holidays.file, of: RuleFormat.holidays)
        var problems: [Problem] = []
        timescales = pack.records("rules").compactMap { Timescale($0, &problems) }
        let calendars = years.records("calendars").map { WorkingCalendar($0, &problems) }
        let name = pack.text("calendar") ?? ""
        guard let found = calendars.first(where: { $0.id == name }) else {
            let place = pack.fields["calendar"]?.place ?? pack.place
            throw Problems(problems + [.calendarUnknown(calendars.map(\.id), at: place)])
        }
        guard problems.isEmpty else { throw Problems(problems) }
        calendar = found
    }
}

extension Timescale {
    /// Nil, with a problem, where a rule counts from nothing or from two events.
    fileprivate init?(_ rule: Record, _ problems: inout [Problem]) {
        let after = rule.text("after"), before = rule.text("before")
        guard let written = after ?? before, after == nil || before == nil,
            let event = CaseEvent(rawValue: written)
        else {
            problems.append(.ruleWithoutEvent(at: rule.place))
            return nil
        }
        id = rule.id ?? ""
        plain = rule.wording()?.plain?.plainWords ?? ""
        formal = rule.wording()?.formal?.plainWords ?? plain
        if plain.isEmpty { plain = formal }
        self.event = event
        isBefore = before != nil
        number = Int(rule.number("within") ?? 0)
        unit = rule.text("unit").flatMap(Unit.init) ?? .workingDays
        countsFirstDay = rule.flag("counts_first_day") ?? false
        notBefore = rule.number("not_before").map { Int($0) }
        outcome = rule.text("until").flatMap(CaseEvent.init)
        source = Source(
            words: rule.text("source") ?? "", isLocal: rule.flag("local") ?? false,
            isConfirmed: rule.flag("confirmed") ?? false, place: rule.place)
    }
}

extension WorkingCalendar {
    fileprivate init(_ calendar: Record, _ problems: inout [Problem]) {
        id = calendar.id ?? ""
        name = calendar.text("name") ?? ""
        everyYear = calendar.records("every_year").compactMap { holiday in
            let rule = HolidayRule(holiday)
            if rule == nil { problems.append(.holidayUnclear(at: holiday.place)) }
            return rule
        }
        once = calendar.records("once").compactMap { day in
            day.date("on").map {
                Proclamation(
                    day: $0, name: day.text("name") ?? "", instead: day.date("instead_of"))
            }
        }
        var announced: [Int: [Day: String]] = [:]
        for day in calendar.records("announced") {
            guard let date = day.date("on") else { continue }
            announced[date.year, default: [:]][date] = day.text("name") ?? ""
        }
        self.announced = announced
    }
}

extension HolidayRule {
    /// Nil where it is not said, or said twice, when it is.
    fileprivate init?(_ holiday: Record) {
        let month = holiday.number("month").map { Int($0) }
        let day = holiday.number("day").map { Int($0) }
        let offset = holiday.number("easter").map { Int($0) }
        switch (month, day, holiday.text("monday"), offset) {
        case (let month?, let day?, nil, nil): when = .fixed(month: month, day: day)
        case (let month?, nil, "first"?, nil): when = .firstMonday(month: month)
        case (let month?, nil, "last"?, nil): when = .lastMonday(month: month)
        case (nil, nil, nil, let offset?): when = .easter(offset: offset)
        default: return nil
        }
        name = holiday.text("name") ?? ""
    }
}

extension Problem {
    fileprivate static func calendarUnknown(_ known: [String], at place: Place) -> Problem {
        Problem(
            "unknown-calendar", "there is no calendar of this name", at: place,
            hint: "known: " + known.joined(separator: ", "))
    }

    fileprivate static func ruleWithoutEvent(at place: Place) -> Problem {
        Problem(
            "rule-without-event", "the rule has to count after one event, or before one",
            at: place, hint: "give it `after` or `before`, and not both")
    }

    fileprivate static func holidayUnclear(at place: Place) -> Problem {
        Problem(
            "holiday-unclear", "it is not clear on which day of a year this holiday is", at: place,
            hint: "give it `month` and `day`, `month` and `monday`, or `easter`")
    }
}
