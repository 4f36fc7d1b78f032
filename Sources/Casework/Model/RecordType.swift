/// A kind of item: its name, and every field that it may have, declared once.
///
/// The declaration reads and checks a file, names the fields for templates, and gives the JSON
/// Schema and the list of fields.
public final class RecordType: Sendable {
    /// `person`, `rule`, `rating` …
    public let name: String
    /// Its own fields, in the order in which they are declared.
    public let fields: [Field]
    /// The items carry wordings of their own (`plain`, `formal`, `child`, `in`).
    public let hasWordings: Bool
    /// Items may say who sees them; a name, a contact or a source follows the item it belongs to.
    public let isItem: Bool
    private let ranks: [String: Int]

    /// A type with its fields.
    public init(_ name: String, hasWordings: Bool = false, _ fields: [Field]) {
        self.name = name
        self.fields = fields
        self.hasWordings = hasWordings
        isItem = fields.contains { $0.key == "for" }
        ranks = Dictionary(
            fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The field of a key as it is written in a file.
    public func field(_ key: String) -> Field? { ranks[key].map { fields[$0] } }

    /// The place of a key among the declared ones; behind them all for one that is not declared.
    func rank(of key: String) -> Int { ranks[key] ?? fields.count }
}

/// One field of an item.
public final class Field: Sendable {
    /// As written in a file: `if_it_fails`.
    public let key: String
    /// What it may hold.
    public let kind: Kind
    /// Whether every item of the type has it.
    public let isRequired: Bool
    /// What a text in it is good for.
    public let use: TextUse
    /// One sentence on what it means, for the schema and the list of fields.
    public let means: String

    /// A field by its key, its kind and what it means.
    public init(
        _ key: String, _ kind: Kind, required: Bool = false, as use: TextUse = .prose,
        _ means: String
    ) {
        self.key = key
        self.kind = kind
        self.use = use
        isRequired = required
        self.means = means
    }

    /// As templates write it: `if it fails`.
    public var templateName: String {
        String(decoding: key.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
    }
}

/// What the text of a field is good for.
public enum TextUse: Sendable {
    /// Sentences, in which `[dana]` is a person and `[st-pearl p3]` a citation.
    case prose
    /// A name, a number or an address, in which square brackets mean nothing.
    case label
    /// A file below the case's folder.
    case path
    /// The id of a document that can be rendered.
    case document
}

/// What a field may hold.
public indirect enum Kind: Sendable {
    /// The item's own id.
    case id
    case text
    /// A record of `plain`, `formal`, `child` and `in`, or one text that serves every voice.
    case wording
    case date
    /// A yes, a no, or the date on which it was done.
    case done
    /// `HH:MM`.
    case time
    /// A number from…to; whole where `whole` is set.
    case number(ClosedRange<Double>, whole: Bool)
    case flag
    case choice(ClosedList)
    /// An id of a person or a body.
    case person
    /// One id of a person or body, or a list of them.
    case people
    /// One of them or a list, where somebody whom the case does not list is named in words.
    case peopleOrNames
    /// Ids of people or names of reader groups (`for`, `not_for`, `usual`).
    case readers
    /// The id of an item in one of these kinds (`danger`, `goal`, `evidence` …).
    case reference(to: [String])
    case references(to: [String])
    case picture
    case record(RecordType)
    /// A list of records.
    case records(RecordType)
    /// A list of plain texts, or of wordings.
    case texts
    /// A list of words of a closed list, or one of them.
    case choices(ClosedList)
    /// Ids of people, each with a value of this kind (`calls`, `may_see`).
    case table(Kind)
}

/// The words that a field may take.
public struct ClosedList: Sendable {
    /// What the words are of: `stage`, `role` …
    public let name: String
    /// The words, in the order in which they are named to people.
    public let words: [String]

    /// A list of words.
    public init(_ name: String, _ words: [String]) {
        self.name = name
        self.words = words
    }
}
