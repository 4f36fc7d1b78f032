import Casework

/// The formats of the two rule files, declared as the case file's is.
enum RuleFormat {
    static let deadlines = RecordType(
        "rules of deadlines",
        [
            Field(
                "format", .choice(ClosedList("format", ["two-voices-deadlines/1"])), required: true,
                "The version of this format."),
            Field(
                "calendar", .text, required: true, as: .label,
                "The calendar of bank holidays, such as england-and-wales."),
            Field("rules", .records(rule), required: true, "What is due when."),
        ])

    static let rule = RecordType(
        "rule", hasWordings: true,
        [
            Field("id", .id, required: true, "The name of the rule."),
            Field("after", .choice(events), "What the time is counted from."),
            Field("before", .choice(events), "What it is counted back from."),
            Field("within", .number(0...1000, whole: true), required: true, "How many units."),
            Field("unit", .choice(units), required: true, "What is counted."),
            Field("counts_first_day", .flag, "Whether the day of the event is day 1."),
            Field("not_before", .number(0...1000, whole: true), "The first unit that may be."),
            Field("until", .choice(events), "What keeps it."),
            Field("source", .text, required: true, as: .label, "Where the rule stands."),
            Field("local", .flag, "Whether it is a council's own choice."),
            Field("confirmed", .flag, required: true, "Whether the source was read."),
        ])

    static let holidays = RecordType(
        "bank holidays",
        [
            Field(
                "format", .choice(ClosedList("format", ["two-voices-holidays/1"])), required: true,
                "The version of this format."),
            Field("calendars", .records(calendar), required: true, "One for each country."),
        ])

    private static let calendar = RecordType(
        "calendar",
        [
            Field("id", .id, required: true, "The word by which rules name it."),
            Field("name", .text, required: true, as: .label, "The country."),
            Field("every_year", .records(yearly), required: true, "Days that come every year."),
            Field("once", .records(dated), "Days of one year alone."),
            Field("announced", .records(dated), "All days of the years that were announced."),
        ])

    private static let yearly = RecordType(
        "holiday",
        [
            Field("name", .text, required: true, as: .label, "What it is called in a sentence."),
            Field("month", .number(1...12, whole: true), "The month."),
            Field("day", .number(1...31, whole: true), "The day of the month."),
            Field("easter", .number(-60...60, whole: true), "Days after Easter Sunday."),
            Field("monday", .choice(ClosedList("Monday", ["first", "last"])), "Of the month."),
        ])

    private static let dated = RecordType(
        "day",
        [
            Field("on", .date, required: true, "The day."),
            Field("name", .text, required: true, as: .label, "What it is called in a sentence."),
            Field("instead_of", .date, "The usual day, which is none then."),
        ])

    private static let events = ClosedList("event", CaseEvent.allCases.map(\.rawValue))
    private static let units = ClosedList("unit", Timescale.Unit.allCases.map(\.rawValue))
}
