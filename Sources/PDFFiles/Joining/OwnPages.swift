import Diagnostics

/// The pages of our own file, handed out in their order.
struct OwnPages {
    /// One of them, and what on it still has to be led somewhere.
    struct OwnPage {
        let page: PDFObject
        /// Links to the printed numbers of pages that are other people's.
        var links: [(annotation: PDFObject, number: String)] = []
        /// Headings that bookmarks lead to, below section and document.
        var bookmarks: [OutlineWriter.Item] = []
    }

    private let pages: [OwnPage]
    private var handedOut = 0
    /// How many pages the file has by now.
    private var count: Int

    init(of file: OpenFile) throws(Problems) {
        guard let count = file.pageCount, count > 0 else { throw Problems(.damaged) }
        self.count = count
        let objects = (0..<count).map { file.page($0) }
        let destinations = Destinations(of: file, pages: objects)
        var pages = objects.map { OwnPage(page: $0) }
        for index in pages.indices {
            for annotation in objects[index]["Annots"]?.items ?? [] {
                guard case .number(let number)? = destinations.target(of: annotation) else {
                    continue
                }
                annotation.remove("A")
                pages[index].links.append((annotation, number))
            }
        }
        // Sections and documents are told by the plan: other people's come between ours.
        for own in SourceBookmark.all(of: file, destinations) where own.depth > 1 {
            guard case .page(let index, let view) = own.target else { continue }
            pages[index].bookmarks.append(
                .init(
                    title: own.title, depth: own.depth, lead: .page(objects[index], view: view)))
        }
        self.pages = pages
    }

    /// The next one; nil behind the last.
    mutating func next() -> OwnPage? {
        guard pages.indices.contains(handedOut) else { return nil }
        defer { handedOut += 1 }
        return pages[handedOut]
    }

    var isUsedUp: Bool { handedOut == pages.count }

    /// Where in the file a page that was added just now is.
    mutating func added() -> Int {
        defer { count += 1 }
        return count
    }
}
