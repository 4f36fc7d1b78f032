import Casework

/// What a field holds when a template is filled.
indirect enum Datum {
    case prose(Prose)
    case wording(Wording)
    case day(Day)
    case time(Int)
    case number(Double)
    case flag(Bool)
    case choice(String)
    case person(String)
    case picture(PictureReference)
    case record(Record)
    case list([Datum])
    /// A word that the case chose freely, and the term that says it in this reader's voice.
    case label(String, term: String)
    /// Words of our own, in this reader's voice.
    case words(String)

    init?(_ value: Value) {
        switch value {
        case .text(let prose): self = .prose(prose)
        case .wording(let wording): self = .wording(wording)
        case .date(let day): self = .day(day)
        case .time(let minutes): self = .time(minutes)
        case .number(let number): self = .number(number)
        case .flag(let flag): self = .flag(flag)
        case .choice(let word): self = .choice(word)
        case .person(let id): self = .person(id)
        case .reference(let id): self = .prose(Prose(id))
        case .picture(let picture): self = .picture(picture)
        case .record(let record): self = .record(record)
        case .list(let entries): self = .list(entries.compactMap { Datum($0.value) })
        case .table: return nil
        }
    }

    /// The members of a list; a single value stands for a list of one.
    var members: [Datum] { if case .list(let members) = self { members } else { [self] } }

    /// Whether an `if` holds: there, not empty, and not a no.
    var isPresent: Bool {
        switch self {
        case .flag(let flag): flag
        case .list(let members): !members.isEmpty
        case .prose(let prose): !prose.isEmpty
        case .words(let words), .label(let words, _): !words.isEmpty
        default: true
        }
    }
}
