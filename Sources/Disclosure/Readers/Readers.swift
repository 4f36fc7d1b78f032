import Casework
import Diagnostics

/// Finds those for whom a document can be made.
public enum Readers {
    /// The reader with this id.
    ///
    /// - Parameters:
    ///   - id: a person's id, or the name of a group.
    ///   - facts: the case.
    ///   - meeting: the meeting that the document is of, whose people are the conference; nil for
    ///     the latest one.
    ///   - asOf: the day that counts as today.
    /// - Returns: the reader, with the members of a group or the groups of a person.
    /// - Throws: where nobody is called so, where the group has no members, where no meeting has
    ///   that id, and for `public`.
    public static func reader(
        _ id: String, of facts: Case, meeting: String? = nil, asOf: Day
    ) throws(Problems) -> Reader {
        try reader(id, in: facts.root, meeting: meeting, asOf: asOf)
    }

    /// Every id that can be a reader: the people of the case, then the groups that have members
    /// or stand for themselves.
    public static func all(of facts: Case) -> [String] { all(in: facts.root, asOf: facts.asOf) }

    static func reader(
        _ id: String, in root: Record, meeting: String?, asOf: Day
    ) throws(Problems) -> Reader {
        let hearings = root.record("proceedings")?.records("hearings") ?? []
        let known = (root.records("meetings") + hearings + root.records("statements"))
            .compactMap(\.id)
        if let meeting, !known.contains(meeting) {
            throw Problems(.unknownMeeting(meeting, among: known))
        }
        let groups = Groups(of: root, meeting: meeting, asOf: asOf)
        if let person = root.records("people").first(where: { $0.id == id }) {
            return Reader(
                id: id, kind: Reader.kind(ofRole: person.text("role")), people: [id],
                groups: groups.names(of: id))
        }
        guard Case.readerGroups.contains(id) else {
            throw Problems(.unknownReader(id, among: all(in: root, asOf: asOf)))
        }
        return try group(id, in: groups)
    }

    private static func group(_ name: String, in groups: Groups) throws(Problems) -> Reader {
        guard name != "public" else { throw Problems(.publicReader) }
        let members = groups.members(of: name)
        guard !members.isEmpty || Groups.standing.contains(name) else {
            throw Problems(.emptyGroup(name))
        }
        return Reader(id: name, kind: .group(name), people: members, groups: [name])
    }

    static func all(in root: Record, asOf: Day) -> [String] {
        let groups = Groups(of: root, meeting: nil, asOf: asOf)
        return root.records("people").compactMap(\.id)
            + Case.readerGroups.filter {
                $0 != "public" && (Groups.standing.contains($0) || !groups.members(of: $0).isEmpty)
            }
    }
}
