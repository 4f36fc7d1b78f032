import Casework

/// The people who do not exist for this reader, and how to notice that something names them.
struct Strangers: Sendable {
    let refusals: [String: Refusal]
    /// What the people are called, as secrets, by their ids.
    let names: [String: [Secret]]
    private let finder: WordFinder

    /// Those who do not exist for a reason that counts; every reason does, unless told otherwise.
    init(
        of root: Record, by rules: SharingRules, where isStrange: (Refusal) -> Bool = { _ in true }
    ) {
        let people = root.records("people")
        let refusals = Self.refusals(of: people, by: rules).filter { isStrange($0.value) }
        let names = refusals.isEmpty ? [:] : Self.names(of: refusals, in: people)
        self.refusals = refusals
        self.names = names
        finder = WordFinder(names.values.flatMap { $0 }.map(\.value))
    }

    private static func refusals(of people: [Record], by rules: SharingRules) -> [String: Refusal] {
        people.reduce(into: [:]) { refusals, person in
            guard let id = person.id else { return }
            refusals[id] = rules.refusal(of: person, isInside: false, owner: id)
        }
    }

    private static func names(
        of hidden: [String: Refusal], in people: [Record]
    ) -> [String: [Secret]] {
        let known = KnownNames(of: people.filter { $0.id.map { hidden[$0] == nil } ?? false })
        let calls = calls(in: people)
        return people.reduce(into: [:]) { names, person in
            guard let id = person.id, hidden[id] != nil else { return }
            names[id] = known.secrets(of: person, alsoCalled: calls[id] ?? [])
        }
    }

    /// What children call people, by the person's id.
    private static func calls(in people: [Record]) -> [String: [String]] {
        var calls: [String: [String]] = [:]
        for person in people {
            guard case .table(let rows)? = person["calls"] else { continue }
            for row in rows {
                guard case .text(let prose) = row.entry.value else { continue }
                calls[row.person, default: []].append(prose.plainWords)
            }
        }
        return calls
    }

    func include(_ id: String) -> Bool { refusals[id] != nil }

    /// A text names one of them, by id or in plain words.
    func areNamed(in prose: Prose) -> Bool {
        prose.pieces.contains {
            switch $0 {
            case .person(let id): include(id)
            case .words(let words): finder.finds(in: words)
            case .citation, .withheldCitation: false
            }
        }
    }

    /// A value names one of them, records in it excepted.
    func areNamed(in value: Value) -> Bool {
        guard !refusals.isEmpty else { return false }
        return switch value {
        case .person(let id): include(id)
        case .text(let prose): areNamed(in: prose)
        case .wording(let wording): wording.all.contains(where: areNamed(in:))
        case .list(let entries): entries.contains { areNamed(in: $0.value) }
        case .picture(.file(_, let alternative)): finder.finds(in: alternative)
        default: false
        }
    }

    /// An item names one of them: in a field, or in a part that is no item, such as its source.
    func areNamed(by record: Record) -> Bool {
        guard !refusals.isEmpty else { return false }
        return record.fields.contains { key, entry in
            guard !Envelope.keys.contains(key), key != "paragraphs" else { return false }
            if case .record(let part) = entry.value {
                return !part.type.isItem && areNamed(by: part)
            }
            return areNamed(in: entry.value)
        }
    }
}
