import Casework
import Diagnostics

/// A case in which what was withheld was never written, made by hand from the account of it.
struct WrittenOut {
    private let places: Set<Place>
    private let asOf: Day

    static func of(_ root: Record, without places: [Place], asOf: Day) -> Record {
        let remover = WrittenOut(places: Set(places), asOf: asOf)
        let removed = remover.record(root) ?? root
        var ids: Set<String> = []
        removed.forEachRecord { if let id = $0.id { ids.insert(id) } }
        return Citations(present: ids).record(removed)
    }

    private func record(_ record: Record) -> Record? {
        var kept = record
        for (key, entry) in record.fields {
            kept.fields[key] = places.contains(entry.place) ? nil : self.entry(entry)
        }
        // Everybody may know a child's age; a page is nothing without its paper.
        if record["born"] != nil, kept["born"] == nil, record.text("role") == "child" {
            let age = record.date("born")?.years(to: asOf) ?? 0
            kept.fields["age"] = Entry(.number(Double(age)), at: record.place)
        }
        if record["document"] != nil, kept["document"] == nil { kept.fields["page"] = nil }
        return kept
    }

    private func entry(_ entry: Entry) -> Entry? {
        switch entry.value {
        case .record(let record):
            guard !places.contains(record.place) else { return nil }
            return self.record(record).map { Entry(.record($0), at: entry.place) }
        case .list(let entries):
            let kept = entries.filter { !places.contains($0.place) }.compactMap(self.entry)
            return kept.isEmpty ? nil : Entry(.list(kept), at: entry.place)
        case .table(let rows):
            let kept = rows.filter { !places.contains($0.entry.place) }
            return kept.isEmpty ? nil : Entry(.table(kept), at: entry.place)
        default: return entry
        }
    }
}

/// Takes out citations of papers that are not there.
private struct Citations {
    let present: Set<String>

    func record(_ record: Record) -> Record {
        var kept = record
        for (key, entry) in record.fields { kept.fields[key] = self.entry(entry) }
        return kept
    }

    private func entry(_ entry: Entry) -> Entry {
        switch entry.value {
        case .record(let record): Entry(.record(self.record(record)), at: entry.place)
        case .list(let entries): Entry(.list(entries.map(self.entry)), at: entry.place)
        case .text(let prose): Entry(.text(without(prose)), at: entry.place)
        default: entry
        }
    }

    /// In the sample a citation stands before a full stop.
    private func without(_ prose: Prose) -> Prose {
        let isGone = prose.pieces.contains {
            if case .citation(let id, _) = $0 { !present.contains(id) } else { false }
        }
        return isGone ? Prose(prose.plainWords.replacing(" .", with: ".")) : prose
    }
}

extension Record {
    /// The tree without what stands for withheld items whose number a court relies on.
    var withoutStubs: Record {
        var kept = self
        for (key, entry) in fields { kept.fields[key] = Self.withoutStubs(entry) }
        return kept
    }

    private static func withoutStubs(_ entry: Entry) -> Entry? {
        switch entry.value {
        case .record(let record):
            return record.flag("withheld") == true
                ? nil : Entry(.record(record.withoutStubs), at: entry.place)
        case .list(let entries):
            let kept = entries.filter { $0.value != .text(Prose("[withheld]")) }
                .compactMap(withoutStubs)
            return kept.isEmpty ? nil : Entry(.list(kept), at: entry.place)
        default: return entry
        }
    }
}
