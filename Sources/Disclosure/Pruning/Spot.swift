import Casework

/// Where in the tree a pruner stands.
struct Spot {
    /// As the office report names it: `meetings icpc-1 agenda a4 chair_note`.
    var path: String
    /// The key of the file under which this stands, whether alone or in a list.
    var key: String
    /// It stands in an item that the audience sees.
    var isInside = false
    /// Those who lead the meeting in which this stands.
    var chairs: Set<String> = []

    init(_ key: String) {
        path = key
        self.key = key
    }

    /// A field of the record that stands here.
    func field(_ key: String, of record: Record) -> Spot {
        var next = self
        next.path = path.isEmpty ? key : path + (record.type.isItem ? " " : ".") + key
        next.key = key
        return next
    }

    /// One entry of the list that stands here.
    func entry(_ value: Value, at index: Int) -> Spot {
        var next = self
        if case .record(let record) = value, let id = record.id {
            next.path += " \(id)"
        } else {
            next.path += " \(index + 1)"
        }
        return next
    }
}

extension RecordType {
    /// Items may say who sees them; a name, a contact or a source follows the item it belongs to.
    var isItem: Bool { field("for") != nil }
}
