import Casework
import Deadlines
import Diagnostics
import Disclosure

/// What is due by the rules, worked out from what a reader may see when a template first asks.
final class DueDates {
    private let edition: Edition
    private let rules: () throws(Problems) -> RulePack?
    /// What is wrong with the rules; found when they are first asked.
    private(set) var problems: [Problem] = []
    /// Everything that is due or was, by its day.
    private(set) lazy var all = worked(at: edition.asOf)

    init(_ edition: Edition, by rules: @escaping () throws(Problems) -> RulePack?) {
        self.edition = edition
        self.rules = rules
    }

    private func worked(at day: Day) -> [Deadline] {
        do throws(Problems) {
            guard let rules = try rules() else { return [] }
            return DeadlineFinder.deadlines(in: edition.root, by: rules, at: day)
        } catch {
            problems += error.all
            return []
        }
    }

    /// Those by which a meeting itself was due.
    func deadline(of meeting: Record) -> Deadline? {
        guard let day = meeting.date("on"), let event = meeting.event else { return nil }
        return all.first { $0.rule.outcome == event && $0.done == day }
    }

    /// Those that are counted from a meeting on; of one to come, as they will stand on its day.
    func deadlines(after meeting: Record) -> [Deadline] {
        guard let day = meeting.date("on"), let event = meeting.event else { return [] }
        let known = day > edition.asOf ? worked(at: day) : all
        return known.filter { deadline in
            !deadline.rule.isBefore && deadline.start == day
                && (deadline.rule.event == event
                    || deadline.rule.event == .conference && event.isConference)
        }
    }

    /// The day by which those who are invited have to have the reports.
    func reportsDue(before meeting: Record) -> Day? {
        guard let day = meeting.date("on"), let event = meeting.event else { return nil }
        return all.first { $0.rule.isBefore && $0.start == day && $0.rule.event == event }?.due
    }
}

extension Record {
    /// What a meeting counts as in the rules.
    fileprivate var event: CaseEvent? {
        switch text("type") {
        case "strategy": .strategyDiscussion
        case "plo": .preProceedingsMeeting
        case let type?: CaseEvent(rawValue: type)
        case nil: nil
        }
    }
}

extension CaseEvent {
    fileprivate var isConference: Bool { self == .initialConference || self == .reviewConference }
}

/// A deadline as templates see it.
enum DeadlineRecord {
    static let states = ClosedList("state of a deadline", Deadline.State.allCases.map(\.rawValue))

    static let type = RecordType(
        "deadline", hasWordings: true,
        [
            Field("due", .date, required: true, "The last day on which it is in time."),
            Field("from", .date, required: true, "The day from which the time is counted."),
            Field("done", .date, "When it was done, or is planned."),
            Field("state", .choice(states), required: true, "How it stands."),
            Field("is_open", .flag, required: true, "Whether somebody still has to do it."),
            Field("why", .text, required: true, "Why it is due then, in formal words."),
            Field("source", .text, required: true, "Where the rule stands."),
            Field("is_confirmed", .flag, required: true, "Whether the source was read."),
        ])

    static func record(_ deadline: Deadline) -> Record {
        let place = deadline.rule.source.place
        var fields = Fields(of: type)
        func put(_ key: String, _ value: Value?) {
            fields[key] = value.map { Entry($0, at: place) }
        }
        put(
            Record.wordingKey,
            .wording(
                Wording(plain: Prose(deadline.rule.plain), formal: Prose(deadline.rule.formal))))
        put("due", .date(deadline.due))
        put("from", .date(deadline.start))
        put("done", deadline.done.map { .date($0) })
        put("state", .choice(deadline.state.rawValue))
        put("is_open", .flag(deadline.isOpen))
        put("why", .text(Prose(deadline.reason)))
        put("source", .text(Prose(deadline.rule.source.words)))
        put("is_confirmed", .flag(deadline.rule.source.isConfirmed))
        return Record(fields, place: place)
    }
}
