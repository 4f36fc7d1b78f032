import Typesetting

/// Where links and bookmarks lead: headings and footnotes on pages (ISO 32000-1, 12.3.2).
struct Places {
    let elements: [Element]
    let sheets: [Sheet]
    /// The tags by element, which destinations name in PDF 2.0; empty before.
    private let tags: [Reference]
    private let anchors: [String: Element.ID]

    /// The pages of a volume by their printed numbers.
    private let numbered: [String: Int]

    init(_ elements: [Element], _ sheets: [Sheet], tags: [Reference], volume: Volume?) {
        (self.elements, self.sheets, self.tags) = (elements, sheets, tags)
        numbered = Dictionary(
            (volume?.numbers ?? []).enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first })
        var anchors: [String: Element.ID] = [:]
        for (id, element) in elements.enumerated() {
            guard let anchor = element.target?.anchor, anchors[anchor] == nil else { continue }
            anchors[anchor] = id
        }
        self.anchors = anchors
    }

    /// The entries of what leads to a heading or a footnote; nil where there is none, or on no page.
    func target(of anchor: String) -> String? { anchors[anchor].flatMap(target) }

    /// The entries of what leads to the top of a volume's page; nil where no page has the number.
    func target(ofNumber number: String) -> String? {
        numbered[number].flatMap { target(onPage: $0, y: 0) }
    }

    /// The entries of what leads to a place; nil where there is no such page.
    func target(onPage page: Int, y: Double) -> String? {
        sheets.indices.contains(page) ? "/Dest\(place(sheets[page], y))" : nil
    }

    /// No zoom means "as it is".
    private func place(_ sheet: Sheet, _ y: Double) -> String {
        "[\(sheet.reference.written)/XYZ 0 \(Syntax.number(sheet.height - y)) null]"
    }

    /// The entries of what leads to a tag.
    ///
    ///
    /// PDF/UA-2 wants the tag beside the page (8.8), which only an action can name.
    func target(of id: Element.ID) -> String? {
        guard let target = elements[id].target, sheets.indices.contains(target.page)
        else { return nil }
        let sheet = sheets[target.page], place = place(sheet, target.y)
        guard tags.indices.contains(id) else { return "/Dest\(place)" }
        let top = Syntax.number(sheet.height - target.y)
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
