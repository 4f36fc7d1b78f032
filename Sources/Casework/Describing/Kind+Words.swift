/// How a kind of value is named to people who write cases.
extension Kind {
    /// "a date", "yes or no", "a list of rules" …
    public var words: String {
        switch self {
        case .id: "an id"
        case .text: "a text"
        case .wording: "a text, or plain, formal and child wordings"
        case .date: "a date"
        case .done: "yes, no or a date"
        case .time: "a time of day"
        case .number(let range, let whole): Self.words(range, whole: whole)
        case .flag: "yes or no"
        case .choice(let list): "one of " + list.words.joined(separator: ", ")
        case .person: "the id of a person or body"
        case .people: "the id of a person or body, or a list of them"
        case .peopleOrNames: "the id of a person or body, a full name, or a list of them"
        case .readers: "ids of people or names of reader groups"
        case .reference(let types): "the id of " + types.orJoined.withArticle
        case .references(let types): "ids of " + types.map(\.plural).orJoined
        case .picture: "a word of the picture library, or a file with its alt"
        case .record(let type): "a block of fields (\(type.name))"
        case .records(let type): "a list of \(type.name.plural)"
        case .texts: "a list of texts"
        case .choices(let list): "some of " + list.words.joined(separator: ", ")
        case .table(let kind): "ids of people, each with \(kind.words)"
        }
    }

    /// How to write it; empty where the words say it.
    var howToWrite: String {
        switch self {
        case .text, .wording: "a text that begins with [ or { needs double quotes"
        case .date: "write it as 2026-06-16"
        case .time: "write it as \"09:30\""
        case .texts, .records: "begin each with a dash, or put them in [ ]"
        case .record: "write key: value lines below it, or put them in { }"
        default: ""
        }
    }

    /// What else a field takes that names people.
    var orAName: String { if case .peopleOrNames = self { ", or a full name" } else { "" } }

    /// The records that stand in such a field.
    var recordType: RecordType? {
        switch self {
        case .record(let type), .records(let type): type
        default: nil
        }
    }

    private static func words(_ range: ClosedRange<Double>, whole: Bool) -> String {
        let name = whole ? "a whole number" : "a number"
        return "\(name) from \(range.lowerBound.short) to \(range.upperBound.short)"
    }
}

extension Double {
    /// `6`, or `6.5`.
    var short: String { Int(exactly: self).map(String.init) ?? String(self) }
}

extension String {
    /// "rules", "agreements", "evidence".
    var plural: String {
        if self == "person" { return "people" }
        if self == "evidence" || hasSuffix("s") { return self }
        if hasSuffix("y"), !hasSuffix("ay") { return dropLast() + "ies" }
        return self + "s"
    }
}
