import Typesetting

/// Where links and bookmarks lead: headings on pages (ISO 32000-1, 12.3.2).
struct Places {
    let pages: Pages
    let references: [Reference]
    /// The tags by element, which destinations name in PDF 2.0; empty before.
    private let tags: [Reference]
    private let headings: [String: Element.ID]

    init(_ pages: Pages, _ references: [Reference], tags: [Reference]) {
        (self.pages, self.references, self.tags) = (pages, references, tags)
        var headings: [String: Element.ID] = [:]
        for (id, element) in pages.elements.enumerated() {
            guard let anchor = element.bookmark?.anchor, headings[anchor] == nil else { continue }
            headings[anchor] = id
        }
        self.headings = headings
    }

    /// The entries of what leads to a heading; nil where there is none, or on no page.
    func target(of anchor: String) -> String? { headings[anchor].flatMap(target) }

    /// No zoom means "as it is".
    ///
    /// PDF/UA-2 wants the tag beside the page (8.8), which only an action can name.
    func target(of id: Element.ID) -> String? {
        guard let bookmark = pages.elements[id].bookmark,
            pages.pages.indices.contains(bookmark.page)
        else { return nil }
        let top = Syntax.number(pages.pages[bookmark.page].height - bookmark.y)
        let place = "[\(references[bookmark.page].written)/XYZ 0 \(top) null]"
        guard tags.indices.contains(id) else { return "/Dest\(place)" }
        return "/A<</S/GoTo/D\(place)/SD[\(tags[id].written)/XYZ 0 \(top) null]>>"
    }
}
