import Typesetting

/// Where links and bookmarks lead: headings and footnotes on pages (ISO 32000-1, 12.3.2).
struct Places {
    let elements: [Element]
    let sheets: [Sheet]
    /// The tags by element, which destinations name in PDF 2.0; empty before.
    private let tags: [Reference]
    private let anchors: [String: Element.ID]

    init(_ elements: [Element], _ sheets: [Sheet], tags: [Reference]) {
        (self.elements, self.sheets, self.tags) = (elements, sheets, tags)
        var anchors: [String: Element.ID] = [:]
        for (id, element) in elements.enumerated() {
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
        guard let target = elements[id].target, sheets.indices.contains(target.page)
        else { return nil }
        let sheet = sheets[target.page]
        let top = Syntax.number(sheet.height - target.y)
        let place = "[\(sheet.reference.written)/XYZ 0 \(top) null]"
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
