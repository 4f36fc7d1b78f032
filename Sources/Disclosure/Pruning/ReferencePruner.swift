import Casework

/// Takes out what refers to items that are not in an edition (rule 8).
struct ReferencePruner {
    /// Ids of the case that the edition does not hold.
    private(set) var gone: Set<String>
    /// Those of them that were withheld; the others are not there yet.
    private var secret: Set<String>
    let pages: [String: [ClosedRange<Double>]]
    /// Whether references to papers and pages that were withheld say so, as in a bundle, whose pages
    /// all have their numbers.
    let isForBundle: Bool
    private(set) var withheld: [WithheldItem] = []

    init(
        gone: Set<String>, secret: Set<String>, pages: [String: [ClosedRange<Double>]],
        isForBundle: Bool
    ) {
        self.gone = gone
        self.secret = secret
        self.pages = pages
        self.isForBundle = isForBundle
    }

    /// The tree without references that lead nowhere.
    mutating func pruned(_ root: Record) -> Record {
        guard !gone.isEmpty || !pages.isEmpty else { return root }
        var root = root
        dropPapers(of: &root)
        return pruned(root, at: Spot()) ?? root
    }

    /// A paper that is rendered from a withheld statement goes with it, before anything cites it.
    private mutating func dropPapers(of root: inout Record) {
        guard let papers = root.fields["evidence"] else { return }
        var kept: [Entry] = []
        for (index, entry) in root.list("evidence").enumerated() {
            guard case .record(let paper) = entry.value, let source = paper.text("of"),
                gone.contains(source)
            else {
                kept.append(entry)
                continue
            }
            if let id = paper.id { gone.insert(id) }
            guard secret.contains(source) else { continue }
            if let id = paper.id { secret.insert(id) }
            let spot = Spot().field("evidence", of: root).entry(entry.value, at: index)
            withhold(.relied, at: spot, entry, Secret.all(in: paper))
            if let stub = Stub.of(paper) { kept.append(Entry(.record(stub), at: entry.place)) }
        }
        root.fields["evidence"] =
            kept.isEmpty ? nil : Entry(.list(kept), at: papers.place)
    }

    private mutating func pruned(_ record: Record, at spot: Spot) -> Record? {
        guard !record.isStub else { return record }
        var kept = record
        var lost: Set<String> = []
        kept.fields = record.fields.compactMapValues { key, entry in
            let next = pruned(entry, at: spot.field(key, of: record))
            if next == nil { lost.insert(key) }
            return next
        }
        if isForBundle, isWithheld(record) {
            for key in ["document", "page"] { kept.fields[key] = nil }
            kept.fields[Stub.key] = Entry(.flag(true), at: record.place)
            return kept
        }
        dropPage(from: &kept, lost: lost)
        guard !lost.isEmpty, !stands(kept, without: lost, as: spot.key) else { return kept }
        return nil
    }

    /// Whether it is a source whose paper, or whose page of it, was withheld.
    private func isWithheld(_ record: Record) -> Bool {
        guard ["citation", "source"].contains(record.type.name),
            let document = record.text("document")
        else { return false }
        return secret.contains(document) && gone.contains(document)
            || isHidden(record.number("page"), of: document)
    }

    private func isHidden(_ page: Double?, of document: String) -> Bool {
        guard let page else { return false }
        return pages[document]?.contains { $0.contains(page) } ?? false
    }

    private func dropPage(from record: inout Record, lost: Set<String>) {
        let document = record.text("document") ?? ""
        if lost.contains("document") || isHidden(record.number("page"), of: document) {
            record.fields["page"] = nil
        }
    }

    /// Whether a record still says something once it has lost these fields.
    private func stands(_ record: Record, without lost: Set<String>, as key: String) -> Bool {
        switch record.type.name {
        case "citation": return !lost.contains("document")
        case "test": return !lost.contains("rule")
        case "source" where lost.contains("document"):
            return record["who"] != nil && record.text("kind") != "document"
        default: return !lost.contains { record.type.field($0)?.isRequired ?? false }
        }
    }

    private mutating func pruned(_ entry: Entry, at spot: Spot) -> Entry? {
        switch entry.value {
        case .reference(let id) where gone.contains(id):
            if secret.contains(id) { withhold(.reference, at: spot, entry) }
            return nil
        case .record(let record):
            guard let kept = pruned(record, at: spot) else {
                if refersToSecret(record) {
                    withhold(.relied, at: spot, entry, Secret.all(in: record))
                }
                return nil
            }
            return Entry(.record(kept), at: entry.place)
        case .list(let entries):
            var kept: [Entry] = []
            for (index, one) in entries.enumerated() {
                if let one = pruned(one, at: spot.entry(one.value, at: index)) { kept.append(one) }
            }
            return kept.isEmpty ? nil : Entry(.list(kept), at: entry.place)
        case .text(let prose):
            guard prose.cites else { return entry }
            let kept = without(prose)
            guard kept.isEmpty, !prose.isEmpty else { return Entry(.text(kept), at: entry.place) }
            return spot.key == "paragraphs" ? Entry(.text(.withheld), at: entry.place) : nil
        case .wording(let wording):
            guard wording.all.contains(where: \.cites) else { return entry }
            let kept = wording.mapped(without)
            return Entry(.wording(kept), at: entry.place)
        default:
            return entry
        }
    }

    private func without(_ prose: Prose) -> Prose {
        prose.without(citations: gone, pages: pages, told: isForBundle ? secret : nil)
    }

    private func refersToSecret(_ record: Record) -> Bool {
        record.fields.values.contains {
            if case .reference(let id) = $0.value { secret.contains(id) } else { false }
        }
    }

    private mutating func withhold(
        _ refusal: Refusal, at spot: Spot, _ entry: Entry, _ secrets: [Secret] = []
    ) {
        withheld.append(
            WithheldItem(
                path: spot.path, rule: refusal.rule, why: refusal.why, secrets: secrets,
                place: entry.place))
    }
}
