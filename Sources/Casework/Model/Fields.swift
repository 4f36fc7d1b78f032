/// What was written in one item, by the keys of its fields, in the order in which the item's type
/// declares them.
///
/// An item has few fields: looking through them is quicker than hashing a key, and walking through
/// them needs no look at the fields that nobody wrote.
public struct Fields: Sendable, Equatable {
    /// One field that was written.
    public typealias Element = (key: String, value: Entry)

    private struct Written: Sendable, Equatable {
        var key: String
        var entry: Entry
        /// Its place among the declared fields; those that are not declared come last, by their keys.
        var rank: Int
    }

    private var written: [Written] = []
    let type: RecordType

    /// An item of this type in which nothing was written.
    public init(of type: RecordType) { self.type = type }

    /// Two are equal where the same is written in both.
    public static func == (one: Fields, other: Fields) -> Bool { one.written == other.written }

    /// What was written under a key; nil where nothing was.
    public subscript(_ key: String) -> Entry? {
        get { index(of: key).map { written[$0].entry } }
        set {
            switch (index(of: key), newValue) {
            case (let index?, let entry?): written[index].entry = entry
            case (let index?, nil): written.remove(at: index)
            case (nil, let entry?): insert(entry, under: key)
            case (nil, nil): break
            }
        }
    }

    private func index(of key: String) -> Int? {
        let length = key.utf8.count
        return written.firstIndex { $0.key.utf8.count == length && $0.key == key }
    }

    private mutating func insert(_ entry: Entry, under key: String) {
        let rank = type.rank(of: key)
        let index = written.lastIndex { ($0.rank, $0.key) < (rank, key) }
        let next = index.map { $0 + 1 } ?? 0
        written.insert(Written(key: key, entry: entry, rank: rank), at: next)
    }

    /// The fields with every entry changed, and without those for which nil is given.
    package func compactMapValues(_ change: (String, Entry) -> Entry?) -> Fields {
        var changed = Fields(of: type)
        changed.written.reserveCapacity(written.count)
        for one in written {
            guard let entry = change(one.key, one.entry) else { continue }
            changed.written.append(Written(key: one.key, entry: entry, rank: one.rank))
        }
        return changed
    }
}

extension Fields: RandomAccessCollection {
    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many fields were written.
    public var endIndex: Int { written.count }
    /// One field that was written.
    public subscript(position: Int) -> Element {
        (written[position].key, written[position].entry)
    }

    /// The keys of the fields that were written.
    public var keys: [String] { written.map(\.key) }
    /// What was written.
    public var values: [Entry] { written.map(\.entry) }
}
