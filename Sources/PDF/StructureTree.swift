import Typesetting

/// The tags, and which marks of which page each of them holds (ISO 32000-1, 14.7).
struct StructureTree {
    let elements: [Element]
    /// The tag of each marked content sequence, page by page: the parent tree's arrays.
    private(set) var owners: [[Element.ID]]
    private var marks: [[Sequence]]
    private var links: [[Annotation]]
    private var count = 0

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

    init(_ elements: [Element], pageCount: Int) {
        self.elements = elements
        owners = Array(repeating: [], count: pageCount)
        marks = Array(repeating: [], count: elements.count)
        links = Array(repeating: [], count: elements.count)
    }

    /// Opens a marked content sequence and gives its number on the page; nil for no such tag.
    ///
    /// `read` is the place of its page among the pages as they are read, where that is another:
    /// the sheets of a booklet hold 8 and 1, 2 and 7.
    mutating func mark(_ id: Element.ID, page: Int, read: Int? = nil) -> Int? {
        guard elements.indices.contains(id), owners.indices.contains(page) else { return nil }
        let number = owners[page].count
        owners[page].append(id)
        marks[id].append(Sequence(order: (read ?? page) << 32 + count, page: page, number: number))
        count += 1
        return number
    }

    mutating func add(_ annotation: Annotation, to id: Element.ID) {
        links[id].append(annotation)
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
        let first = firstMarks()
        var placed: [[(order: Int, kid: Kid)]] = marks.map { sequences in
            sequences.map { ($0.order, .sequence($0)) }
        }
        var lastOrder = Array(repeating: -1, count: elements.count)
        for id in elements.indices {
            guard let parent = parent(of: id) else { continue }
            let order = first[id] ?? lastOrder[parent]
            lastOrder[parent] = order
            placed[parent].append((order, .element(id)))
        }
        return placed.indices.map { id in
            let isSorted =
                marks[id].isEmpty
                || zip(placed[id], placed[id].dropFirst()).allSatisfy {
                    $0.order <= $1.order
                }
            // Swift's sort is stable, so kids of one place stay as they were.
            let kids = isSorted ? placed[id] : placed[id].sorted { $0.order < $1.order }
            return kids.map(\.kid) + links[id].map(Kid.annotation)
        }
    }

    /// Tags stand behind their parents; whatever names a later one belongs to the root.
    func parent(of id: Element.ID) -> Element.ID? {
        guard id > 0 else { return nil }
        guard let parent = elements[id].parent, (0..<id).contains(parent) else { return 0 }
        return parent
    }

    /// The order of the first mark in each tag or below it.
    private func firstMarks() -> [Int?] {
        var first = marks.map { sequences in sequences.map(\.order).min() }
        for id in elements.indices.reversed() {
            guard let order = first[id], let parent = parent(of: id) else { continue }
            first[parent] = min(first[parent] ?? order, order)
        }
        return first
    }
}
