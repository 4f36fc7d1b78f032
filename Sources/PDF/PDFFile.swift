import Diagnostics
import Typesetting

/// A file in the making, stage by stage.
struct PDFFile {
    let pages: Pages
    let standard: Standard
    let store: ObjectStore
    private var references: [Reference] = []
    private var tree: StructureTree
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
            let bytes = try content.bytes(&used, &tree)
            let reference = store.addPage(width: page.width, height: page.height)
            store.set("Resources", of: reference, to: resources)
            store.set("StructParents", of: reference, toNumber: index)
            store.set("Tabs", of: reference, toName: "S")
            store.setContents(bytes, of: reference)
            references.append(reference)
        }
        try store.check("the pages")
        try used.write(as: resources, to: store)
    }

    /// Links, tags and bookmarks: all that names pages.
    mutating func writeStructure() throws(Problems) {
        let tags = standard.isSecondEdition ? pages.elements.map { _ in store.reserve() } : []
        let places = Places(pages, references, tags: tags)
        var links = LinkAnnotations(places)
        for index in pages.pages.indices { try links.write(page: index, to: store, &tree) }
        tree.write(
            to: store, pages: references, heights: pages.pages.map(\.height),
            annotations: links.owners, reserved: tags)
        Outlines(places).write(to: store)
        try store.check("the tags")
    }

    /// What PDF/UA and PDF/A ask of the catalogue (ISO 32000-1, 7.7.2).
    func writeCatalogue() {
        let catalogue = store.catalogue
        store.set("Lang", of: catalogue, toText: pages.front.language)
        store.set("MarkInfo", of: catalogue, to: store.object("/Marked true\n"))
        store.set(
            "ViewerPreferences", of: catalogue, to: store.object("/DisplayDocTitle true\n"))
        store.set("PageLabels", of: catalogue, to: store.object("/Nums [0 <</S /D>>]\n"))
        Metadata(pages.front, standard).write(to: store)
    }
}
