import Casework
import Diagnostics

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

/// Puts `for`, `not_for` and `sensitive` on items, people and ratings at random.
struct RandomMarks {
    private var random: SplitMix64
    private let readers: [String]
    /// How many others go unmarked for each that is marked.
    private let rarity: UInt64

    static func mark(_ root: Record, readers: [String], seed: UInt64) -> Record {
        var marks = RandomMarks(
            random: SplitMix64(state: seed), readers: readers, rarity: 4 + seed % 20)
        return marks.marked(root)
    }

    private mutating func marked(_ record: Record) -> Record {
        var copy = record
        for key in record.fields.keys.sorted() {
            copy.fields[key] = record.fields[key].map { marked($0) }
        }
        // Nothing can be made of a case without its facts, or for a family without children.
        let isNeeded = record.type.name == "case" || record.text("role") == "child"
        if !isNeeded, record.type.field("for") != nil, random.next() % rarity == 0 { mark(&copy) }
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
        let place = Place(file: "marks")
        let choice = random.next() % 4
        if choice != 1, choice != 2 { record.fields["for"] = someReaders(at: place) }
        if choice != 0, choice != 2 { record.fields["not_for"] = someReaders(at: place) }
        if choice == 2 { record.fields["sensitive"] = Entry(.choice("police"), at: place) }
    }

    private mutating func someReaders(at place: Place) -> Entry {
        let count = random.next() % 4 + 1
        let names = (0..<count).compactMap { _ in readers.randomElement(using: &random) }
        return Entry(.list(names.map { Entry(.person($0), at: place) }), at: place)
    }
}
