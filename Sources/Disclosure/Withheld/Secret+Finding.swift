import Casework

extension Secret {
    /// Fewer words than this are a label that anybody might write.
    static let shortestSentence = 4

    /// What a withheld record says, without the fields that nobody is shown.
    static func all(in record: Record) -> [Secret] {
        record.fields.flatMap { key, entry -> [Secret] in
            guard !Envelope.keys.contains(key), !isPrompt(key) else { return [] }
            if record.type.name == "contact" { return all(inContact: key, entry.value) }
            if key == "born", let born = record.date(key) {
                return [Secret(kind: .birthDate, value: born.iso)]
            }
            return all(in: entry.value, use: record.type.field(key)?.use ?? .prose)
        }
    }

    /// The questions that a worker puts to every child are in many a template too.
    static func isPrompt(_ key: String) -> Bool { key == "asked" }

    /// What a value says.
    static func all(in value: Value, use: TextUse) -> [Secret] {
        switch value {
        case .record(let record): all(in: record)
        case .list(let entries): entries.flatMap { all(in: $0.value, use: use) }
        case .text(let prose): all(in: prose, use: use)
        case .wording(let wording): wording.all.flatMap { all(in: $0, use: use) }
        case .picture(.file(_, let alternative)): all(in: Prose(alternative), use: .prose)
        default: []
        }
    }

    private static func all(in prose: Prose, use: TextUse) -> [Secret] {
        prose.pieces.flatMap { piece -> [Secret] in
            guard case .words(let words) = piece, use == .prose || use == .label else { return [] }
            let sentences = use == .prose ? Words.sentences(in: words) : []
            return sentences.map { Secret(kind: .sentence, value: $0) }
                + Postcode.all(in: words).map { Secret(kind: .postcode, value: $0) }
                + TelephoneNumber.all(in: words).map { Secret(kind: .telephone, value: $0) }
        }
    }

    /// What one detail of a contact says.
    static func all(inContact key: String, _ value: Value) -> [Secret] {
        guard case .text(let prose) = value else { return [] }
        let text = prose.plainWords
        switch key {
        case "phone": return [Secret(kind: .telephone, value: text)]
        case "address":
            return ([text] + streets(in: text)).map { Secret(kind: .address, value: $0) }
                + Postcode.all(in: text).map { Secret(kind: .postcode, value: $0) }
        default: return [Secret(kind: .sentence, value: text)]
        }
    }

    /// The parts of an address that have a number and a name: `80 Quay Street`.
    private static func streets(in address: String) -> [String] {
        var parts: [String] = []
        for part in address.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let part = Words.trimmed(String(part))
            // "14, Alder Close" is one part.
            if let number = parts.last, Words.tokens(of: number).allSatisfy(isHouseNumber) {
                parts[parts.count - 1] = "\(number) \(part)"
            } else {
                parts.append(part)
            }
        }
        return parts.filter { parts.count > 1 && isStreet($0) }
    }

    private static func isStreet(_ part: String) -> Bool {
        let words = Words.tokens(of: part)
        let names = words.filter { !isHouseNumber($0) && !Self.dwellings.contains($0) }
        return words.contains(where: isHouseNumber) && names.contains { $0.count > 2 }
            && Postcode.all(in: part).isEmpty
    }

    private static func isHouseNumber(_ word: String) -> Bool { word.first?.isNumber ?? false }

    /// With a number, these are in every town.
    private static let dwellings: Set<String> = [
        "flat", "apartment", "apt", "unit", "room", "floor", "suite", "block", "house", "number",
        "plot", "the",
    ]
}
