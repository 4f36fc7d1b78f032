/// How readers find their way in a volume of several documents.
public struct Volume: Sendable {
    /// Printed on each page, and its label.
    public var numbers: [String] = []
    /// Sections, documents and their headings, in order.
    public var bookmarks: [Bookmark] = []

    /// A volume of nothing yet.
    public init() {}
}

/// A document that is bound into a volume.
public struct BoundDocument: Sendable {
    /// The document, laid out.
    public var pages: Pages
    /// One for each of its pages.
    public var numbers: [String]
    /// The section that it stands in; nil for what stands before all sections.
    public var section: String?
    /// What bookmarks call it; nil for pages that go on with the document before them.
    public var title: String?

    /// A document in its place.
    public init(pages: Pages, numbers: [String], section: String?, title: String?) {
        self.pages = pages
        self.numbers = numbers
        self.section = section
        self.title = title
    }
}

/// The bookmarks of a volume: section, document, its own headings, each with its page's number.
struct VolumeOutline {
    private(set) var bookmarks: [Bookmark] = []
    private var section: String?

    /// Adds what leads into a document: to the volume's page where it begins, and to what its own
    /// tags say. The numbers are those of the volume's pages so far.
    mutating func add(
        _ document: BoundDocument, at page: Int, _ tags: ArraySlice<Element>, numbers: [String]
    ) {
        guard let title = document.title else { return }
        func add(_ title: String, level: Int, page: Int, y: Double = 0) {
            let number = numbers.indices.contains(page) ? " (\(numbers[page]))" : ""
            bookmarks.append(
                Bookmark(title: title + number, anchor: "", level: level, page: page, y: y))
        }
        guard let own = document.section else { return add(title, level: 1, page: page) }
        if own != section { add(own, level: 1, page: page) }
        section = own
        add(title, level: 2, page: page)
        for heading in tags.compactMap(\.bookmark) where heading.title != title {
            add(heading.title, level: heading.level + 2, page: heading.page, y: heading.y)
        }
    }
}
