import Casework

/// What a field of the case is, as templates see it.
indirect enum Shape: Sendable {
    case text
    case wording
    case date
    case done
    case time
    case number
    case flag
    case choice(ClosedList)
    case person
    case picture
    case record(RecordType)
    case list(Shape)
    case table

    init(_ kind: Kind, types: [String: RecordType]) {
        switch kind {
        case .id, .text: self = .text
        case .wording: self = .wording
        case .date: self = .date
        case .done: self = .done
        case .time: self = .time
        case .number: self = .number
        case .flag: self = .flag
        case .choice(let list): self = .choice(list)
        case .person: self = .person
        case .people, .peopleOrNames, .readers: self = .list(.person)
        case .reference(let names): self = Self.reference(names, types)
        case .references(let names): self = .list(Self.reference(names, types))
        case .picture: self = .picture
        case .record(let type): self = .record(type)
        case .records(let type): self = .list(.record(type))
        case .texts: self = .list(.text)
        case .choices(let list): self = .list(.choice(list))
        case .table: self = .table
        }
    }

    private static func reference(_ names: [String], _ types: [String: RecordType]) -> Shape {
        names.lazy.compactMap { types[$0] }.first.map { .record($0) } ?? .text
    }

    /// What it is, with its article, for messages.
    var described: String {
        switch self {
        case .text: "a text"
        case .wording: "a wording"
        case .date: "a date"
        case .done: "a yes, a no or a date"
        case .time: "a time"
        case .number: "a number"
        case .flag: "a yes or no"
        case .choice: "a word of a closed list"
        case .person: "a person"
        case .picture: "a picture"
        case .record(let type): "a whole \(type.name)"
        case .list: "a list"
        case .table: "a table"
        }
    }

    var isList: Bool { if case .list = self { true } else { false } }
}
