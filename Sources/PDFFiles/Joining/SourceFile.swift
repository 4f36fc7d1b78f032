import Diagnostics

/// A file that pages are taken from, made ready for that: what cannot be taken over is taken off
/// its pages.
struct SourceFile {
    let file: OpenFile
    let plan: JoinPlan.Source
    let pages: [PDFObject]
    /// Of each page, where its links lead, in the order of its annotations.
    private(set) var links: [[Target?]] = []
    /// Its own bookmarks, outermost first.
    private(set) var bookmarks: [SourceBookmark] = []
    /// Whether its tags are kept; its pages are wrapped else.
    let keepsTags: Bool
    private var wrapped: Set<Int> = []
    /// What shows each page, where its tags are not kept: all that it paints is in forms then.
    private(set) var drawings: [String] = []

    init(_ plan: JoinPlan.Source) throws(Problems) {
        self.plan = plan
        let opened = try OpenFile(plan.file.bytes, password: plan.file.password)
        file = opened
        guard opened.calls.push_inherited(opened.data) & 2 == 0, let count = opened.pageCount
        else { throw Problems(.damaged) }
        pages = (0..<count).map { opened.page($0) }
        // What is painted into a page has no tags.
        let isPaintedInto = plan.file.has(.annotations) || plan.file.has(.form)
        keepsTags = plan.isWhole && plan.file.has(.tagged) && !isPaintedInto
        let destinations = Destinations(of: file, pages: pages)
        if plan.isWhole, plan.keepsBookmarks {
            bookmarks = SourceBookmark.foreign(file, pages, destinations)
        }
        for page in pages { try prepare(page, destinations) }
    }

    private static let dropped = [
        "AA", "AF", "B", "LastModified", "Metadata", "PieceInfo", "PresSteps", "Thumb", "Trans",
        "Dur", "ID", "SeparationInfo", "TemplateInstantiated",
    ]

    private mutating func prepare(
        _ page: PDFObject, _ destinations: Destinations
    ) throws(Problems) {
        for key in Self.dropped { page.remove(key) }
        setBoxes(of: page)
        var kept: [PDFObject] = [], targets: [Target?] = [], painted: [PDFObject] = []
        for annotation in page["Annots"]?.items ?? [] where annotation.isDictionary {
            if annotation["Subtype"]?.name == "Link" {
                let target = destinations.target(of: annotation)
                guard target != nil || isWebLink(annotation) else { continue }
                strip(annotation, leadsInside: target != nil)
                kept.append(annotation)
                targets.append(target)
            } else if FlatAnnotation.isShown(annotation) {
                painted.append(annotation)
            }
        }
        links.append(targets)
        let annotations = file.array()
        for annotation in kept { annotations.append(annotation) }
        page.remove("Annots")
        if !kept.isEmpty { page.set("Annots", annotations) }
        if !keepsTags {
            page.remove("StructParents")
            for annotation in kept { annotation.remove("StructParent") }
            drawings.append(try wrap(page, painted))
        }
    }

    /// What viewers take where a page does not say rightly how large it is; they differ in that.
    private func setBoxes(of page: PDFObject) {
        let sheet = PageSheet(page)
        for (key, box) in [("MediaBox", sheet.media), ("CropBox", sheet.box)] {
            guard page[key]?.numbers != box else { continue }
            page.set(key, "[\(box.map(\.syntax).joined(separator: " "))]")
        }
        if sheet.box == sheet.media { page.remove("CropBox") }
    }

    private func isWebLink(_ annotation: PDFObject) -> Bool {
        guard annotation["A"]?["S"]?.name == "URI", let address = annotation["A"]?["URI"]?.text
        else { return false }
        return ["https:", "http:", "mailto:", "tel:"].contains {
            address.lowercased().hasPrefix($0)
        }
    }

    /// What refers to other pages is looked up again in the bundle; nothing else of an action stays.
    private func strip(_ annotation: PDFObject, leadsInside: Bool) {
        for key in ["P", "Parent", "AA", "PA", "Dest", "Popup", "NM", "M"] {
            annotation.remove(key)
        }
        annotation.set("F", "4")
        if annotation["Contents"] == nil { annotation.set("Contents", file.text("link")) }
        if leadsInside {
            annotation.remove("A")
        } else {
            annotation["A"]?.remove("Next")
        }
    }

    /// What a page calls the form that its own content becomes.
    static let formName = "TVPage"

    /// A page's own content becomes a form (ISO 32000-1, 8.10): whatever it leaves open or undone,
    /// nothing of it reaches what is painted after it. Gives what shows it, and what was painted into
    /// it.
    private mutating func wrap(
        _ page: PDFObject, _ painted: [PDFObject]
    ) throws(Problems) -> String {
        let sheet = PageSheet(page)
        let resources = try ownResources(of: page)
        let form = try ownContent(of: page)
        form.set("Type", "/XObject")
        form.set("Subtype", "/Form")
        form.set("BBox", "[\(sheet.media.map(\.syntax).joined(separator: " "))]")
        form.set("Resources", resources)
        let forms = file.dictionary()
        forms.set(Self.formName, form)
        var drawing = "/\(Self.formName) Do"
        for (index, annotation) in painted.enumerated() {
            guard let flat = FlatAnnotation(annotation) else { continue }
            forms.set("TVNote\(index)", flat.form)
            drawing += " q \(flat.matrix) cm /TVNote\(index) Do Q"
        }
        page.set("Resources", "<<>>")
        page["Resources"]?.set("XObject", forms)
        page.remove("Contents")
        return drawing
    }

    /// All that the page has; of a file whose other pages are withheld, what it uses.
    private func ownResources(of page: PDFObject) throws(Problems) -> PDFObject {
        guard !plan.isWhole else { return page["Resources"] ?? file.dictionary() }
        guard let content = page.pageContent else { throw Problems(.damaged) }
        var used = UsedResources(in: content, of: file)
        guard let resources = used.cut(page["Resources"]) else { throw Problems(.damaged) }
        return resources
    }

    /// The page's content as one stream that no other page shares.
    private mutating func ownContent(of page: PDFObject) throws(Problems) -> PDFObject {
        let contents = page["Contents"]
        let streams = contents.map { $0.isStream ? [$0] : $0.items } ?? []
        if streams.count == 1, let only = streams.first, only.isStream,
            wrapped.insert(only.id).inserted
        {
            return only
        }
        guard let content = page.pageContent else { throw Problems(.damaged) }
        return file.stream(content)
    }
}
