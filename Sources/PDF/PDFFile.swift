import Diagnostics
import Typesetting

/// A file in the making, stage by stage.
struct PDFFile {
    let pages: Pages
    let standard: Standard
    let store: ObjectStore
    private var references: [Reference] = []
    private var tree: StructureTree
    private var links = LinkAnnotations()
    private let resources: Reference

    init(_ pages: Pages, _ standard: Standard) throws(Problems) {
        self.pages = pages
        self.standard = standard
        store = try ObjectStore(version: standard.version)
        tree = StructureTree(pages.elements, pageCount: pages.pages.count)
        resources = store.reserve()
    }

    /// The pages' contents, then the fonts and pictures that they turned out to use.
    mutating func writePages() throws(Problems) {
        var used = Resources(pages.faces)
        for (index, page) in pages.pages.enumerated() {
            var content = PageContent(page, index: index, of: pages.pages.count)
            let bytes = try content.bytes(&used, &tree, store)
            references.append(write(page, index, bytes))
        }
        try store.check("the pages")
        try used.write(as: resources, to: store)
    }

    /// A page object (7.7.3.3); its links are filled in later, since they name other pages.
    private mutating func write(_ page: Page, _ index: Int, _ content: [UInt8]) -> Reference {
        var entries: [UInt8] = []
        entries.write("/Type/Page/MediaBox")
        entries.write(Syntax.array([0, 0, page.width, page.height]))
        entries.write("/Resources ")
        entries.write(resources)
        entries.write("/StructParents ")
        entries.write(index)
        entries.write("/Tabs/S/Contents ")
        entries.write(store.stream(PackedStream(packing: content)))
        let annotations = links.reserve(page.links.count, in: store)
        if !annotations.isEmpty {
            entries.write("/Annots[\(annotations.map(\.written).joined(separator: " "))]")
        }
        return store.addPage(entries)
    }

    /// Links, tags and bookmarks: all that names pages.
    mutating func writeStructure() throws(Problems) {
        let tags = pages.elements.map { _ in store.reserve() }
        let places = Places(pages, references, tags: standard.isSecondEdition ? tags : [])
        try links.write(places, to: store, &tree)
        tree.write(tags, to: store, places, annotations: links.owners, standard)
        Outlines(places).write(to: store)
        try store.check("the tags")
    }

    /// What PDF/UA and PDF/A ask of the catalogue (ISO 32000-1, 7.7.2).
    func writeCatalogue() {
        store.describe(
            """
            /Lang\(Syntax.text(pages.front.language))/MarkInfo<</Marked true>>\
            /ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>
            """)
        Metadata(pages.front, standard).write(to: store)
    }
}
