import Diagnostics

/// Finds what contradicts itself in a case whose fields are all of their kind.
struct CaseChecker {
    let root: Record
    var log: ProblemLog

    mutating func check() {
        var found: [(CaseProblem, Place)] = []
        let today = root.record("case")?.date("as_of")
        root.forEachRecord { record in
            found += Self.datesOutOfOrder(record)
            switch record.type.name {
            case CaseFormat.person.name: found += Self.person(record, today: today)
            case CaseFormat.pageRange.name: found += Self.pages(record)
            default: break
            }
        }
        for (problem, place) in found { log.add(problem, at: place) }
    }

    /// Pairs of dates of one record, of which the first cannot be after the second.
    private static let orders: [String: [(earlier: String, later: String)]] = [
        CaseFormat.caseFacts.name: [("opened", "as_of"), ("opened", "next_review")],
        CaseFormat.trajectory.name: [("start", "end")],
        CaseFormat.meeting.name: [("strategy_discussion_on", "on"), ("on", "next")],
        CaseFormat.groupDecision.name: [("offered_on", "accepted_on")],
        CaseFormat.order.name: [("made", "expires")],
    ]

    private static func datesOutOfOrder(_ record: Record) -> [(CaseProblem, Place)] {
        (orders[record.type.name] ?? []).compactMap { earlier, later in
            guard let first = record.date(earlier), let second = record.date(later), first > second,
                let place = record.fields[later]?.place
            else { return nil }
            return (.datesOutOfOrder(earlier: earlier, later: later, record.type), place)
        }
    }

    private static func person(_ person: Record, today: Day?) -> [(CaseProblem, Place)] {
        var found: [(CaseProblem, Place)] = []
        if let born = person.date("born"), let today, born > today {
            found.append((.bornAfterToday, person.place(of: "born")))
        }
        if person.date("born") != nil, person.date("expected") != nil {
            found.append((.bornAndExpected, person.place(of: "expected")))
        }
        if let id = person.id, person.ids("lives_with").contains(id) {
            found.append((.pointsAtItself("lives_with"), person.place(of: "lives_with")))
        }
        for relation in person.records("relations") where relation.text("to") == person.id {
            found.append((.pointsAtItself("to"), relation.place(of: "to")))
        }
        if let network = person.record("network"), let id = person.id,
            network.ids("backup").contains(id)
        {
            found.append((.pointsAtItself("backup"), network.place(of: "backup")))
        }
        return found
    }

    private static func pages(_ range: Record) -> [(CaseProblem, Place)] {
        guard let from = range.number("from"), let to = range.number("to"), to < from else {
            return []
        }
        return [(.pagesBackwards, range.place(of: "to"))]
    }
}

extension Record {
    /// Where a field stands; the record's own place where it was not written.
    func place(of key: String) -> Place { fields[key]?.place ?? place }
}
