import Casework

/// What a reader may see by another route, and what therefore is no secret.
struct OpenSecrets {
    /// Codes and numbers that stand in a text.
    private struct Codes {
        var postcodes: Set<String> = []
        var telephones: Set<String> = []

        mutating func read(_ words: String, _ tokens: [String]) {
            postcodes.formUnion(Postcode.all(in: tokens))
            telephones.formUnion(TelephoneNumber.all(in: words).map(TelephoneNumber.digits))
        }

        func hold(_ secret: Secret) -> Bool {
            secret.kind == .postcode
                ? postcodes.contains(secret.value)
                : telephones.contains(TelephoneNumber.digits(of: secret.value))
        }
    }

    /// In any text.
    private var said = Codes()
    /// In a field that is made for them. Somebody's number in a sentence is a slip, and opens
    /// nothing.
    private var given = Codes()
    private var birthDates: Set<String> = []
    private var addresses: Set<[String]> = []
    private var texts: [[String]] = []

    init(in root: Record) {
        root.forEachRecord { record in
            for (key, entry) in record.fields {
                let use = record.type.field(key)?.use ?? .prose
                if key == "born", case .date(let day) = entry.value { birthDates.insert(day.iso) }
                read(entry.value, use)
            }
        }
    }

    private mutating func read(_ value: Value, _ use: TextUse) {
        switch value {
        case .text(let prose): read(prose, use)
        case .wording(let wording): for prose in wording.all { read(prose, .prose) }
        case .list(let entries): for entry in entries { read(entry.value, use) }
        // Records in a list are visited on their own.
        default: break
        }
    }

    private mutating func read(_ prose: Prose, _ use: TextUse) {
        for piece in prose.pieces {
            guard case .words(let words) = piece else { continue }
            let tokens = Words.tokens(of: words)
            texts.append(tokens)
            said.read(words, tokens)
            guard use == .label else { continue }
            given.read(words, tokens)
            addresses.insert(tokens)
            for part in words.split(separator: ",") {
                addresses.insert(Words.tokens(of: String(part)))
            }
        }
    }

    /// The items with only those secrets that the reader cannot know.
    func closed(_ items: [WithheldItem]) -> [WithheldItem] {
        let wanted = items.flatMap(\.secrets).filter { $0.kind == .sentence }.map {
            Words.tokens(of: $0.value)
        }
        let known = WordRuns(wanted).found(in: texts)
        return items.map { item in
            var seen: Set<Secret> = []
            let secrets = item.secrets.filter {
                !isOpen($0, of: item, known) && seen.insert($0).inserted
            }
            return WithheldItem(
                path: item.path, rule: item.rule, why: item.why, secrets: secrets,
                place: item.place)
        }
    }

    private func isOpen(
        _ secret: Secret, of item: WithheldItem, _ known: Set<[String]>
    ) -> Bool {
        switch secret.kind {
        case .name, .firstName, .surname: false
        case .address: addresses.contains(Words.tokens(of: secret.value))
        case .postcode, .telephone: (item.isOfPerson ? given : said).hold(secret)
        case .birthDate: birthDates.contains(secret.value)
        case .sentence: known.contains(Words.tokens(of: secret.value))
        }
    }
}

extension WithheldItem {
    /// It is a person, or how one can be reached.
    fileprivate var isOfPerson: Bool { path.hasPrefix("people ") }
}
