import Casework
import Diagnostics

/// Makes the edition of a case for one reader.
public enum Editor {
    /// What one reader may see of a case, and what was taken out of it for them.
    ///
    /// - Parameters:
    ///   - facts: the case.
    ///   - reader: a person's id, or the name of a group.
    ///   - voice: the voice to speak in; nil for the one that suits the reader.
    ///   - language: a language (BCP 47); nil for the one that the reader prefers.
    ///   - asOf: the day that counts as today; nil for the case's own.
    ///   - subject: the meeting, hearing or statement that the document is of, whose people are the
    ///     conference; nil for one of the whole case.
    ///   - draft: gaps may be marked instead of refused.
    ///   - isForBundle: references to papers and pages that were withheld say so.
    /// - Returns: the edition, and apart from it what only the office and the search of finished
    ///   files may hold.
    /// - Throws: where there is no such reader, meeting, hearing or statement.
    public static func edition(
        of facts: Case, for reader: String, voice: Voice? = nil, language: String? = nil,
        asOf: Day? = nil, subject: String? = nil, draft: Bool = false,
        isForBundle: Bool = false
    ) throws(Problems) -> (edition: Edition, withheld: Withheld) {
        let day = asOf ?? facts.asOf
        let found = try Readers.reader(reader, of: facts, meeting: subject, asOf: day)
        let groups = Groups(of: facts.root, meeting: subject, asOf: day)
        let audience = Audience(of: found, in: groups)
        var (root, items) = pruned(
            facts.root, for: audience, asOf: day, voice: voice ?? found.usualVoice,
            isForBundle: isForBundle)
        if let subject {
            root = RestrictedPart(of: subject, in: facts.root, asOf: day).marked(in: root)
        }
        let edition = Edition(
            reader: found, voice: voice ?? found.usualVoice,
            language: language ?? preferredLanguage(of: found, in: facts), asOf: day,
            isDraft: draft, subject: subject, root: root)
        return (edition, Withheld(items: items))
    }

    private static func preferredLanguage(of reader: Reader, in facts: Case) -> String? {
        facts.person(reader.id)?.record("prefers")?.text("language")
    }

    /// The tree that an audience may see, and what was taken out, in the order of the file.
    static func pruned(
        _ root: Record, for audience: Audience, asOf: Day, voice: Voice,
        isForBundle: Bool = false
    ) -> (root: Record, withheld: [WithheldItem]) {
        var pruner = Pruner(of: root, for: audience, asOf: asOf)
        let allowed = pruner.pruned(root)
        let known = Horizon(day: asOf).seen(allowed) ?? allowed
        var references = ReferencePruner(
            gone: ids(of: root).subtracting(ids(of: known)), secret: pruner.withheldIDs,
            pages: pruner.withheldPages, isForBundle: isForBundle)
        let tree = dated(references.pruned(known), asOf: asOf)
        let items = inOrder(pruner.withheld + references.withheld)
        let closed = OpenSecrets(in: tree, of: items).closed
        return (voice == .formal ? tree : withoutBirthDates(tree), closed)
    }

    private static func inOrder(_ items: [WithheldItem]) -> [WithheldItem] {
        items.sorted { ($0.place, $0.path) < ($1.place, $1.path) }
    }

    private static func ids(of root: Record) -> Set<String> {
        var ids: Set<String> = []
        root.eachID { ids.insert($0) }
        return ids
    }

    private static func dated(_ root: Record, asOf: Day) -> Record {
        root.mapping("case") { facts in
            guard let entry = facts.fields["as_of"] else { return }
            facts.fields["as_of"] = Entry(.date(asOf), at: entry.place)
        }
    }

    /// A family's document tells how old somebody is, never when they were born.
    private static func withoutBirthDates(_ root: Record) -> Record {
        root.mapping("people") { $0.fields["born"] = nil }
    }
}

extension Record {
    /// The record with the record, or the records of the list, under a key changed.
    func mapping(_ key: String, _ change: (inout Record) -> Void) -> Record {
        guard let entry = fields[key] else { return self }
        func changed(_ one: Entry) -> Entry {
            guard case .record(var record) = one.value else { return one }
            change(&record)
            return Entry(.record(record), at: one.place)
        }
        var copy = self
        if case .list(let entries) = entry.value {
            copy.fields[key] = Entry(.list(entries.map(changed)), at: entry.place)
        } else {
            copy.fields[key] = changed(entry)
        }
        return copy
    }
}
