import Diagnostics

/// A finished PDF whose objects are known: several threads may read in it at once.
public struct OpenedPDF: Sendable {
    private let objects: PDFObjects
    private let leaves: [PDFPages.Leaf]

    /// What is read on a page.
    public struct ReadPage: Sendable {
        /// In the order in which it is shown.
        public let text: String
        /// All that a search has to look at.
        public let passages: [Passage]
    }

    /// - Throws: `unreadable-pdf` where a file is none, or is locked.
    public init(_ bytes: [UInt8]) throws(Problems) {
        objects = try PDFObjects(bytes)
        leaves = try PDFPages.leaves(in: objects)
    }

    /// At least one.
    public var pageCount: Int { leaves.count }

    /// Reads pages by their places, from 0; where there is no such page, none is read.
    ///
    /// - Throws: `unreadable-pdf` where part of one cannot be searched.
    public func pages(at places: [Int]) throws(Problems) -> [ReadPage] {
        var objects = objects, pages: [ReadPage] = []
        for place in places where leaves.indices.contains(place) {
            let text = try PDFPages.text(of: leaves[place], in: &objects)
            pages.append(ReadPage(text, place: "page \(place + 1)"))
        }
        return pages
    }

    /// Every text of the file that stands on no page: bookmarks, alternative texts, links, metadata,
    /// names, attachments, comments.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public func passagesBesidePages() throws(Problems) -> [Passage] {
        var hidden = HiddenText(), objects = objects
        try hidden.read(&objects)
        return hidden.passages
    }

    /// How one finds a page.
    public var ways: Wayfinding { Wayfinding(objects, leaves.map(\.number)) }
}

extension OpenedPDF.ReadPage {
    fileprivate init(_ page: PageText, place: String) {
        text = page.whole
        // A line that ends without a space may end within a word.
        var texts = [text, page.unbroken]
        if page.unread != "\n" { texts.append(page.unread) }
        passages = texts.map { Passage(place: place, text: $0) }
    }
}
