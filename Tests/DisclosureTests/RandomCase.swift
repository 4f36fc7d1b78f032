import Casework
import Diagnostics
import Disclosure

/// SplitMix64 (Steele, Lea and Flood, 2014): small, seeded, the same everywhere.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A case whose items, people and ratings were marked at random.
struct RandomCase {
    private var random: SplitMix64
    private let readers: [String]

    static func make(_ facts: Case, seed: UInt64) throws -> Case {
        var maker = RandomCase(
            random: SplitMix64(state: seed), readers: Readers.all(of: facts))
        let root = maker.marked(facts.root)
        guard let made = Case(root: root, file: facts.file) else { throw Sample.Missing(text: "") }
        return made
    }

    private mutating func marked(_ record: Record) -> Record {
        var copy = record
        for key in record.fields.keys.sorted() {
            guard let entry = record.fields[key] else { continue }
            copy.fields[key] = marked(entry)
        }
        if record.type.field("for") != nil, random.next() % 12 == 0 { mark(&copy) }
        return copy
    }

    private mutating func marked(_ entry: Entry) -> Entry {
        switch entry.value {
        case .record(let record): Entry(.record(marked(record)), at: entry.place)
        case .list(let entries): Entry(.list(entries.map { marked($0) }), at: entry.place)
        default: entry
        }
    }

    private mutating func mark(_ record: inout Record) {
        let place = record.place
        switch random.next() % 4 {
        case 0: record.fields["for"] = Entry(.list(someReaders(at: place)), at: place)
        case 1: record.fields["not_for"] = Entry(.list(someReaders(at: place)), at: place)
        case 2: record.fields["sensitive"] = Entry(.choice("police"), at: place)
        default:
            record.fields["for"] = Entry(.list(someReaders(at: place)), at: place)
            record.fields["not_for"] = Entry(.list(someReaders(at: place)), at: place)
        }
    }

    private mutating func someReaders(at place: Place) -> [Entry] {
        let count = random.next() % 4 + 1
        return (0..<count).compactMap { _ in
            readers.randomElement(using: &random).map { Entry(.person($0), at: place) }
        }
    }
}
