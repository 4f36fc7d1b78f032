import Casework

/// Something that a reader may not find in any file made for them.
public struct Secret: Sendable, Hashable {
    /// How it is to be searched for.
    public enum Kind: String, Sendable, Hashable {
        /// A name of several words: on whole words.
        case name
        /// A first name or a surname alone: on whole words.
        case firstName, surname
        /// An address, or the part of one that names house and street.
        case address
        /// A postcode, in capitals with one space; spaces and punctuation do not count.
        case postcode
        /// A telephone number; only its digits count.
        case telephone
        /// A birth date as `YYYY-MM-DD`; see `Secret.writtenForms`.
        case birthDate
        /// A sentence of at least four words: on whole words.
        case sentence
    }

    /// How it is to be searched for.
    public let kind: Kind
    /// As it stands in the case.
    public let value: String

    /// Something to search for.
    public init(kind: Kind, value: String) {
        self.kind = kind
        self.value = value
    }

    /// The ways in which it may be written; more than one for a birth date.
    public var writtenForms: [String] {
        guard kind == .birthDate, let day = Day(value) else { return [value] }
        return [value] + DateWording.everyForm(of: day)
    }
}
