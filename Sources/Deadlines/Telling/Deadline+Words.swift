import Casework
import Disclosure

/// A deadline in formal words, for the office.
extension Deadline {
    /// What is due, with a capital.
    public var title: String { rule.formal.prefix(1).uppercased() + rule.formal.dropFirst() }

    /// How it stands, such as "late: 20 April 2026".
    public var standing: String {
        guard let done else { return state.rawValue }
        return "\(state.rawValue): \(written(done))"
    }

    /// Why it is due then, such as "working day 14 of 15 after the strategy discussion of
    /// 25 March 2026; Good Friday and Easter Monday do not count".
    public var reason: String {
        let event = "the \(rule.event.words) of \(written(start))"
        var reason = "\(count) \(rule.isBefore ? "before" : preposition) \(event)"
        if isExempted { reason = "let wait until \(written(due)); else within \(reason)" }
        if !holidays.isEmpty {
            let names = holidays.map(\.name)
            let verb = names.count == 1 ? "does" : "do"
            reason += "; \(joined(names)) \(verb) not count"
        }
        return reason
    }

    /// "working day 14 of 15", or "3 months" where today's place is not counted.
    private var count: String {
        // What is over is no longer counted: "working day 103 of 10" helps nobody.
        guard let position, position > 0, done != nil || position <= rule.number else {
            return "\(rule.number) \(rule.number == 1 ? unit : unit + "s")"
        }
        let first = rule.notBefore.map { "\($0) to " } ?? ""
        return "\(unit) \(position) of \(first)\(rule.number)"
    }

    private var preposition: String { rule.countsFirstDay ? "beginning with" : "after" }

    private var unit: String {
        switch rule.unit {
        case .workingDays: "working day"
        case .days: "day"
        case .weeks: "week"
        case .months: "month"
        }
    }

    private func written(_ day: Day) -> String {
        String(DateWording(.formal).long(day).map { $0 == "\u{A0}" ? " " : $0 })
    }

    private func joined(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension CaseEvent {
    /// The event in the middle of a formal sentence.
    var words: String {
        switch self {
        case .strategyDiscussion: "strategy discussion"
        case .initialConference: "initial conference"
        case .reviewConference: "review conference"
        case .conference: "conference"
        case .coreGroup: "core group"
        case .referral: "referral"
        case .reportsShared: "sharing of reports"
        case .letterBeforeProceedings: "letter before proceedings"
        case .preProceedingsMeeting: "pre-proceedings meeting"
        case .issue: "day of issue"
        case .caseManagementHearing: "case management hearing"
        }
    }
}
