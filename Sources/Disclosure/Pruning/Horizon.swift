import Casework

/// Takes out what is dated later than the day of the edition: it is not there yet.
///
/// What is planned for a later day stays; only what had not happened goes.
struct Horizon {
    let day: Day

    /// Records whose `on` is when they are planned, not when they came to be.
    private static let planned: Set<String> = [
        "meeting", "hearing", "pre-proceedings meeting", "case", "person", "visit",
    ]
    /// Fields that date the whole record, besides `on`.
    private static let dating = ["made_on", "dated", "made", "issued"]
    /// Fields that date one thing that was done, with what else goes with it.
    private static let past: KeyValuePairs = [
        "done": [], "read_on": [], "agreed_on": ["agreed_by"], "report_shared_on": [],
        "offered_on": [], "accepted_on": ["accepted_by"], "strategy_discussion_on": [],
    ]
    /// What something planned brings, which is not there before its day.
    private static let outcomes = [
        "meeting": ["decisions", "actions", "next"], "visit": ["on", "seen", "alone"],
    ]

    /// The record as it stood on the day; nil where it did not exist yet.
    func seen(_ record: Record) -> Record? {
        guard includes(record) else { return nil }
        if isWhole(record) { return record }
        var kept = record
        kept.fields = record.fields.compactMapValues { seen($1) }
        for (key, others) in Self.past where isLater(record, key) {
            for one in [key] + others { kept.fields[one] = nil }
        }
        if let outcomes = Self.outcomes[record.type.name], isLater(record, "on") {
            for key in outcomes { kept.fields[key] = nil }
        }
        return kept
    }

    /// Whether nothing in a record, which existed on the day, is dated later: most were not, and need
    /// no copy.
    private func isWhole(_ record: Record) -> Bool {
        !Self.past.contains { isLater(record, $0.key) }
            && !(Self.outcomes[record.type.name] != nil && isLater(record, "on"))
            && record.fields.allSatisfy { isWhole($0.value) }
    }

    private func isWhole(_ entry: Entry) -> Bool {
        switch entry.value {
        case .record(let record): includes(record) && isWhole(record)
        case .list(let entries): !entries.isEmpty && entries.allSatisfy(isWhole)
        default: true
        }
    }

    private func seen(_ entry: Entry) -> Entry? {
        switch entry.value {
        case .record(let record):
            return seen(record).map { Entry(.record($0), at: entry.place) }
        case .list(let entries):
            let kept = entries.compactMap { seen($0) }
            return kept.isEmpty ? nil : Entry(.list(kept), at: entry.place)
        default:
            return entry
        }
    }

    /// The record existed on the day.
    func includes(_ record: Record) -> Bool {
        if Self.dating.contains(where: { isLater(record, $0) }) { return false }
        if Self.planned.contains(record.type.name) { return true }
        // What was told later was not known yet.
        let heardLater = record.record("source").map { isLater($0, "on") } ?? false
        return !isLater(record, "on") && !heardLater
    }

    private func isLater(_ record: Record, _ key: String) -> Bool {
        record.date(key).map { $0 > day } ?? false
    }
}
