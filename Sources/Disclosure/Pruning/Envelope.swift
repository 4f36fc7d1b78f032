import Casework

/// The fields that say who may see an item. They are read here and go no further.
enum Envelope {
    static let keys: Set<String> = [
        "for", "not_for", "sensitive", "author", "cleared", "withheld_by_order", "checked",
        "may_see", "safe_to_share", "confidential", "share_phone_with",
    ]
}

extension Record {
    /// The ids of this record and of every one in it.
    func eachID(_ visit: (String) -> Void) {
        forEachRecord { record in
            if let id = record.id, !record.isStub { visit(id) }
        }
    }
}

extension Value {
    /// A list in which nothing was left says no more than a field that nobody wrote.
    var isEmptyList: Bool {
        if case .list(let entries) = self { entries.isEmpty } else { false }
    }
}
