import Casework
import Diagnostics

/// Takes out of a case what its audience may not see, and keeps an account of it.
struct Pruner {
    let rules: SharingRules
    let contacts: ContactRules
    let strangers: Strangers
    private let horizon: Horizon
    private(set) var withheld: [WithheldItem] = []
    /// Ids of withheld items, and of all that stood in them.
    private(set) var withheldIDs: Set<String> = []
    /// Withheld pages, by the paper they are of.
    private(set) var withheldPages: [String: [ClosedRange<Double>]] = [:]

    init(of root: Record, for audience: Audience, asOf: Day) {
        rules = SharingRules(of: root, for: audience, asOf: asOf)
        contacts = ContactRules(of: root, by: rules)
        strangers = Strangers(of: root, by: rules)
        horizon = Horizon(day: asOf)
    }

    /// The tree without what is withheld. References to it still stand: others take them out.
    mutating func pruned(_ root: Record) -> Record {
        var kept = root
        kept.fields = root.fields.compactMapValues { key, entry in
            key == "sharing" ? nil : pruned(entry, at: Spot().field(key, of: root))
        }
        return kept
    }

    /// A record that the audience sees, whatever its fields hold; nil where it sees none of it.
    mutating func pruned(_ record: Record, at spot: Spot) -> Record? {
        switch record.type.name {
        case "person": return person(record, at: spot)
        case "voice": return voice(record, at: spot)
        default: break
        }
        guard record.type.isItem else { return fields(of: record, at: spot) }
        var refusal = rules.refusal(of: record, isInside: spot.isInside)
        if refusal == nil, strangers.areNamed(by: record) { refusal = .namesSomebody }
        if let refusal {
            withhold(record, for: refusal, at: spot)
            return horizon.includes(record) ? Stub.of(record) : nil
        }
        return fields(of: record, at: spot.searched)
    }

    /// The record with its fields pruned one by one, and without those that say who may see it.
    mutating func fields(of record: Record, at spot: Spot) -> Record {
        var kept = record
        var inner = spot
        inner.isInside = spot.isInside || record.type.isItem
        if record.type.name == "meeting" { inner.chairs = Set(record.ids("chair")) }
        kept.fields = record.fields.compactMapValues { key, entry in
            guard !Envelope.keys.contains(key) else { return nil }
            var spot = inner.field(key, of: record)
            // Each paragraph is searched by itself.
            if key == "paragraphs" { spot.isSearched = false }
            guard key == "chair_note", !rules.audience.isWithin(inner.chairs) else {
                return pruned(entry, at: spot)
            }
            withhold(entry, for: .chairsNote, at: spot)
            return nil
        }
        if record.type.name == "evidence" { remember(withheldPagesOf: kept) }
        return kept
    }

    private mutating func pruned(_ entry: Entry, at spot: Spot) -> Entry? {
        switch entry.value {
        case .record(let record):
            return pruned(record, at: spot).map { Entry(.record($0), at: entry.place) }
        case .list(let entries):
            var kept: [Entry] = []
            for (index, one) in entries.enumerated() {
                if let one = pruned(one, at: spot.entry(one.value, at: index)) { kept.append(one) }
            }
            return kept.isEmpty ? nil : Entry(.list(kept), at: entry.place)
        case .table(let rows):
            let kept = rows.filter { keeps($0, at: spot) }
            return kept.isEmpty ? nil : Entry(.table(kept), at: entry.place)
        default:
            guard !spot.isSearched, strangers.areNamed(in: entry.value) else { return entry }
            withhold(entry, for: .namesSomebody, at: spot)
            return spot.key == "paragraphs" ? Entry(.text(.withheld), at: entry.place) : nil
        }
    }

    /// A row of a table, such as what a child calls somebody, goes with the person.
    private mutating func keeps(_ row: TableRow, at spot: Spot) -> Bool {
        guard strangers.include(row.person) || strangers.areNamed(in: row.entry.value) else {
            return true
        }
        withhold(row.entry, for: .namesSomebody, at: spot.row(row.person))
        return false
    }

    private mutating func remember(withheldPagesOf paper: Record) {
        guard let id = paper.id else { return }
        for range in paper.records("pages") where range.isStub {
            guard let first = range.number("from") ?? range.number("to") else { continue }
            let last = range.number("to") ?? first
            withheldPages[id, default: []].append(min(first, last)...max(first, last))
        }
    }
}

extension Pruner {
    /// Enters a record in the account, with the secrets in it.
    mutating func withhold(
        _ record: Record, for refusal: Refusal, at spot: Spot, names: [Secret] = []
    ) {
        record.eachID { withheldIDs.insert($0) }
        withhold(refusal, at: spot, place: record.place, secrets: names + Secret.all(in: record))
    }

    /// Enters one field in the account.
    mutating func withhold(_ entry: Entry, for refusal: Refusal, at spot: Spot) {
        let secrets = Secret.isPrompt(spot.key) ? [] : Secret.all(in: entry.value, use: .prose)
        withhold(refusal, at: spot, place: entry.place, secrets: secrets)
    }

    mutating func withhold(
        _ refusal: Refusal, at spot: Spot, place: Place, secrets: [Secret] = []
    ) {
        withheld.append(
            WithheldItem(
                path: spot.path, rule: refusal.rule, why: refusal.why, secrets: secrets,
                place: place))
    }
}
