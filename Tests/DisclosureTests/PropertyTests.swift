import Casework
import Diagnostics
import Testing

@testable import Disclosure

/// What holds for every case and every reader, shown on cases marked at random.
@Suite struct PropertyTests {
    static let seeds: [UInt64] = Array(1...6)

    private static func cases(_ seed: UInt64) throws -> [Case] {
        [
            try RandomCase.make(Sample.reedCase.get(), seed: seed),
            try RandomCase.make(Sample.bradyCase.get(), seed: seed),
        ]
    }

    /// Every third reader, others for each seed.
    private static func readers(of facts: Case, _ seed: UInt64) -> [String] {
        Readers.all(of: facts).enumerated().filter { $0.offset % 3 == seed % 3 }.map(\.element)
    }

    private static func audience(_ id: String, in facts: Case) throws -> Audience {
        let reader = try Readers.reader(id, of: facts, asOf: facts.asOf)
        let groups = Groups(of: facts.root, meeting: nil, asOf: facts.asOf)
        return Audience(of: reader, in: groups)
    }

    /// An edition equals that of a case in which what it withholds was never written, and of that
    /// case nothing is withheld.
    @Test(arguments: seeds)
    func neverWritten(_ seed: UInt64) throws {
        for facts in try Self.cases(seed) {
            for reader in Self.readers(of: facts, seed) {
                let audience = try Self.audience(reader, in: facts)
                let made = Editor.pruned(
                    facts.root, for: audience, asOf: facts.asOf, voice: .formal)
                let unwritten = WrittenOut.of(
                    facts.root, without: made.withheld.map(\.place), asOf: facts.asOf)
                let again = Editor.pruned(
                    unwritten, for: audience, asOf: facts.asOf, voice: .formal)
                let isEqual = again.root == made.root.withoutStubs
                #expect(isEqual, "\(reader)")
                #expect(again.withheld.map(\.path) == [], "\(reader)")
            }
        }
    }

    /// Nothing changes when an edition's own content is edited once more.
    @Test(arguments: seeds.prefix(3))
    func editingTwice(_ seed: UInt64) throws {
        for facts in try Self.cases(seed) {
            let everything = try Self.audience("team", in: facts)
            for reader in Self.readers(of: facts, seed) {
                let edition = try facts.edition(for: reader, voice: .formal)
                let again = Editor.pruned(
                    edition.root, for: everything, asOf: facts.asOf, voice: .formal)
                let isEqual = again.root == edition.root
                #expect(isEqual, "\(reader)")
            }
        }
    }

    /// A group sees an item exactly where each of its members does.
    @Test(arguments: seeds)
    func groupsAreTheirMembers(_ seed: UInt64) throws {
        for facts in try Self.cases(seed) {
            for group in ["family", "network", "professionals", "conference"] {
                let members = try Readers.reader(group, of: facts, asOf: facts.asOf).people
                let seen = try members.map { Self.ids(try facts.edition(for: $0).root) }
                let shared = seen.dropFirst().reduce(seen.first ?? []) { $0.intersection($1) }
                let (edition, withheld) = try Editor.edition(of: facts, for: group)
                let own = Self.ids(edition.root)
                #expect(own.isSubset(of: shared))
                // A surname tells a group more than a member who sees another bearer of it.
                let naming = withheld.items.filter { $0.rule == 8 }.map(\.path)
                for id in shared.subtracting(own) {
                    #expect(naming.contains { $0.hasSuffix(" \(id)") }, "\(group): \(id)")
                }
            }
        }
    }

    private static func ids(_ root: Record) -> Set<String> {
        var ids: Set<String> = []
        root.forEachRecord { if let id = $0.id, !$0.isStub { ids.insert(id) } }
        return ids
    }

    /// The rules once more, read for one person or standing group at a time.
    @Test(arguments: seeds)
    func marksDecide(_ seed: UInt64) throws {
        for facts in try Self.cases(seed) {
            let usual = Set(facts.root.record("sharing")?.ids("usual") ?? [])
            let groups = Groups(of: facts.root, meeting: nil, asOf: facts.asOf)
            for reader in facts.people.compactMap(\.id) + ["court"] {
                let names = Set([reader] + groups.names(of: reader))
                let edition = try facts.edition(for: reader)
                for item in facts.root.records("map") + facts.root.records("dangers") {
                    guard let id = item.id, edition.item(id) != nil else { continue }
                    let named = item["for"].map { _ in Set(item.ids("for")) }
                    #expect(names.isDisjoint(with: item.ids("not_for")))
                    #expect(named != nil || item["sensitive"] == nil)
                    #expect(!names.isDisjoint(with: named ?? usual))
                }
            }
        }
    }

    /// No text of an edition holds a secret of it, nor does the way in which anybody is named.
    @Test(arguments: seeds)
    func editionsHoldNoSecrets(_ seed: UInt64) throws {
        for facts in try Self.cases(seed) {
            for reader in Self.readers(of: facts, seed) {
                let (edition, withheld) = try Editor.edition(of: facts, for: reader)
                let texts = Self.texts(of: edition).map { " " + $0.joined(separator: " ") + " " }
                let all = texts.joined(separator: "\n")
                for secret in withheld.secrets where secret.kind != .birthDate {
                    let words = " " + Words.tokens(of: secret.value).joined(separator: " ") + " "
                    let isHeld = all.contains(words)
                    #expect(!isHeld, "\(reader): \(secret)")
                }
            }
        }
    }

    private static func texts(of edition: Edition) -> [[String]] {
        var texts: [[String]] = []
        func read(_ value: Value) {
            switch value {
            case .text(let prose): texts.append(Words.tokens(of: prose.plainWords))
            case .wording(let wording): for prose in wording.all { read(.text(prose)) }
            case .list(let entries): for entry in entries { read(entry.value) }
            case .table(let rows): for row in rows { read(row.entry.value) }
            default: break
            }
        }
        edition.root.forEachRecord { record in
            for entry in record.fields.values { read(entry.value) }
        }
        for person in edition.root.records("people") {
            guard let form = person.id.flatMap({ edition.names[$0] }) else { continue }
            texts += [form.called, form.withRole, form.full, form.role].map(Words.tokens)
        }
        return texts
    }
}
