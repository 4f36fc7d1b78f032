/// Writes bookmarks (ISO 32000-1, 12.3.3).
struct OutlineWriter {
    /// A bookmark, and where it leads.
    struct Item {
        let title: String
        /// 0 for the outermost.
        let depth: Int
        let lead: Lead
    }

    let file: OpenFile

    /// Puts the bookmarks into the catalogue; a depth that is left out counts as the next one.
    func write(_ items: [Item]) {
        guard !items.isEmpty else { return }
        let root = file.indirect(file.object("<</Type/Outlines>>"))
        var path: [(depth: Int, object: PDFObject)] = [(-1, root)]
        var counts: [Int: Int] = [:]
        for item in items {
            while path.count > 1, let last = path.last, last.depth >= item.depth {
                path.removeLast()
            }
            guard let parent = path.last?.object else { continue }
            let object = entry(item, under: parent)
            counts[parent.id, default: 0] += 1
            path.append((item.depth, object))
            parent.set(
                "Count",
                file.integer(
                    parent.id == root.id ? counts[parent.id] ?? 0 : -(counts[parent.id] ?? 0)))
        }
        file.root.set("Outlines", root)
        file.root.set("PageMode", "/UseOutlines")
    }

    private func entry(_ item: Item, under parent: PDFObject) -> PDFObject {
        let object = file.indirect(file.dictionary())
        object.set("Title", file.text(item.title))
        object.set("Parent", parent)
        item.lead.set(on: object)
        if let last = parent["Last"] {
            last.set("Next", object)
            object.set("Prev", last)
        } else {
            parent.set("First", object)
        }
        parent.set("Last", object)
        return object
    }
}
