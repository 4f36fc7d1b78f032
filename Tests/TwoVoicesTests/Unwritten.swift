import Casework
import Diagnostics

/// A case in which what was withheld was never written.
///
/// It is made by hand from the list of what was withheld, place by place, and knows nothing of the
/// rules. What hangs on a thing goes with it: the page of a paper, the citation of one.
struct Unwritten {
    private let places: Set<Place>
    private let asOf: Day
    private let ids: Set<String>

    static func root(_ root: Record, without places: [Place], asOf: Day) -> Record {
        let all = Set(places)
        let left = Unwritten(places: all, asOf: asOf, ids: []).record(root)
        var ids: Set<String> = []
        left.forEachRecord { if let id = $0.id { ids.insert(id) } }
        return Unwritten(places: all, asOf: asOf, ids: ids).record(root)
    }

    private func record(_ record: Record) -> Record {
        var kept = record
        for (key, entry) in record.fields {
            kept.fields[key] = places.contains(entry.place) ? nil : self.entry(entry)
        }
        // Everybody may know a child's age.
        if kept["born"] == nil, record.text("role") == "child", let born = record.date("born") {
            let age = Value.number(Double(born.years(to: asOf)))
            kept.fields["age"] = Entry(age, at: record.place)
        }
        if record["document"] != nil, kept["document"] == nil { kept.fields["page"] = nil }
        return kept
    }

    private func entry(_ entry: Entry) -> Entry? {
        switch entry.value {
        case .record(let record):
            guard !places.contains(record.place) else { return nil }
            return Entry(.record(self.record(record)), at: entry.place)
        case .list(let entries):
            let kept = entries.filter { !places.contains($0.place) }.compactMap(self.entry)
            return kept.isEmpty ? nil : Entry(.list(kept), at: entry.place)
        case .table(let rows):
            let kept = rows.filter { !places.contains($0.entry.place) }
            return kept.isEmpty ? nil : Entry(.table(kept), at: entry.place)
        case .text(let prose) where !ids.isEmpty:
            return Entry(.text(withoutCitations(prose)), at: entry.place)
        default: return entry
        }
    }

    /// In the samples a citation stands before a full stop.
    private func withoutCitations(_ prose: Prose) -> Prose {
        let isGone = prose.pieces.contains {
            if case .citation(let id, _) = $0 { !ids.contains(id) } else { false }
        }
        return isGone ? Prose(prose.plainWords.replacing(" .", with: ".")) : prose
    }
}
