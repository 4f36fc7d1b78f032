import Casework
import Disclosure

/// What a front page gathers from all over the case.
extension ComputedFields {
    var atAGlance: [Member] {
        [
            .computed(
                "next dates", .list(.record(ComingDate.type)),
                "The next five days that matter: meetings, hearings, steps, reviews; a step or a review is left out on a day that has something else."
            ) { file, edition in
                .list(
                    ComingDate.all(of: file, from: edition.asOf).prefix(ComingDate.most)
                        .map { .record($0) })
            },
            .computed(
                "overdue steps", .list(record("map item")),
                "Next steps of the map that are due and not done."
            ) { file, edition in
                .list(
                    file.records("map").filter { item in
                        item.text("heading") == "next-step" && NextStep.isLate(item, at: edition)
                    }.map { .record($0) })
            },
            .computed(
                "deciding meetings", .list(record("meeting")),
                "Meetings at which something was decided, in order."
            ) { file, _ in
                .list(
                    file.records("meetings").filter { !$0.records("decisions").isEmpty }
                        .sorted { ($0.date("on")?.number ?? 0) < ($1.date("on")?.number ?? 0) }
                        .map { .record($0) })
            },
            .computed(
                "three houses", .list(record("voice")), "What children said in their Three Houses."
            ) { file, _ in
                .list(
                    file.records("voices").filter { $0.text("tool") == "three-houses" }
                        .map { .record($0) })
            },
        ]
    }

    var household: [Member] {
        [
            .computed(
                "parental responsibility", .list(.person),
                "Of a child: those who hold parental responsibility."
            ) { child, edition in
                guard let id = child.id else { return nil }
                return ids(of: edition.root) { person in
                    person.records("relations").contains {
                        $0.text("to") == id && $0.flag("parental_responsibility") == true
                    }
                }
            },
            .computed(
                "age", .text, optional: true,
                "Their age in words: 9 years; 17 months where the birth date may be known."
            ) { person, edition in
                let exact = person.date("born").flatMap { Age.words(from: $0, to: edition.asOf) }
                return (exact ?? person.number("age").map { Age.words(years: Int($0)) })
                    .map { .words($0) }
            },
            .computed(
                "home address", .text, optional: true,
                "Their address, or that of whom they live with, where it may be shown."
            ) { person, edition in
                let homes = [person] + person.ids("lives_with").compactMap(edition.person)
                return homes.lazy.compactMap {
                    $0.record("contact")?["address"].flatMap(Datum.init)
                }.first
            },
        ]
    }
}

/// Those of a case's people of whom something holds.
private func ids(of file: Record, where holds: (Record) -> Bool) -> Datum {
    .list(file.records("people").filter(holds).compactMap { $0.id.map { .person($0) } })
}

/// A day to come, with what is on it.
enum ComingDate {
    /// As many as a front page names.
    static let most = 5

    static let kinds = ClosedList(
        "kind of a date to come",
        ["meeting", "next-meeting", "hearing", "pre-proceedings", "plan-review", "review", "step"])

    static let type = RecordType(
        "date to come",
        [
            Field("on", .date, required: true, "The day."),
            Field("at", .time, "When it begins."),
            Field("kind", .choice(kinds), required: true, "What sort of day it is."),
        ]
            + [
                item("meeting", "The meeting; of `next-meeting`, the last."),
                item("hearing", "The hearing."), item("step", "The step of the trajectory."),
            ].compactMap(\.self))

    private static func item(_ name: String, _ means: String) -> Field? {
        CaseFormat.allTypes.first { $0.name == name }.map { Field(name, .record($0), means) }
    }

    /// Every day from one on, in order.
    static func all(of file: Record, from today: Day) -> [Record] {
        let firm = meetings(of: file).filter { isCome($0, today) }
        var taken = Set(firm.compactMap { $0.date("on")?.number })
        let other = (steps(of: file, today) + reviews(of: file)).filter { date in
            isCome(date, today) && taken.insert(date.date("on")?.number ?? 0).inserted
        }
        return (firm + other).enumerated().sorted {
            ($0.element.date("on")?.number ?? 0, $0.offset)
                < ($1.element.date("on")?.number ?? 0, $1.offset)
        }.map(\.element)
    }

    private static func isCome(_ date: Record, _ today: Day) -> Bool {
        date.date("on").map { $0 >= today } ?? false
    }

    /// Meetings and hearings, which all are told.
    private static func meetings(of file: Record) -> [Record] {
        let meetings = file.records("meetings").map {
            date("meeting", $0.date("on"), $0, "meeting")
        }
        let hearings = (file.record("proceedings")?.records("hearings") ?? [])
            .map { date("hearing", $0.date("on"), $0, "hearing") }
        let plo = file.record("pre_proceedings")?.record("meeting")
            .flatMap { date("pre-proceedings", $0.date("on"), $0, nil) }
        return (meetings + hearings + [plo]).compactMap(\.self)
    }

    private static func steps(of file: Record, _ today: Day) -> [Record] {
        (file.record("trajectory")?.stepsByDate ?? [])
            .filter { !StepProgress($0, at: today).isBehind }
            .compactMap { date("step", $0.date("due"), $0, "step") }
    }

    private static func reviews(of file: Record) -> [Record] {
        let next = file.records("meetings")
            .map { date("next-meeting", $0.date("next"), $0, "meeting") }
        let plan = file.record("safety_plan")
            .flatMap { date("plan-review", $0.date("review"), $0, nil) }
        let facts = file.record("case").flatMap { date("review", $0.date("next_review"), $0, nil) }
        return (next + [plan, facts]).compactMap(\.self)
    }

    private static func date(
        _ kind: String, _ day: Day?, _ item: Record, _ key: String?
    ) -> Record? {
        guard let day else { return nil }
        var fields = Fields(of: type)
        fields["on"] = Entry(.date(day), at: item.place)
        fields["kind"] = Entry(.choice(kind), at: item.place)
        if let time = item["at"], kind != "next-meeting" {
            fields["at"] = Entry(time, at: item.place)
        }
        if let key { fields[key] = Entry(.record(item), at: item.place) }
        return Record(fields, place: item.place)
    }
}

/// An age in the unit that people give it in.
enum Age {
    /// Years from the second birthday, months from the second month, else weeks or days; nil before
    /// the birth.
    static func words(from born: Day, to today: Day) -> String? {
        let days = born.days(to: today)
        guard days >= 0 else { return nil }
        let isBefore = (today.month, today.day) < (born.month, born.day)
        let years = today.year - born.year - (isBefore ? 1 : 0)
        let months =
            (today.year - born.year) * 12 + today.month - born.month
            - (today.day < born.day ? 1 : 0)
        if years >= 2 { return "\(years)\u{A0}years" }
        return months >= 2 ? "\(months)\u{A0}months" : Stretch.words(days: days)
    }

    static func words(years: Int) -> String {
        switch years {
        case ..<1: "under 1\u{A0}year"
        case 1: "1\u{A0}year"
        default: "\(years)\u{A0}years"
        }
    }
}
