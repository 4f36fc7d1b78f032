import Casework
import Diagnostics

/// Puts `for`, `not_for` and `sensitive` on items, people and ratings at random.
public struct RandomMarks {
    private var random: SplitMix64
    private let readers: [String]
    /// How many others go unmarked for each that is marked.
    private let rarity: UInt64

    /// A case's tree, marked for these readers and groups; the same for the same seed.
    public static func mark(_ root: Record, readers: [String], seed: UInt64) -> Record {
        var marks = RandomMarks(
            random: SplitMix64(seed: seed), readers: readers, rarity: 4 + seed % 20)
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
