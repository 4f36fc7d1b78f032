import Casework

/// Every page of evidence that a case refers to.
public struct Citations: Sendable {
    /// A paper, and the page of it where one is named.
    public struct Citation: Sendable, Hashable {
        /// The evidence item's id.
        public var paper: String
        /// From 1.
        public var page: Int?
    }

    /// Each once, in the order of the case.
    public private(set) var all: [Citation] = []
    /// How many items, and sources in them, refer to each paper.
    public private(set) var counts: [String: Int] = [:]
    private var known: Set<Citation> = []
    /// Papers that the item refers to which is looked at.
    private var inItem: Set<String> = []

    /// What an edition of a case refers to.
    public init(in root: Record) {
        root.forEachRecord { record in
            if ["source", "citation"].contains(record.type.name),
                let paper = record.text("document")
            {
                add(Citation(paper: paper, page: record.number("page").map { Int($0) }))
            }
            for (_, entry) in record.fields { add(entry.value) }
            for paper in inItem { counts[paper, default: 0] += 1 }
            inItem = []
        }
    }

    private mutating func add(_ value: Value) {
        switch value {
        case .text(let prose): add(prose)
        case .wording(let wording):
            for voice in Voice.allCases {
                if let words = wording.words(in: voice, language: nil) { add(words) }
            }
        case .list(let entries): for entry in entries { add(entry.value) }
        default: break
        }
    }

    private mutating func add(_ prose: Prose) {
        for case .citation(let paper, let page) in prose.pieces {
            add(Citation(paper: paper, page: page))
        }
    }

    private mutating func add(_ citation: Citation) {
        inItem.insert(citation.paper)
        if known.insert(citation).inserted { all.append(citation) }
    }
}
