import Diagnostics
import Documents
import Typesetting

/// A file in the making, stage by stage.
struct PDFFile {
    let standard: Standard
    let store: ObjectStore
    private var sheets: [Sheet] = []
    /// Contents that wait for the number of pages, and where they will stand.
    private var waiting: [(content: PageContent, reference: Reference)] = []
    private var tree = StructureTree()
    private var links = LinkAnnotations()
    private var used = Resources()
    private let resources: Reference

    init(_ standard: Standard) throws(Problems) {
        self.standard = standard
        store = try ObjectStore(version: standard.version)
        resources = store.reserve()
    }

    mutating func add(_ page: Page, of pages: Pages) throws(Problems) {
        let sides = 3.0...14_400, index = sheets.count
        guard sides.contains(page.width), sides.contains(page.height) else {
            throw Problems(.pageSize(index + 1))
        }
        // Lent for this page alone: nobody else may hold the tags while more of them are made.
        tree.elements = pages.elements
        defer { tree.elements = [] }
        tree.addPage()
        used.open(pages.faces)
        var content = PageContent(page, index: index)
        try content.paint(&used, &tree, store)
        let reference = store.reserve()
        if content.isDone {
            store.write(PackedStream(packing: content.finished()), as: reference)
        } else {
            content.shrink()
            waiting.append((content, reference))
        }
        let leaf = addLeaf(page, index, content: reference)
        sheets.append(
            Sheet(
                reference: leaf, height: page.height, links: page.links, section: page.section))
    }

    /// A page object (7.7.3.3); its links are filled in later, since they name other pages.
    private mutating func addLeaf(_ page: Page, _ index: Int, content: Reference) -> Reference {
        var entries: [UInt8] = []
        entries.write("/Type/Page/MediaBox")
        entries.write(Syntax.array([0, 0, page.width, page.height]))
        entries.write("/Resources ")
        entries.write(resources)
        entries.write("/StructParents ")
        entries.write(index)
        entries.write("/Tabs/S/Contents ")
        entries.write(content)
        let annotations = links.reserve(page.links.count, in: store)
        if !annotations.isEmpty {
            entries.write("/Annots[\(annotations.map(\.written).joined(separator: " "))]")
        }
        return store.addPage(entries)
    }

    /// What the pages waited for, then the fonts and pictures that they turned out to use.
    mutating func writePages(_ pages: Pages) throws(Problems) {
        guard !sheets.isEmpty else { throw Problems(.noPage) }
        tree.elements = pages.elements
        let slots = SlotWords(
            language: pages.front.language, sections: sheets.map(\.section),
            elements: pages.elements)
        for place in waiting.indices {
            var content = waiting[place].content
            // One after the other gives back what it held.
            waiting[place].content = content.emptied
            try content.fill(slots, pages.faces, &used, &tree, store)
            store.write(PackedStream(packing: content.finished()), as: waiting[place].reference)
        }
        try store.check("the pages")
        try used.write(as: resources, to: store)
    }

    /// Links, tags and bookmarks: all that names pages.
    mutating func writeStructure(_ pages: Pages) throws(Problems) {
        let tags = pages.elements.map { _ in store.reserve() }
        let places = Places(
            pages.elements, sheets, tags: standard.isSecondEdition ? tags : [],
            volume: pages.volume)
        try links.write(places, to: store, &tree)
        tree.write(tags, to: store, places, annotations: links.owners, standard)
        Outlines(places, of: pages.volume).write(to: store)
        try store.check("the tags")
    }

    /// What PDF/UA and PDF/A ask of the catalogue (ISO 32000-1, 7.7.2), and how a volume opens: at
    /// its own size.
    func writeCatalogue(_ pages: Pages) {
        store.describe(
            """
            /Lang\(Syntax.text(pages.front.language))/MarkInfo<</Marked true>>\
            /ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[\(labels(pages.volume))]>>
            """)
        if pages.volume != nil, let first = sheets.first {
            store.describe("/OpenAction[\(first.reference.written)/XYZ null null 1]")
        }
        Metadata(pages.front, standard).write(to: store)
    }

    /// A volume's pages are called by their printed numbers (12.4.2).
    private func labels(_ volume: Volume?) -> String {
        guard let volume else { return "0<</S/D>>" }
        return volume.numbers.enumerated().map { "\($0)<</P\(Syntax.text($1))>>" }.joined()
    }
}

/// What is kept of a page that was written.
struct Sheet {
    let reference: Reference
    let height: Double
    let links: [LinkArea]
    let section: Int
}
