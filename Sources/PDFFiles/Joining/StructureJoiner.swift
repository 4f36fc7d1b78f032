/// One structure tree of the trees of many files, with a `Part` for each document
/// (ISO 32000-1, 14.7).
struct StructureJoiner {
    private let file: OpenFile
    private let root: PDFObject
    private let document: PDFObject
    private let documentKids: PDFObject
    private let numbers: PDFObject
    private var nextKey: Int
    private let roles: PDFObject
    private let classes: PDFObject
    private var sources = 0

    /// Our own parts that have no place yet.
    private var own: ArraySlice<PDFObject>

    /// Goes on from the tree of our own file: its keys stay as they are.
    init(_ file: OpenFile) {
        self.file = file
        let old = file.root["StructTreeRoot"]
        root = old ?? file.indirect(file.object("<</Type/StructTreeRoot>>"))
        let found = root["K"].map { $0.isArray ? $0.items.first : $0 } ?? nil
        document = found ?? file.indirect(file.object("<</Type/StructElem/S/Document>>"))
        own = (document["K"].map { $0.isArray ? $0.items : [$0] } ?? [])[...]
        (documentKids, numbers) = (file.array(), file.array())
        (roles, classes) = (file.dictionary(), file.dictionary())
        root.set("K", document)
        document.set("P", root)
        document.set("K", documentKids)
        nextKey = 0
        if let old { takeKeysAndRoles(of: old) }
    }

    /// A part that is empty yet.
    func part(title: String) -> PDFObject {
        let part = file.indirect(file.object("<</Type/StructElem/S/Part/K[]>>"))
        part.set("P", document)
        part.set("T", file.text(title))
        documentKids.append(part)
        return part
    }

    /// The next of our own parts gets its place: in a part of other people's pages, or by itself.
    mutating func addOwn(under part: PDFObject?) {
        guard let next = own.popFirst() else { return }
        if let part { next.set("P", part) }
        (part?["K"] ?? documentKids).append(next)
    }

    /// Puts the tree of another file under a part; its pages are there already.
    mutating func take(_ tree: PDFObject, pages: [PDFObject], under part: PDFObject) {
        sources += 1
        let kids = tree["K"].map { $0.isArray ? $0.items : [$0] } ?? []
        for kid in kids where kid.isDictionary {
            kid.set("P", part)
            if kid["S"]?.name == "Document" { kid.set("S", "/Sect") }
            part["K"]?.append(kid)
        }
        if tree["IDTree"] != nil { renameIDs(of: kids) }
        var shift = KeyShift(by: nextKey)
        takeKeysAndRoles(of: tree)
        for page in pages { shift.shift(page) }
    }

    /// Puts the parts of a tree of ours behind those that are there; its pages are there already.
    mutating func takeParts(of tree: PDFObject, pages: [PDFObject]) {
        for part in tree["K"]?.items ?? [] {
            part.set("P", document)
            documentKids.append(part)
        }
        if root["IDTree"] == nil, let names = tree["IDTree"] { root.set("IDTree", names) }
        var shift = KeyShift(by: nextKey)
        takeKeysAndRoles(of: tree)
        for page in pages { shift.shift(page) }
    }

    /// Keys go on behind those that are there.
    private mutating func takeKeysAndRoles(of tree: PDFObject) {
        merge(tree["RoleMap"], into: roles, without: StandardRoles.all)
        merge(tree["ClassMap"], into: classes)
        let offset = nextKey
        if let parents = tree["ParentTree"] {
            NameTree.walkNumbers(parents) { key, value in
                guard key >= 0, key < 1 << 30 else { return }
                nextKey = max(nextKey, offset + key + 1)
                numbers.append(file.integer(offset + key))
                numbers.append(value)
            }
        }
    }

    /// What the first file says counts for all.
    private func merge(
        _ source: PDFObject?, into target: PDFObject, without left: Set<String> = []
    ) {
        guard let source else { return }
        for key in source.keys where target[key] == nil && !left.contains(key) {
            if let value = source[key] { target.set(key, value) }
        }
    }

