import Diagnostics

/// One value of a case, and where it stands in the file.
public struct Entry: Sendable, Equatable {
    /// What it says.
    public var value: Value
    /// Where it stands.
    public var place: Place

    /// A value and its place.
    public init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }

    /// Two entries are equal when they say the same, wherever they stand.
    public static func == (one: Entry, other: Entry) -> Bool { one.value == other.value }
}

/// What a case says in one field, after it was read and checked.
public indirect enum Value: Sendable, Equatable {
    /// Free text: names, sentences, exact words. Split into words, people and citations.
    case text(Prose)
    /// The same said in two voices (and for a child, and in other languages).
    case wording(Wording)
    case date(Day)
    /// Minutes after midnight.
    case time(Int)
    case number(Double)
    case flag(Bool)
    /// A word of a closed list.
    case choice(String)
    /// The id of a person, or of a body such as `police`.
    case person(String)
    /// The id of another item: a danger, a map item, an evidence document.
    case reference(String)
    case picture(PictureReference)
    case record(Record)
    case list([Entry])
    /// Keys that are ids of people, as in `calls` and `may_see`, in the file's order.
    case table([TableRow])
}

/// One line of a `calls` or `may_see`.
public struct TableRow: Sendable, Equatable {
    /// The id of a person, or the name of a group of readers.
    public var person: String
    /// What is said of them.
    public var entry: Entry

    /// A key and its value.
    public init(person: String, entry: Entry) {
        self.person = person
        self.entry = entry
    }
}

/// A picture that a case asks for: a word of the library, or a file beside the case with its text
/// alternative.
public enum PictureReference: Sendable, Equatable {
    case word(String)
    case file(path: String, alternative: String)
}
