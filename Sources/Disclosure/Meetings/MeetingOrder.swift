import Casework

/// Which meeting a document is of, where nobody says.
public enum MeetingOrder {
    /// The meetings of some types, the likeliest first: the next at a day and those after it, then
    /// those that were held, the last of them first, then those without a day.
    ///
    /// A reader's document is of the first one that they may see.
    ///
    /// - Parameters:
    ///   - facts: The case.
    ///   - types: Words of the closed list of meetings; empty for all.
    ///   - day: The day that counts as today; nil for the case's own.
    /// - Returns: The ids of meetings.
    public static func likeliest(of facts: Case, types: [String], at day: Day?) -> [String] {
        let meetings = facts.root.records("meetings").filter { meeting in
            types.isEmpty || meeting.text("type").map(types.contains) ?? false
        }
        return likeliest(meetings, at: day ?? facts.asOf)
    }

    /// The hearings of the court in the same order.
    public static func hearings(of facts: Case, at day: Day?) -> [String] {
        let hearings = facts.root.record("proceedings")?.records("hearings") ?? []
        return likeliest(hearings, at: day ?? facts.asOf)
    }

    private static func likeliest(_ meetings: [Record], at today: Day) -> [String] {
        let dated = meetings.compactMap { meeting in meeting.date("on").map { ($0, meeting) } }
        let next = dated.filter { $0.0 >= today }.sorted { $0.0 < $1.0 }
        let held = dated.filter { $0.0 < today }.reversed().sorted { $0.0 > $1.0 }
        let undated = meetings.filter { $0.date("on") == nil }
        return (next.map(\.1) + held.map(\.1) + undated).compactMap(\.id)
    }

    /// The witness statements of a case, the last first.
    public static func statements(of facts: Case) -> [String] {
        facts.root.records("statements").reversed()
            .sorted { ($0.date("made_on")?.number ?? 0) > ($1.date("made_on")?.number ?? 0) }
            .compactMap(\.id)
    }
}
