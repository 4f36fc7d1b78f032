/// Why something is withheld: one of the nine rules, and which clause of it.
enum Refusal: Sendable, Equatable {
    case notFor, byOrder
    case notNamed
    case sensitive, notCleared
    case notUsual
    case telephone, address, birthDate, confidential
    case childsWords, unsafeToShare, chairsNote
    case reference, namesSomebody
    case relied

    /// The number of the rule, from 1 to 9.
    var rule: Int {
        switch self {
        case .notFor, .byOrder: 1
        case .notNamed: 2
        case .sensitive, .notCleared: 3
        case .notUsual: 4
        case .telephone, .address, .birthDate, .confidential: 6
        case .childsWords, .unsafeToShare, .chairsNote: 7
        case .reference, .namesSomebody, .relied: 8
        }
    }

    /// The reason in a sentence, for the office.
    var why: String {
        switch self {
        case .notFor: "It is marked as not for this reader."
        case .byOrder: "A court order keeps it from this reader."
        case .notNamed: "It is only for those whom it names."
        case .sensitive: "It is sensitive and names nobody who may see it."
        case .notCleared: "It is sensitive and nobody but its author has cleared it."
        case .notUsual: "This reader is not among those who usually see what the case says."
        case .telephone: "The telephone number is not shared with this reader."
        case .address: "A home address is for the team and for children who live there."
        case .birthDate: "A birth date is for those with parental responsibility and the services."
        case .confidential: "All contact details of this person are confidential."
        case .childsWords: "The child did not name this reader."
        case .unsafeToShare: "It is not safe to share what the child said."
        case .chairsNote: "The note is for the chair of the meeting."
        case .reference: "What it refers to is withheld."
        case .namesSomebody: "It names a person whom this reader may not see."
        case .relied: "It belongs to something that is withheld."
        }
    }
}
