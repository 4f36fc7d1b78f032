import Typesetting

extension StructureTree {
    /// Writes all tags and the way back from marks to tags (14.7.4.4), and roots them in the
    /// catalogue. `annotations` are the owners of the keys that follow those of the pages.
    func write(
        _ tags: [Reference], to store: ObjectStore, _ places: Places, annotations: [Element.ID],
        _ standard: Standard
    ) {
        let root = store.reserve()
        let space = standard.isSecondEdition ? store.object(Self.namespace).written : nil
        let references = standard.isSecondEdition ? references() : [:]
        let heights = places.sheets.map(\.height), pages = places.sheets.map(\.reference)
        var entries: [UInt8] = []
        for (id, kids) in kids().enumerated() {
            entries.removeAll(keepingCapacity: true)
            let parent = parent(of: id).map { tags[$0] } ?? root
            writeRole(of: id, parent: parent, heights, standard, to: &entries)
            if let space, elements[id].role.isInSecondNamespace { entries.write("/NS \(space)") }
            if let others = references[id] {
                entries.write("/Ref[\(others.map { tags[$0].written }.joined(separator: " "))]")
            }
            write(kids, tags: tags, pages: pages, to: &entries)
            store.fill(tags[id], entries)
        }
        let names = idTree(tags: tags).map { "/IDTree \(store.object($0).written)" } ?? ""
        let parentTree = store.reserve()
        store.fill(parentTree, parentTreeEntries(tags: tags, annotations: annotations))
        store.fill(
            root,
            """
            /Type/StructTreeRoot/K \(tags.first?.written ?? "[]")\
            /ParentTree \(parentTree.written)\
            /ParentTreeNextKey \(owners.count + annotations.count)\
            \(space.map { "/Namespaces[\($0)]" } ?? "")\(names)
            """)
        store.describe("/StructTreeRoot \(root.written)")
    }

    /// The structure types of PDF 2.0 (ISO 32000-2, 14.8.6).
    private static let namespace = "/Type/Namespace/NS(http://iso.org/pdf2/ssn)"

    private func writeRole(
        of id: Element.ID, parent: Reference, _ heights: [Double], _ standard: Standard,
        to entries: inout [UInt8]
    ) {
        let role = elements[id].role
        var height = heights.first ?? 0
        if case .figure(_, let page, _) = role, heights.indices.contains(page) {
            height = heights[page]
        }
        entries.write("/S/")
        entries.write(standard.isSecondEdition ? role.secondType : role.type)
        entries.write("/P ")
        entries.write(parent)
        if let language = elements[id].language {
            entries.write("/Lang\(Syntax.text(language))")
        }
        entries.write(role.entries(pageHeight: height))
    }

    /// One kid stands alone: judges stumble over an array of one.
    private func write(
        _ kids: [Kid], tags: [Reference], pages: [Reference], to entries: inout [UInt8]
    ) {
        guard !kids.isEmpty else { return }
        let home = kids.lazy.compactMap { kid in
            if case .sequence(let sequence) = kid { sequence.page } else { nil }
        }.first
        if let home {
            entries.write("/Pg ")
            entries.write(pages[home])
        }
        entries.write(kids.count == 1 ? "/K " : "/K[")
        for kid in kids {
            write(kid, home: home, tags: tags, pages: pages, to: &entries)
            if kids.count > 1 { entries.write(" ") }
        }
        if kids.count > 1 { entries.write("]") }
    }

    private func write(
        _ kid: Kid, home: Int?, tags: [Reference], pages: [Reference], to entries: inout [UInt8]
    ) {
        switch kid {
        case .element(let id): entries.write(tags[id])
        case .sequence(let sequence) where sequence.page == home: entries.write(sequence.number)
        case .sequence(let sequence):
            entries.write("<</Type/MCR/Pg ")
            entries.write(pages[sequence.page])
            entries.write("/MCID ")
            entries.write(sequence.number)
            entries.write(">>")
        case .annotation(let link):
            entries.write("<</Type/OBJR/Obj ")
            entries.write(link.reference)
            entries.write("/Pg ")
            entries.write(pages[link.page])
            entries.write(">>")
        }
    }

    private func parentTreeEntries(tags: [Reference], annotations: [Element.ID]) -> [UInt8] {
        var entries = Array("/Nums[".utf8)
        for (page, ids) in owners.enumerated() {
            entries.write(page)
            entries.write("[")
            for id in ids {
                entries.write(tags[id])
                entries.write(" ")
            }
            entries.write("]")
        }
        for (offset, id) in annotations.enumerated() {
            entries.write(owners.count + offset)
            entries.write(" ")
            entries.write(tags[id])
            entries.write(" ")
        }
        entries.write("]")
        return entries
    }
}
