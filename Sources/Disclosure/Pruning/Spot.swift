import Casework

/// Where in the tree a pruner stands.
struct Spot {
    /// The key of the file under which this stands, whether alone or in a list.
    var key: String
    /// It stands in an item that the audience sees.
    var isInside = false
    /// What stands here was searched for strangers, with the item that it is a part of.
    var isSearched = false
    /// Those who lead the meeting in which this stands.
    var chairs: Set<String> = []
    private var way: Way

    /// The way to a spot. Its words are made where something is withheld, which is seldom.
    private indirect enum Way {
        case root
        case field(String, of: Way, isOfItem: Bool)
        case entry(id: String?, index: Int, of: Way)
        case row(String, of: Way)
    }

    /// The top of the file.
    init() { (key, way) = ("", .root) }

    /// As the office report names it: `meetings icpc-1 agenda a4 chair_note`.
    var path: String { Self.path(way) }

    private static func path(_ way: Way) -> String {
        switch way {
        case .root: ""
        case .field(let key, of: .root, _): key
        case .field(let key, let outer, let isOfItem): path(outer) + (isOfItem ? " " : ".") + key
        case .entry(let id, let index, let outer): path(outer) + " " + (id ?? String(index + 1))
        case .row(let person, let outer): path(outer) + "." + person
        }
    }

    /// The same, once the item that stands here was searched for strangers.
    var searched: Spot {
        var next = self
        next.isSearched = true
        return next
    }

    /// A field of the record that stands here.
    func field(_ key: String, of record: Record) -> Spot {
        var next = self
        next.way = .field(key, of: way, isOfItem: record.type.isItem)
        next.key = key
        return next
    }

    /// One entry of the list that stands here.
    func entry(_ value: Value, at index: Int) -> Spot {
        var next = self
        let id: String? = if case .record(let record) = value { record.id } else { nil }
        next.way = .entry(id: id, index: index, of: way)
        // A record in a list is not searched with the item that the list is of.
        if case .record = value { next.isSearched = false }
        return next
    }

    /// One row of the table that stands here.
    func row(_ person: String) -> Spot {
        var next = self
        next.way = .row(person, of: way)
        return next
    }
}
