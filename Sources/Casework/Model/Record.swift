import Diagnostics

/// One item of a case: a person, a rule, a rating, with the fields that were written.
///
/// Fields that nobody wrote are absent. A pruned record (in an edition) is the same type with less
/// in it, so that what was withheld and what was never written cannot be told apart.
public struct Record: Sendable, Equatable {
    /// Keys as in the file (`if_it_fails`). An item's own wordings (`plain`, `formal`, `child`,
    /// `in`) stand together under `Record.wordingKey`.
    public var fields: Fields
    /// Where it begins in the file.
    public var place: Place

    /// The key under which an item's own wordings stand.
    public static let wordingKey = "wording"

    /// A record with what was written in it.
    public init(_ fields: Fields, place: Place) {
        self.fields = fields
        self.place = place
    }

    /// What kind of item it is; fields are declared there.
    public var type: RecordType { fields.type }

    /// Two records are equal when they say the same, wherever they stand.
    public static func == (one: Record, other: Record) -> Bool {
        one.type.name == other.type.name && one.fields == other.fields
    }

    /// What was written under a key; nil where nothing was.
    public subscript(_ key: String) -> Value? { fields[key]?.value }

    /// The item's own id, where items of its kind have one.
    public var id: String? { text("id") }
}

extension Record {
    /// The words of a text or a choice, or the id of a person or reference.
    public func text(_ key: String) -> String? {
        switch self[key] {
        case .text(let prose)?: prose.plainWords
        case .choice(let word)?, .person(let word)?, .reference(let word)?: word
        default: nil
        }
    }

    /// The record that stands under a key.
    public func record(_ key: String) -> Record? {
        if case .record(let record)? = self[key] { record } else { nil }
    }

    /// The records of a list; empty where there is none.
    public func records(_ key: String) -> [Record] {
        list(key).compactMap { if case .record(let record) = $0.value { record } else { nil } }
    }

    /// The entries of a list, or the one entry where a single value was written for a list.
    public func list(_ key: String) -> [Entry] {
        switch fields[key] {
        case nil: []
        case let entry?: if case .list(let entries) = entry.value { entries } else { [entry] }
        }
    }

    /// Ids of people or of other items, one or many.
    public func ids(_ key: String) -> [String] {
        list(key).compactMap {
            switch $0.value {
            case .person(let id), .reference(let id): id
            case .choice(let word): word
            case .text(let prose): prose.plainWords
            default: nil
            }
        }
    }

    /// The day that stands under a key; of a `done`, only where it is a date.
    public func date(_ key: String) -> Day? {
        if case .date(let day)? = self[key] { day } else { nil }
    }

    /// The number that stands under a key.
    public func number(_ key: String) -> Double? {
        if case .number(let number)? = self[key] { number } else { nil }
    }

    /// The yes or no that stands under a key.
    public func flag(_ key: String) -> Bool? {
        if case .flag(let flag)? = self[key] { flag } else { nil }
    }

    /// The item's own wordings, or those under a key.
    public func wording(_ key: String = wordingKey) -> Wording? {
        if case .wording(let wording)? = self[key] { wording } else { nil }
    }
}
