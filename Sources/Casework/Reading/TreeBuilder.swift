/// Nothing more can be read of this file; why is in the log.
struct Unreadable: Error {}

/// Puts nodes together while YAML or JSON is read, and keeps the limits that both share.
struct TreeBuilder {
    static let deepest = 64
    static let longestText = 100_000
    static let mostAliased = 100_000

    var log: ProblemLog
    private(set) var root: Node?
    private var open: [Container] = []
    private var anchors: [String: Anchored] = [:]
    private var aliased = 0

    init(log: ProblemLog) { self.log = log }

    private struct Container {
        var isMapping: Bool
        var position: Position
        var anchor: String?
        var items: [Node] = []
        var pairs: [Node.Pair] = []
        var key: (name: String, position: Position)?
        var lines = KeyLines()
        var size = 1
        var height = 1
    }

    /// A node that was named with `&`, and what it costs to repeat it.
    private struct Anchored {
        var node: Node?
        var size: Int
        var height: Int
    }

    mutating func begin(mapping: Bool, at position: Position, anchor: String? = nil)
        throws(Unreadable)
    {
        guard open.count < Self.deepest else { throw stop(.tooDeep(limit: Self.deepest), position) }
        if let anchor { anchors[anchor] = Anchored(node: nil, size: 0, height: 0) }
        open.append(Container(isMapping: mapping, position: position, anchor: anchor))
    }

    mutating func end() throws(Unreadable) {
        guard let done = open.popLast() else { return }
        let content: Node.Content = done.isMapping ? .mapping(done.pairs) : .sequence(done.items)
        let node = Node(content: content, position: done.position)
        if let anchor = done.anchor {
            anchors[anchor] = Anchored(node: node, size: done.size, height: done.height)
        }
        try add(node, size: done.size, height: done.height)
    }

    mutating func scalar(_ scalar: Scalar, at position: Position, anchor: String? = nil)
        throws(Unreadable)
    {
        check(scalar, at: position)
        let node = Node(content: .scalar(scalar), position: position)
        if let anchor { anchors[anchor] = Anchored(node: node, size: 1, height: 0) }
        try add(node, size: 1, height: 0)
    }

    /// Repeats an anchored node. Its own place is the alias's; what is inside keeps the anchor's.
    mutating func alias(_ name: String, at position: Position) throws(Unreadable) {
        guard let anchored = anchors[name] else { throw stop(.unknownAlias, position) }
        guard var node = anchored.node else { throw stop(.aliasInItself, position) }
        aliased += anchored.size
        guard aliased <= Self.mostAliased else {
            throw stop(.aliasBomb(limit: Self.mostAliased), position)
        }
        guard open.count + anchored.height <= Self.deepest else {
            throw stop(.tooDeep(limit: Self.deepest), position)
        }
        node.position = position
        try add(node, size: anchored.size, height: anchored.height)
    }

    mutating func stop(_ problem: CaseProblem, _ position: Position) -> Unreadable {
        log.add(problem, at: position)
        return Unreadable()
    }
}

extension TreeBuilder {
    private mutating func add(_ node: Node, size: Int, height: Int) throws(Unreadable) {
        guard let top = open.indices.last else {
            root = node
            return
        }
        if !open[top].isMapping {
            open[top].items.append(node)
        } else if let key = open[top].key {
            addPair(key, node, to: top)
        } else {
            guard case .scalar(let scalar) = node.content else {
                throw stop(.keyIsNoWord, node.position)
            }
            open[top].key = (scalar.written, node.position)
        }
        open[top].size += size
        open[top].height = max(open[top].height, height + 1)
    }

    private mutating func addPair(
        _ key: (name: String, position: Position), _ node: Node, to mapping: Int
    ) {
        open[mapping].key = nil
        if key.name == "<<" {
            log.add(.mergeKey, at: key.position)
        } else if let line = open[mapping].lines.add(key.name, line: key.position.line) {
            log.add(.duplicateKey(key.name, firstLine: line), at: key.position)
        } else {
            open[mapping].pairs.append(.init(key: key.name, position: key.position, value: node))
        }
    }

    private mutating func check(_ scalar: Scalar, at position: Position) {
        guard case .text(let text) = scalar else { return }
        if text.utf8.count > Self.longestText, text.unicodeScalars.count > Self.longestText {
            log.add(.tooLong(limit: Self.longestText), at: position)
        }
        if let problem = ForbiddenCharacter.first(in: text) { log.add(problem, at: position) }
    }
}

extension Scalar {
    /// What stands in the file.
    var written: String {
        switch self {
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .nothing: ""
        }
    }
}
