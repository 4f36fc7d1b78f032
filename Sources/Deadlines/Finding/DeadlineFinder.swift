import Casework

/// Works out what is due in a case.
public struct DeadlineFinder {
    private let rules: RulePack
    private let history: CaseHistory
    private let today: Day

    /// Everything that is due or was.
    ///
    /// - Parameters:
    ///   - root: The tree of a case, or of what one reader may see of it.
    ///   - rules: What is due when.
    ///   - today: The day that counts as today.
    /// - Returns: Deadlines by their day; those of one day in the order of the rules.
    public static func deadlines(in root: Record, by rules: RulePack, at today: Day) -> [Deadline] {
        let finder = DeadlineFinder(rules: rules, history: CaseHistory(root), today: today)
        let found = rules.timescales.flatMap(finder.deadlines)
        return found.enumerated()
            .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
            .map(\.element)
    }

    private func deadlines(of rule: Timescale) -> [Deadline] {
        let starts = history.days(of: rule.event)
        return starts.enumerated().compactMap { index, start in
            let next = starts.indices.contains(index + 1) ? starts[index + 1] : nil
            return rule.isBefore
                ? deadline(rule, before: start) : deadline(rule, after: start, until: next)
        }
    }

    /// Counted back from a conference.
    private func deadline(_ rule: Timescale, before event: Day) -> Deadline? {
        guard history.invitesParents(to: event),
            let counted = rules.calendar.day(rule, from: event)
        else { return nil }
        let done = history.reportsShared(before: event)
        return deadline(rule, event, counted, done: done, position: nil)
    }

    /// `next` is when the time begins anew.
    private func deadline(_ rule: Timescale, after start: Day, until next: Day?) -> Deadline? {
        // What lies in the future has not begun to run.
        guard start <= today, var counted = rules.calendar.day(rule, from: start) else {
            return nil
        }
        var isExempted = false
        if rule.outcome == .initialConference,
            let later = history.exemption(from: start, upTo: counted.day), later > counted.day
        {
            (counted, isExempted) = (CountedDay(day: later), true)
        }
        let done = rule.outcome.flatMap { outcome in
            history.days(of: outcome).first {
                outcome == rule.event ? $0 > start : $0 >= start && $0 < next ?? $0.next
            }
        }
        let position = rules.calendar.position(of: done ?? today, rule, from: start)
        return deadline(
            rule, start, counted, done: done, position: position, isExempted: isExempted)
    }

    private func deadline(
        _ rule: Timescale, _ start: Day, _ counted: CountedDay, done: Day?, position: Int?,
        isExempted: Bool = false
    ) -> Deadline {
        let earliest = rule.notBefore.flatMap { rules.calendar.day(rule, from: start, $0)?.day }
        return Deadline(
            rule: rule, start: start, due: counted.day, earliest: earliest,
            holidays: counted.holidays.map { Deadline.Holiday(day: $0.day, name: $0.name) },
            isExempted: isExempted, done: done,
            state: state(rule, due: counted.day, earliest: earliest, done: done),
            position: position)
    }

    private func state(
        _ rule: Timescale, due: Day, earliest: Day?, done: Day?
    ) -> Deadline.State {
        guard let done else {
            if due >= today { return .due }
            return rule.outcome == nil ? .past : .overdue
        }
        let isHeld = done <= today
        if done > due { return isHeld ? .late : .plannedLate }
        if let earliest, done < earliest { return isHeld ? .early : .plannedEarly }
        return isHeld ? .kept : .planned
    }
}

extension Day {
    /// The day after; itself on the calendar's last day.
    fileprivate var next: Day { advanced(by: 1) ?? self }
}

extension WorkingCalendar {
    /// The day to which a rule counts; nil outside the calendar.
    func day(_ rule: Timescale, from start: Day, _ number: Int? = nil) -> CountedDay? {
        let signed = (number ?? rule.number) * (rule.isBefore ? -1 : 1)
        // Where the day itself is day 1, the last day is one sooner.
        let first = rule.countsFirstDay ? 1 : 0
        return switch rule.unit {
        case .workingDays: advance(from: start, by: signed - first)
        case .days: start.advanced(by: signed - first).map { CountedDay(day: $0) }
        case .weeks: start.advanced(by: 7 * signed - first).map { CountedDay(day: $0) }
        case .months: start.advanced(byMonths: signed).map { CountedDay(day: $0) }
        }
    }

    /// Which working day, day or week of a rule's time a day is; nil for months, and before it.
    func position(of day: Day, _ rule: Timescale, from start: Day) -> Int? {
        guard day >= start else { return nil }
        let first = rule.countsFirstDay ? 1 : 0
        return switch rule.unit {
        case .workingDays: workingDays(after: start, upTo: day) + first
        case .days: start.days(to: day) + first
        case .weeks: start.week(of: day)
        case .months: nil
        }
    }
}
