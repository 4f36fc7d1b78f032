import Casework

/// What a reader may see by another route, and what therefore is no secret.
///
/// An edition is looked through only for the kinds of secret that were withheld from its reader.
struct OpenSecrets {
    /// Codes and numbers that stand in a text.
    private struct Codes {
        var postcodes: Set<String> = []
        var telephones: Set<String> = []

        mutating func read(_ words: String) {
            guard words.utf8.contains(where: Postcode.isDigit) else { return }
            postcodes.formUnion(Postcode.all(in: words))
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
    /// Any day that the reader is told of: a birth is an event, and other things happen on the day.
    private var days: Set<String> = []
    private var addresses: Set<[UInt64]> = []

    private let items: [WithheldItem]
    private let wantsCodes: Bool
    private let wantsDays: Bool
    private let wantsAddresses: Bool
    private var sentences = WordAutomaton()
    /// The numbers of the withheld sentences, and of those that the reader may read elsewhere.
    private var numbers: [String: Int] = [:]
    private var known: Set<Int> = []

    /// What an edition tells of the secrets of the items that were withheld from its reader.
    init(in root: Record, of items: [WithheldItem]) {
        self.items = items
        let secrets = items.flatMap(\.secrets)
        wantsCodes = secrets.contains { $0.kind == .postcode || $0.kind == .telephone }
        wantsDays = secrets.contains { $0.kind == .birthDate }
        wantsAddresses = secrets.contains { $0.kind == .address }
        for secret in secrets where secret.kind == .sentence && numbers[secret.value] == nil {
            let run = SplitText(secret.value).words
            guard !run.isEmpty else { continue }
            numbers[secret.value] = sentences.count
            sentences.add(run)
        }
        sentences.link()
        guard !secrets.isEmpty else { return }
        root.forEachRecord { record in
            for (key, entry) in record.fields { read(entry.value, under: key, of: record.type) }
        }
    }

    private mutating func read(_ value: Value, under key: String, of type: RecordType) {
        switch value {
        case .date(let day): if wantsDays { days.insert(day.iso) }
        case .text(let prose): read(prose, type.field(key)?.use ?? .prose)
        case .wording(let wording): for prose in wording.all { read(prose, .prose) }
        case .list(let entries): for entry in entries { read(entry.value, under: key, of: type) }
        // Records in a list are visited on their own.
        default: break
        }
    }

    private mutating func read(_ prose: Prose, _ use: TextUse) {
        for case .words(let words) in prose.pieces {
            if sentences.count > 0 { known.formUnion(sentences.found(in: SplitText(words).words)) }
            if wantsCodes {
                said.read(words)
                if use == .label { given.read(words) }
            }
            if use == .label, wantsAddresses { readAddress(words) }
        }
    }

    private mutating func readAddress(_ words: String) {
        addresses.insert(SplitText(words).words)
        for part in words.utf8.split(separator: UInt8(ascii: ",")) {
            addresses.insert(SplitText(String(Substring(part))).words)
        }
    }

    /// The items with only those secrets that the reader cannot know.
    var closed: [WithheldItem] {
        items.map { item in
            var seen: Set<Secret> = []
            let secrets = item.secrets.filter { !isOpen($0, of: item) && seen.insert($0).inserted }
            return WithheldItem(
                path: item.path, rule: item.rule, why: item.why, secrets: secrets,
                place: item.place)
        }
    }

    private func isOpen(_ secret: Secret, of item: WithheldItem) -> Bool {
        switch secret.kind {
        case .name, .firstName, .surname: false
        case .address: addresses.contains(SplitText(secret.value).words)
        case .postcode, .telephone: (item.isOfPerson ? given : said).hold(secret)
        case .birthDate: days.contains(secret.value)
        case .sentence: numbers[secret.value].map(known.contains) ?? false
        }
    }
}

extension WithheldItem {
    /// It is a person, or how one can be reached.
    fileprivate var isOfPerson: Bool { path.hasPrefix("people ") }
}
