import Casework

/// When things happened in a case, or are planned.
struct CaseHistory {
    let root: Record
    private let meetings: [(day: Day, meeting: Record)]

    init(_ root: Record) {
        self.root = root
        meetings = root.records("meetings")
            .compactMap { meeting in meeting.date("on").map { ($0, meeting) } }
            .sorted { $0.0 < $1.0 }
    }

    /// The days of an event, earliest first, each once.
    func days(of event: CaseEvent) -> [Day] {
        switch event {
        case .strategyDiscussion: firstStrategyDiscussions
        case .conference: (days(of: .initialConference) + days(of: .reviewConference)).sorted()
        case .initialConference, .reviewConference, .coreGroup: held(event.rawValue)
        case .referral: [root.record("case")?.date("opened")].compactMap(\.self)
        case .reportsShared: []
        case .letterBeforeProceedings:
            [root.record("pre_proceedings")?.date("letter_on")].compactMap(\.self)
        case .preProceedingsMeeting: preProceedingsMeetings
        case .issue: [root.record("proceedings")?.date("issued")].compactMap(\.self)
        case .caseManagementHearing: hearings(of: "case management")
        }
    }

    /// The day until which a council has let a first conference wait, decided in these days.
    func exemption(from start: Day, upTo due: Day) -> Day? {
        meetings.last {
            $0.meeting.text("type") == "exemption" && $0.day >= start && $0.day <= due
        }?.meeting.date("next")
    }

    /// The day on which the last parent who is invited to a conference had the reports; nil while
    /// one waits, or where none is invited.
    func reportsShared(before conference: Day) -> Day? {
        let parents = invitedParents(to: conference)
        let shared = parents.compactMap { $0.date("report_shared_on") }
        return shared.count == parents.count ? shared.max() : nil
    }

    /// Whether a parent is invited to a conference, so that somebody has to have the reports.
    func invitesParents(to conference: Day) -> Bool { !invitedParents(to: conference).isEmpty }

    private func invitedParents(to conference: Day) -> [Record] {
        let parents = Set(
            root.records("people").filter { $0.text("role") == "parent" }.compactMap(\.id))
        return meetings.filter { $0.day == conference }
            .filter { $0.meeting.text("type")?.hasSuffix("conference") == true }
            .flatMap { $0.meeting.records("invited") }
            .filter { $0.ids("who").contains(where: parents.contains) }
    }

    private func held(_ type: String) -> [Day] {
        distinct(meetings.filter { $0.meeting.text("type") == type }.map(\.day))
    }

    private var preProceedingsMeetings: [Day] {
        let invited = root.record("pre_proceedings")?.record("meeting")?.date("on")
        return distinct(held("plo") + [invited].compactMap(\.self))
    }

    private func hearings(of type: String) -> [Day] {
        let hearings = root.record("proceedings")?.records("hearings") ?? []
        return distinct(
            hearings.filter { $0.text("type")?.lowercased().contains(type) == true }
                .compactMap { $0.date("on") })
    }

    /// The first discussion of each enquiry: a later one belongs to the same enquiry until an initial
    /// conference has been held.
    private var firstStrategyDiscussions: [Day] {
        let discussed = distinct(
            held("strategy") + meetings.compactMap { $0.meeting.date("strategy_discussion_on") })
        let conferences = held(CaseEvent.initialConference.rawValue)
        var firsts: [Day] = []
        for day in discussed {
            guard let first = firsts.last else {
                firsts.append(day)
                continue
            }
            if conferences.contains(where: { first <= $0 && $0 < day }) { firsts.append(day) }
        }
        return firsts
    }

    private func distinct(_ days: [Day]) -> [Day] { Array(Set(days)).sorted() }
}
