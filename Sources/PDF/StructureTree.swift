import Typesetting

/// The tags, and which marks of which page each of them holds (ISO 32000-1, 14.7).
struct StructureTree {
    var elements: [Element]
    /// The tag of each marked content sequence, page by page: the parent tree's arrays.
    private(set) var owners: [[Element.ID]]
    private var marks: [(owner: Element.ID, sequence: Sequence)] = []
    private var links: [(owner: Element.ID, annotation: Annotation)] = []

    /// A marked content sequence; `order` grows through all pages as they are read.
    struct Sequence {
        var order: Int
        var page: Int
        var number: Int
    }

    struct Annotation {
        var reference: Reference
        var page: Int
    }

    init(_ elements: [Element] = [], pageCount: Int = 0) {
        self.elements = elements
        owners = Array(repeating: [], count: pageCount)
    }

    mutating func addPage() { owners.append([]) }

    /// Opens a marked content sequence and gives its number on the page; nil for no such tag.
    ///
    /// `read` is the place of its page among the pages as they are read, where that is another:
    /// the sheets of a booklet hold 8 and 1, 2 and 7.
    mutating func mark(_ id: Element.ID, page: Int, read: Int? = nil) -> Int? {
        guard elements.indices.contains(id), owners.indices.contains(page) else { return nil }
        let number = owners[page].count
        owners[page].append(id)
        let order = (read ?? page) << 32 + marks.count
        marks.append((id, Sequence(order: order, page: page, number: number)))
        return number
    }

    mutating func add(_ annotation: Annotation, to id: Element.ID) {
        links.append((id, annotation))
    }

    /// What a tag holds, in reading order.
    enum Kid {
        case element(Element.ID)
        case sequence(Sequence)
        case annotation(Annotation)
    }

    /// The kids of every tag.
    ///
    /// Tags that only hold others hold them in the order in which they were made, which is that of
    /// the document: columns that go on over a page are read one after another. Among words a tag
    /// stands where its first mark stands: a link's tag comes after the words in front of it,
    /// although it was made before them. A tag without marks stays behind its sibling.
    func kids() -> [[Kid]] {
        var kids: [[Kid]] = Array(repeating: [], count: elements.count)
        for mark in marks { kids[mark.owner].append(.sequence(mark.sequence)) }
        let holdsMarks = kids.map { !$0.isEmpty }
        let places = places()
        for id in elements.indices {
            guard let parent = parent(of: id) else { continue }
            kids[parent].append(.element(id))
        }
        for id in elements.indices where holdsMarks[id] { sort(&kids[id], by: places) }
        for link in links { kids[link.owner].append(.annotation(link.annotation)) }
        return kids
    }

    /// Swift's sort is stable, so kids of one place stay as they were.
    private func sort(_ kids: inout [Kid], by places: [Int]) {
        func place(_ kid: Kid) -> Int {
            switch kid {
            case .sequence(let sequence): sequence.order
            case .element(let id): places[id]
            case .annotation: .max
            }
        }
        let isSorted = zip(kids, kids.dropFirst()).allSatisfy { place($0) <= place($1) }
        if !isSorted { kids.sort { place($0) < place($1) } }
    }

    /// Tags stand behind their parents; whatever names a later one belongs to the root.
    func parent(of id: Element.ID) -> Element.ID? {
        guard id > 0 else { return nil }
        guard let parent = elements[id].parent, (0..<id).contains(parent) else { return 0 }
        return parent
    }

    /// The order of the first mark in each tag or below it; where there is none, its sibling's.
    private func places() -> [Int] {
        var places = [Int](repeating: .max, count: elements.count)
        for mark in marks { places[mark.owner] = min(places[mark.owner], mark.sequence.order) }
        for id in elements.indices.reversed() {
            guard let parent = parent(of: id) else { continue }
            places[parent] = min(places[parent], places[id])
        }
        var last = [Int](repeating: -1, count: elements.count)
        for id in elements.indices {
            guard let parent = parent(of: id) else { continue }
            if places[id] == .max { places[id] = last[parent] }
            last[parent] = places[id]
        }
        return places
    }
}