    /// A page without tags: a paragraph of all its text, or a figure where it has none; then its
    /// links.
    mutating func wrap(
        _ page: PDFObject, alternative: String?, sheet: PageSheet, under part: PDFObject
    ) {
        let role = alternative == nil ? "P" : "Figure"
        let element = file.indirect(file.object("<</Type/StructElem/S/\(role)/K 0>>"))
        element.set("P", part)
        element.set("Pg", page)
        if let alternative {
            element.set("Alt", file.text(alternative))
            let box = sheet.box.map(\.syntax).joined(separator: " ")
            element.set("A", "<</O/Layout/BBox[\(box)]/Placement/Block>>")
        }
        part["K"]?.append(element)
        let owners = file.array()
        owners.append(element)
        page.set("StructParents", file.integer(add(owners)))
        for annotation in page["Annots"]?.items ?? [] { wrap(annotation, on: page, under: part) }
    }

    private mutating func wrap(
        _ annotation: PDFObject, on page: PDFObject, under part: PDFObject
    ) {
        let link = file.indirect(file.object("<</Type/StructElem/S/Link>>"))
        let reference = file.object("<</Type/OBJR>>")
        reference.set("Obj", annotation)
        reference.set("Pg", page)
        link.set("P", part)
        link.set("K", reference)
        part["K"]?.append(link)
        annotation.set("StructParent", file.integer(add(link)))
    }

    private mutating func add(_ owner: PDFObject) -> Int {
        defer { nextKey += 1 }
        numbers.append(file.integer(nextKey))
        numbers.append(owner)
        return nextKey
    }

    /// Names of tags are unique in a file; those of the next one may be the same. What names them in
    /// headers of tables goes along.
    private func renameIDs(of kids: [PDFObject]) {
        var waiting = kids
        while let element = waiting.popLast() {
            if let id = element["ID"]?.text { element.set("ID", file.text(renamed(id))) }
            for owner in element["A"].map({ $0.isArray ? $0.items : [$0] }) ?? [] {
                guard let headers = owner["Headers"] else { continue }
                let names = file.array()
                for name in headers.items {
                    names.append(file.text(renamed(name.text ?? "")))
                }
                owner.set("Headers", names)
            }
            let inner = element["K"].map { $0.isArray ? $0.items : [$0] } ?? []
            waiting += inner.filter { $0["S"] != nil }
        }
    }

    private func renamed(_ id: String) -> String { "\(sources)-\(id)" }

    /// Writes the tree into the catalogue.
    func finish() {
        let parents = file.indirect(file.dictionary())
        parents.set("Nums", numbers)
        root.set("ParentTree", parents)
        root.set("ParentTreeNextKey", file.integer(nextKey))
        if !roles.keys.isEmpty { root.set("RoleMap", roles) }
        if !classes.keys.isEmpty { root.set("ClassMap", classes) }
        file.root.set("StructTreeRoot", root)
        file.root.set("MarkInfo", "<</Marked true>>")
    }
}

/// Moves the keys by which pages, links and forms name their tags.
private struct KeyShift {
    let offset: Int
    private var seen: Set<Int> = []

    init(by offset: Int) { self.offset = offset }

    mutating func shift(_ page: PDFObject) {
        move("StructParents", of: page)
        for annotation in page["Annots"]?.items ?? [] { move("StructParent", of: annotation) }
        shiftForms(of: page["Resources"])
    }

    private mutating func shiftForms(of resources: PDFObject?) {
        var waiting = [resources]
        while let next = waiting.popLast() {
            guard let forms = next?["XObject"] else { continue }
            if forms.id != 0, !seen.insert(forms.id).inserted { continue }
            for key in forms.keys {
                guard let form = forms[key], form.isStream, seen.insert(form.id).inserted else {
                    continue
                }
                move("StructParent", of: form)
                move("StructParents", of: form)
                waiting.append(form["Resources"])
            }
        }
    }

    private func move(_ key: String, of object: PDFObject) {
        guard let old = object[key]?.integer else { return }
        object.set(key, object.file.integer(old + offset))
    }
}

/// The structure types that every reader knows (ISO 32000-1, 14.8.4). Some writers map them to
/// themselves, which PDF/UA-1 (7.1) forbids, and one file's map must not change another's.
private enum StandardRoles {
    static let all = Set(
        """
        Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 \
        H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry \
        Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form
        """.split(separator: " ").map(String.init))
}
