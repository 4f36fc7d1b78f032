/// The ids of a file: what each names, gathered before any text is read that may name them.
struct IdIndex {
    private(set) var kinds: [String: String] = [:]
    private var lines: [String: Int] = [:]
    private var byKind: [String: [String]] = [:]

    /// Gathers the ids of a tree; those that are double, reserved or malformed go to the log.
    init(_ root: Node, of type: RecordType = CaseFormat.root, log: inout ProblemLog) {
        collect(root, type, log: &log)
    }

    /// The ids of items of some kinds, in the order of the file.
    func ids(ofKinds wanted: [String]) -> [String] { wanted.flatMap { byKind[$0] ?? [] } }

    var people: [String] { ids(ofKinds: [CaseFormat.person.name]) }

    func isPerson(_ id: String) -> Bool {
        kinds[id] == CaseFormat.person.name || Self.bodies.contains(id)
    }

    func isEvidence(_ id: String) -> Bool { kinds[id] == CaseFormat.exhibit.name }

    static let bodies = Set(Case.bodies)
    static let groups = Set(Case.readerGroups)

    private mutating func collect(_ node: Node, _ type: RecordType, log: inout ProblemLog) {
        guard case .mapping(let pairs) = node.content else { return }
        for pair in pairs {
            switch type.field(pair.key)?.kind {
            case .id: add(pair, type, log: &log)
            case .record(let inner): collect(pair.value, inner, log: &log)
            case .records(let inner):
                guard case .sequence(let items) = pair.value.content else { continue }
                for item in items { collect(item, inner, log: &log) }
            default: break
            }
        }
    }

    private mutating func add(_ pair: Node.Pair, _ type: RecordType, log: inout ProblemLog) {
        guard case .scalar(let scalar) = pair.value.content, scalar != .nothing else { return }
        let (id, position) = (scalar.written, pair.value.position)
        if type.name == CaseFormat.caseFacts.name {
            if !Self.isWellFormed(id, dots: true) { log.add(.badCaseId, at: position) }
        } else if !Self.isWellFormed(id, dots: false) {
            log.add(.badId, at: position)
        } else if Case.reservedIds.contains(id) {
            log.add(.reservedId(id), at: position)
        } else if let line = lines[id] {
            log.add(.duplicateId(id, firstLine: line), at: position)
        } else {
            kinds[id] = type.name
            lines[id] = position.line
            byKind[type.name, default: []].append(id)
        }
    }

    /// A letter or digit, then letters, digits, `_` and `-`; with `dots`, single dots between.
    static func isWellFormed(_ id: String, dots: Bool) -> Bool {
        guard (1...100).contains(id.utf8.count), let first = id.utf8.first,
            first.isLetter || first.isDigit
        else { return false }
        var last = first
        for byte in id.utf8 {
            let isDot = dots && byte == .point && last != .point
            guard byte.isLetter || byte.isDigit || byte == 95 || byte == .minus || isDot else {
                return false
            }
            last = byte
        }
        return last != .point
    }
}
