import Casework

/// What a reader may see by another route, and what therefore is no secret.
struct OpenSecrets {
    private var postcodes: Set<String> = []
    private var telephones: Set<String> = []
    private var birthDates: Set<String> = []
    private var addresses: Set<[String]> = []
    private var texts: [[String]] = []

    init(in root: Record) {
        root.forEachRecord { record in
            for (key, entry) in record.fields { read(entry.value, key) }
        }
    }

    private mutating func read(_ value: Value, _ key: String) {
        switch value {
        case .text(let prose): read(prose, key)
        case .wording(let wording): for prose in wording.all { read(prose, key) }
        case .list(let entries): for entry in entries { readText(entry.value, key) }
        case .date(let day) where key == "born": birthDates.insert(day.iso)
        default: break
        }
    }

    /// Records in a list are visited on their own.
    private mutating func readText(_ value: Value, _ key: String) {
        if case .record = value { return }
        read(value, key)
    }

    private mutating func read(_ prose: Prose, _ key: String) {
        for piece in prose.pieces {
            guard case .words(let words) = piece else { continue }
            let tokens = Words.tokens(of: words)
            postcodes.formUnion(Postcode.all(in: tokens))
            telephones.formUnion(TelephoneNumber.all(in: words).map(TelephoneNumber.digits))
            if key == "address" {
                addresses.insert(tokens)
                for part in words.split(separator: ",") {
                    addresses.insert(Words.tokens(of: String(part)))
                }
            }
            texts.append(tokens)
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
                !isOpen($0, known) && seen.insert($0).inserted
            }
            return WithheldItem(
                path: item.path, rule: item.rule, why: item.why, secrets: secrets,
                place: item.place)
        }
    }

    private func isOpen(_ secret: Secret, _ known: Set<[String]>) -> Bool {
        switch secret.kind {
        case .name, .firstName, .surname: false
        case .address: addresses.contains(Words.tokens(of: secret.value))
        case .postcode: postcodes.contains(secret.value)
        case .telephone: telephones.contains(TelephoneNumber.digits(of: secret.value))
        case .birthDate: birthDates.contains(secret.value)
        case .sentence: known.contains(Words.tokens(of: secret.value))
        }
    }
}
