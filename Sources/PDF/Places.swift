import Typesetting

/// Where links and bookmarks lead: headings and footnotes on pages (ISO 32000-1, 12.3.2).
struct Places {
    let pages: Pages
    let references: [Reference]
    /// The tags by element, which destinations name in PDF 2.0; empty before.
    private let tags: [Reference]
    private let anchors: [String: Element.ID]

    init(_ pages: Pages, _ references: [Reference], tags: [Reference]) {
        (self.pages, self.references, self.tags) = (pages, references, tags)
        var anchors: [String: Element.ID] = [:]
        for (id, element) in pages.elements.enumerated() {
            guard let anchor = element.target?.anchor, anchors[anchor] == nil else { continue }
            anchors[anchor] = id
        }
        self.anchors = anchors
    }

    /// The entries of what leads to a heading or a footnote; nil where there is none, or on no page.
    func target(of anchor: String) -> String? { anchors[anchor].flatMap(target) }

    /// No zoom means "as it is".
    ///
    /// PDF/UA-2 wants the tag beside the page (8.8), which only an action can name.
    func target(of id: Element.ID) -> String? {
        guard let target = pages.elements[id].target, pages.pages.indices.contains(target.page)
        else { return nil }
        let top = Syntax.number(pages.pages[target.page].height - target.y)
        let place = "[\(references[target.page].written)/XYZ 0 \(top) null]"
        guard tags.indices.contains(id) else { return "/Dest\(place)" }
        return "/A<</S/GoTo/D\(place)/SD[\(tags[id].written)/XYZ 0 \(top) null]>>"
    }
}

extension Element {
    /// What links within the document lead to, and where it stands: `page` from 0, `y` downwards.
    fileprivate var target: (anchor: String, page: Int, y: Double)? {
        if let bookmark { return (bookmark.anchor, bookmark.page, bookmark.y) }
        guard case .note(let anchor, let page, let y) = role else { return nil }
        return (anchor, page, y)
    }
}
