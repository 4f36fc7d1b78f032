import Casework

/// Who belongs to which group of readers.
///
/// Membership is read from the whole case: what one reader may see cannot depend on what was taken
/// out for another.
struct Groups {
    /// Groups that stand for themselves and have no members.
    static let standing: Set<String> = ["court", "team", "legal", "public"]

    private var namesByPerson: [String: [String]] = [:]
    private var peopleByName: [String: [String]] = [:]

    /// The groups of a case. Those invited to the meeting are the conference; where none is named,
    /// to the latest one.
    init(of root: Record, meeting: String?, asOf: Day) {
        let meeting = Self.meeting(meeting, in: root.records("meetings"), asOf: asOf)
        let invited = Set(
            (meeting?.records("invited") ?? []).flatMap { $0.ids("who") }
                + (meeting?.ids("chair") ?? []))
        for person in root.records("people") {
            guard let id = person.id else { continue }
            let names = Self.names(for: person, isInvited: invited.contains(id))
            namesByPerson[id] = names
            for name in names { peopleByName[name, default: []].append(id) }
        }
    }

    /// The groups of a person, in the order in which the groups are declared.
    func names(of person: String) -> [String] { namesByPerson[person] ?? [] }

    /// The members of a group, in the order of the file.
    func members(of name: String) -> [String] { peopleByName[name] ?? [] }

    private static func names(for person: Record, isInvited: Bool) -> [String] {
        let role = person.text("role")
        guard role != "other", role != "referrer" else { return [] }
        var names: [String] = []
        if role == "child" || role == "parent" { names.append("family") }
        if let part = person.record("network"), part.text("status") != "withdrawn" {
            names.append("network")
        }
        if role == "professional" { names.append("professionals") }
        if isInvited {
            names.append("conference")
            if role == "professional" { names.append("conference-restricted") }
        }
        return names
    }

    /// The meeting with this id; without one the latest that was held, else the first to come.
    private static func meeting(_ id: String?, in meetings: [Record], asOf: Day) -> Record? {
        if let found = meetings.first(where: { $0.id == id }) { return found }
        let dated = meetings.compactMap { meeting in meeting.date("on").map { ($0, meeting) } }
        let held = dated.filter { $0.0 <= asOf }
        let latest = held.reversed().max { $0.0 < $1.0 } ?? dated.min { $0.0 < $1.0 }
        return latest?.1 ?? meetings.last
    }
}
