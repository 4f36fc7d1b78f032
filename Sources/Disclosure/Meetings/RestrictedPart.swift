import Casework

/// Finds the items of an agenda that not everybody who is invited may see: they are talked about
/// apart, and stand on a sheet of their own for those who are there.
struct RestrictedPart {
    /// The field that marks such an item in an edition of its meeting.
    static let key = "is_restricted"

    private let ids: Set<String>

    /// Of a meeting, named by its id, in the whole case.
    init(of meeting: String, in root: Record, asOf: Day) {
        let groups = Groups(of: root, meeting: meeting, asOf: asOf)
        let everybody = Reader(
            id: "conference", kind: .group("conference"), people: groups.members(of: "conference"),
            groups: ["conference"])
        let rules = SharingRules(of: root, for: Audience(of: everybody, in: groups), asOf: asOf)
        // Whom some only never hear of, such as a foster carer of the family's friends, is no secret.
        let strangers = Strangers(of: root, by: rules) { $0 != .notUsual }
        let agenda = root.records("meetings").first { $0.id == meeting }?.records("agenda") ?? []
        ids = Set(
            agenda.filter { item in
                rules.refusal(of: item, isInside: true) != nil || strangers.areNamed(by: item)
            }.compactMap(\.id))
    }

    /// A tree of the case with those items marked.
    func marked(in tree: Record) -> Record {
        guard !ids.isEmpty else { return tree }
        return tree.mapping("meetings") { meeting in
            meeting = meeting.mapping("agenda") { item in
                guard let id = item.id, ids.contains(id) else { return }
                item.fields[Self.key] = Entry(.flag(true), at: item.place)
            }
        }
    }
}

extension Record {
    /// Of an agenda's item, in an edition of its meeting: not everybody who is invited hears it.
    public var isRestricted: Bool { flag(RestrictedPart.key) == true }
}
