import Diagnostics

/// Finds what practice wants and a case lacks. Nothing here refuses a case.
struct PracticeChecker {
    let facts: Case
    var log: ProblemLog
    private let children: Set<String>
    /// The parents whom an item reaches that says nothing of its own.
    let usualParents: Set<String>

    init(_ facts: Case, log: ProblemLog) {
        self.facts = facts
        self.log = log
        children = Set(facts.people.filter { $0.text("role") == "child" }.compactMap(\.id))
        let parents = facts.people.filter { $0.text("role") == "parent" }.compactMap(\.id)
        let usual = Set(facts.root.record("sharing")?.ids("usual") ?? [])
        usualParents = Set(usual.contains("family") ? parents : parents.filter(usual.contains))
    }

    mutating func check() {
        var records: [Record] = []
        facts.root.forEachRecord { records.append($0) }
        for record in records {
            switch record.type.name {
            case CaseFormat.rule.name: checkRule(record)
            case CaseFormat.rating.name: checkRating(record)
            case CaseFormat.meeting.name: checkAgenda(record)
            default: break
            }
            checkChildren(record)
        }
        checkDangers()
        checkDone()
        checkThreshold()
        checkSharing(records)
    }

    private mutating func checkDangers() {
        let measured = Set(facts.root.records("scales").compactMap { $0.text("danger") })
        for danger in facts.root.records("dangers") {
            if let id = danger.id, !measured.contains(id) {
                log.add(.dangerWithoutScale, at: danger.place)
            }
            if danger.record("goal") == nil { log.add(.dangerWithoutGoal, at: danger.place) }
        }
    }

    private mutating func checkRule(_ rule: Record) {
        let (doers, backups) = (rule.ids("who"), rule.ids("backup"))
        if backups.isEmpty {
            log.add(.ruleWithoutBackup, at: rule.place)
        } else if Set(backups).isSubset(of: Set(doers)) {
            log.add(.backupIsDoer, at: rule.place(of: "backup"))
        }
        if !doers.isEmpty, doers.allSatisfy(children.contains) {
            log.add(.childAlone, at: rule.place(of: "who"))
        }
    }

    private mutating func checkRating(_ rating: Record) {
        if ["who", "on", "score"].contains(where: { rating[$0] == nil }) {
            log.add(.incompleteRating, at: rating.place)
        }
        if rating["why"] != nil, rating["for"] == nil,
            rating.ids("who").contains(where: children.contains)
        {
            log.add(.childsReason, at: rating.place(of: "why"))
        }
    }

    /// The minutes of items that everybody shares, against those of the meeting.
    private mutating func checkAgenda(_ meeting: Record) {
        let shared = meeting.records("agenda").filter { $0["for"] == nil && $0["sensitive"] == nil }
        guard let planned = meeting.number("minutes_long"), !shared.isEmpty else { return }
        let minutes = shared.compactMap { $0.number("minutes") }
        let sum = minutes.reduce(0, +)
        if minutes.count == shared.count ? sum != planned : sum > planned {
            log.add(
                .agendaMinutes(sum: Int(sum), planned: Int(planned)),
                at: meeting.place(of: "minutes_long"))
        }
    }

    private mutating func checkChildren(_ record: Record) {
        for key in ["children", "child"] {
            if record.ids(key).contains(where: { !children.contains($0) }) {
                log.add(.notAChild(key), at: record.place(of: key))
            }
        }
    }

    /// Things done before the stretch of time to which they belong.
    private mutating func checkDone() {
        let root = facts.root
        if let issued = root.record("proceedings")?.date("issued") {
            checkDone(root.record("proceedings")?.records("directions") ?? [], since: issued)
        }
        if let start = root.record("trajectory")?.date("start") {
            checkDone(root.record("trajectory")?.records("steps") ?? [], since: start)
        }
    }

    private mutating func checkDone(_ items: [Record], since start: Day) {
        for item in items {
            guard let done = item.date("done"), done < start else { continue }
            log.add(.doneTooEarly(item.type), at: item.place(of: "done"))
        }
    }
}
