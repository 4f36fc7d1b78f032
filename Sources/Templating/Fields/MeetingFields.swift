import Casework
import Deadlines
import Disclosure

/// Fields of meetings: the order of business, who comes, what it is due by and what follows from it.
extension ComputedFields {
    var meetings: [Member] {
        [
            .computed(
                "meeting", record("meeting"), optional: true, "The meeting that the document is of."
            ) { _, edition in
                edition.subject(ofKind: "meeting").map { .record($0) }
            },
            .scheduled("deadlines", .list(record("deadline")), "What is due and was, by its day.") {
                _, _, due in .list(due.all.map { .record(DeadlineRecord.record($0)) })
            },
        ]
    }

    var meeting: [Member] {
        business + attendance + [
            .computed(
                "one before", record("meeting"), optional: true,
                "The last meeting of its kind before it; of a review, the conference before."
            ) { meeting, edition in
                MeetingSeries.previous(meeting, in: edition).map { .record($0) }
            },
            .computed(
                "visits since", .list(record("visit")),
                "The visits that were made or due since the meeting before, up to its day."
            ) { meeting, edition in
                .list(MeetingSeries.visits(before: meeting, in: edition).map { .record($0) })
            },
            .computed(
                "visits made", .number, "How many visits were made since the meeting before."
            ) { meeting, edition in
                let visits = MeetingSeries.visits(before: meeting, in: edition)
                return .number(Double(visits.count { $0.date("on") != nil }))
            },
            .computed(
                "visits due", .number, "How many visits were due since the meeting before."
            ) { meeting, edition in
                let visits = MeetingSeries.visits(before: meeting, in: edition)
                return .number(Double(visits.count { $0.date("due") != nil }))
            },
            .scheduled(
                "own deadline", record("deadline"), optional: true,
                "Until when it had to be held, and why."
            ) { meeting, _, due in
                due.deadline(of: meeting).map { .record(DeadlineRecord.record($0)) }
            },
            .scheduled(
                "deadlines", .list(record("deadline")), "What is due because it was held, and when."
            ) { meeting, _, due in
                .list(due.deadlines(after: meeting).map { .record(DeadlineRecord.record($0)) })
            },
            .scheduled(
                "reports due", .date, optional: true,
                "The day by which the family has to have the reports."
            ) { meeting, _, due in due.reportsDue(before: meeting).map { .day($0) } },
        ]
    }

    private var business: [Member] {
        [
            .computed(
                "shared items", .list(record("agenda item")),
                "What is talked about with everybody who is invited, with its times."
            ) { meeting, _ in .list(OrderOfBusiness(meeting).shared.map { .record($0) }) },
            .computed(
                "restricted items", .list(record("agenda item")),
                "What is talked about with some of them alone, with its times."
            ) { meeting, _ in .list(OrderOfBusiness(meeting).restricted.map { .record($0) }) },
            .computed("ends", .time, optional: true, "When what everybody shares is over.") {
                meeting, _ in OrderOfBusiness(meeting).end.map { .time($0) }
            },
        ]
    }

    var agendaItem: [Member] {
        [
            .computed("begins", .time, optional: true, "When it begins.") { item, _ in
                item[OrderOfBusiness.begins].flatMap(Datum.init)
            },
            .computed("ends", .time, optional: true, "When it is over.") { item, _ in
                item[OrderOfBusiness.ends].flatMap(Datum.init)
            },
            .computed(
                "looks at", .choice(AgendaUse.list), optional: true,
                "The part of the case that it uses, where it is one that we know."
            ) { item, _ in AgendaUse.of(item).map { .choice($0.rawValue) } },
            .computed("picture", .picture, "The picture of what it uses, else of a talk.") {
                item, _ in .picture(.word(AgendaUse.of(item)?.picture ?? "talk"))
            },
        ]
    }

    private var attendance: [Member] {
        [
            .computed("asked", .list(.person), "Everybody who is invited.") { meeting, _ in
                people(of: meeting) { _ in true }
            },
            .computed(
                "asked workers", .list(.person), "Those of them who come because of their job."
            ) { meeting, edition in people(of: meeting, in: edition, areWorkers: true) },
            .computed("asked family", .list(.person), "The others of them: family and friends.") {
                meeting, edition in people(of: meeting, in: edition, areWorkers: false)
            },
            .computed("here", .list(.person), "Those who come or came.") { meeting, _ in
                people(of: meeting) { $0 == true }
            },
            .computed("apologies", .list(.person), "Those who do not come.") { meeting, _ in
                people(of: meeting) { $0 == false }
            },
            .computed("unanswered", .list(.person), "Those who have not said yet.") { meeting, _ in
                people(of: meeting) { $0 == nil }
            },
        ]
    }

