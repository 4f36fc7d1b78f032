import Typesetting

/// The bookmarks, nested by the level of their headings (ISO 32000-1, 12.3.3).
struct Outlines {
    private struct Item {
        var title: String
        var target: String
        var parent: Int?
        var kids: [Int] = []
        var previous: Int?
        var next: Int?
    }

    private var items: [Item] = []
    private var roots: [Int] = []

    /// The volume's own bookmarks, where there is one; else the headings.
    init(_ places: Places, of volume: Volume?) {
        let marks = volume.map { volume in
            volume.bookmarks.map { ($0, places.target(onPage: $0.page, y: $0.y)) }
        }
        let headings = places.elements.indices.lazy.compactMap { id in
            places.elements[id].bookmark.map { ($0, places.target(of: id)) }
        }
        var path: [(level: Int, item: Int)] = []
        for (bookmark, target) in marks ?? Array(headings) {
            guard let target else { continue }
            while let last = path.last, last.level >= bookmark.level { path.removeLast() }
            let parent = path.last?.item
            path.append((bookmark.level, items.count))
            append(Item(title: bookmark.title, target: target, parent: parent))
        }
    }

    private mutating func append(_ item: Item) {
        let index = items.count
        var item = item
        item.previous = item.parent.map { items[$0].kids.last } ?? roots.last
        items.append(item)
        if let previous = item.previous { items[previous].next = index }
        if let parent = item.parent {
            items[parent].kids.append(index)
        } else {
            roots.append(index)
        }
    }

    func write(to store: ObjectStore) {
        guard !items.isEmpty else { return }
        let root = store.reserve()
        let references = items.map { _ in store.reserve() }
        for (index, item) in items.enumerated() {
            var body = "/Title\(Syntax.text(item.title))\(item.target)"
            body += "/Parent \((item.parent.map { references[$0] } ?? root).written)"
            if let previous = item.previous { body += "/Prev \(references[previous].written)" }
            if let next = item.next { body += "/Next \(references[next].written)" }
            store.fill(references[index], body + ends(of: item.kids, references, isOpen: false))
        }
        store.fill(root, "/Type/Outlines" + ends(of: roots, references, isOpen: true))
        store.describe("/PageMode/UseOutlines/Outlines \(root.written)")
    }

    /// A negative count says that the kids are shown only when the reader asks.
    private func ends(of kids: [Int], _ references: [Reference], isOpen: Bool) -> String {
        guard let first = kids.first, let last = kids.last else { return "" }
        let count = isOpen ? kids.count : -kids.count
        return "/First \(references[first].written)/Last \(references[last].written)/Count \(count)"
    }
}
