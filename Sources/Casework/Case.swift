import Diagnostics

/// One family's case, read and checked: every required field is there and of its kind, every id
/// resolves, and no character of it can play tricks.
public struct Case: Sendable {
    /// The whole tree, of the type `CaseFormat.root`, with the keys of the file. Its chronology is
    /// earliest first.
    public let root: Record
    /// The file, as it was named to us.
    public var file: String
    /// The id of the case, which names its folder.
    public let id: String
    /// "Today", for ages, weeks and what is overdue.
    public let asOf: Day
    private let items: [String: Record]

    /// A case made of a tree whose references are known to resolve; nil where it has no id or date.
    package init?(root: Record, file: String) {
        guard let facts = root.record("case"), let id = facts.id, let asOf = facts.date("as_of")
        else { return nil }
        let root = root.withChronologyInOrder
        self.root = root
        self.file = file
        self.id = id
        self.asOf = asOf
        var items: [String: Record] = [:]
        root.forEachRecord { record in
            guard let id = record.id, record.type.name != CaseFormat.caseFacts.name else { return }
            items[id] = record
        }
        self.items = items
    }

    /// Bodies that need no declaring, wherever a person may stand.
    public static let bodies = [
        "council", "police", "school", "health", "court", "cafcass", "network",
    ]

    /// Groups of readers; the last four stand for themselves.
    public static let readerGroups = [
        "family", "network", "professionals", "conference", "conference-restricted", "court",
        "team", "legal", "public",
    ]

    /// Words that no item may take as its id: groups, bodies, `all` and `office`.
    public static let reservedIds = Set(readerGroups + bodies + ["all", "office"])
}

extension Case {
    /// The item with this id, of whatever kind; goals included.
    public func item(_ id: String) -> Record? { items[id] }

    /// Everybody in the case, in the order of the file.
    public var people: [Record] { root.records("people") }

    /// The person with this id; nil for bodies.
    public func person(_ id: String) -> Record? {
        guard let found = items[id], found.type.name == CaseFormat.person.name else { return nil }
        return found
    }

    /// Pictures and exhibits that the case names, as written: paths below the case's folder.
    public var files: [(path: String, place: Place)] {
        var found: [(path: String, place: Place)] = []
        root.forEachRecord { record in
            for (key, entry) in record.fields {
                guard let path = entry.value.path(under: key, of: record.type) else { continue }
                found.append((path, entry.place))
            }
        }
        return found
    }
}

extension Value {
    /// The file that this value of a field names, if it names one.
    func path(under key: String, of type: RecordType) -> String? {
        switch self {
        case .picture(.file(let path, _)): path
        case .text(let prose) where type.field(key)?.use == .path: prose.plainWords
        default: nil
        }
    }
}