    var invitation: [Member] {
        [
            .computed("answer", .choice(Self.answers), "Whether they come or came.") {
                invitation, _ in
                let answer = invitation.flag("attending")
                return .choice(answer.map { $0 ? "attending" : "apologies" } ?? "not-confirmed")
            },
            .computed(
                "own report", .choice(Self.ownReports), optional: true,
                "Of a professional: whether their report came."
            ) { invitation, edition in
                if invitation.flag("report_received") == true { return .choice("received") }
                return invitation.ids("who").contains(where: edition.isProfessional)
                    ? .choice("not-received") : nil
            },
            .scheduled(
                "reports", .choice(Self.reportStates), optional: true,
                "Whether a parent had the reports in time."
            ) { invitation, edition, due in
                guard let meeting = edition.subject(ofKind: "meeting"),
                    let day = due.reportsDue(before: meeting),
                    invitation.ids("who").contains(where: edition.isParent)
                else { return nil }
                let shared = invitation.date("report_shared_on")
                let isLate = shared.map { $0 > day } ?? (edition.asOf > day)
                return .choice(isLate ? "late" : shared == nil ? "waiting" : "in-time")
            },
        ]
    }

    private static let answers = ClosedList(
        "answer", ["attending", "apologies", "not-confirmed"])
    private static let ownReports = ClosedList("report", ["received", "not-received"])
    private static let reportStates = ClosedList("reports", ["in-time", "late", "waiting"])
}

/// Those of a meeting's people who answered so.
private func people(of meeting: Record, whose answer: (Bool?) -> Bool) -> Datum {
    .list(
        meeting.records("invited").filter { answer($0.flag("attending")) }
            .flatMap { $0.ids("who") }.map { .person($0) })
}

/// Those of a meeting's people who come because of their job, or the others.
private func people(of meeting: Record, in edition: Edition, areWorkers: Bool) -> Datum {
    let asked = meeting.records("invited").flatMap { $0.ids("who") }
    return .list(asked.filter { edition.isWorker($0) == areWorkers }.map { .person($0) })
}

extension AgendaUse {
    static func of(_ item: Record) -> AgendaUse? { item.text("uses").flatMap { Self(written: $0) } }
}

extension Edition {
    fileprivate func isParent(_ id: String) -> Bool { person(id)?.text("role") == "parent" }
    /// Bodies such as the police come because of their job too.
    fileprivate func isWorker(_ id: String) -> Bool {
        guard let role = person(id)?.text("role") else { return true }
        return role == "professional" || role == "carer"
    }

    fileprivate func isProfessional(_ id: String) -> Bool {
        person(id)?.text("role") == "professional"
    }
}

/// Meetings that follow one another.
private enum MeetingSeries {
    /// The last meeting of the same series before this one.
    static func previous(_ meeting: Record, in edition: Edition) -> Record? {
        guard let day = meeting.date("on"), let series = series(meeting) else { return nil }
        return edition.root.records("meetings")
            .filter { other in
                self.series(other) == series && (other.date("on").map { $0 < day } ?? false)
            }
            .max { ($0.date("on")?.number ?? 0) < ($1.date("on")?.number ?? 0) }
    }

    /// Visits after the meeting before this one; all where there was none.
    static func visits(before meeting: Record, in edition: Edition) -> [Record] {
        let start = previous(meeting, in: edition)?.date("on")
        let end = meeting.date("on").map { min($0, edition.asOf) } ?? edition.asOf
        return edition.root.records("visits").filter { visit in
            guard let day = visit.date("on") ?? visit.date("due") else { return false }
            return day <= end && start.map { day > $0 } ?? true
        }
    }

    /// Reviews follow on first meetings.
    private static func series(_ meeting: Record) -> String? {
        switch meeting.text("type") {
        case "review-conference": "initial-conference"
        case "plo-review": "plo"
        case let type: type
        }
    }
}

/// Visits to one child.
extension ComputedFields {
    var seenChild: [Member] {
        [
            .computed("last seen", .date, optional: true, "When a child was last seen.") {
                child, edition in lastVisit(to: child, "seen", edition)
            },
            .computed("last seen alone", .date, optional: true, "When a child was last seen alone.")
            { child, edition in lastVisit(to: child, "alone", edition) },
        ]
    }
}

private func lastVisit(to child: Record, _ key: String, _ edition: Edition) -> Datum? {
    guard let id = child.id else { return nil }
    return edition.root.records("visits").filter { $0.ids(key).contains(id) }
        .compactMap { $0.date("on") }.max().map { .day($0) }
}
