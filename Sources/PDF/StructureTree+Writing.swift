import Typesetting

extension StructureTree {
    /// Writes all tags and the way back from marks to tags (14.7.4.4), and roots them in the
    /// catalogue. `annotations` are the owners of the keys that follow those of the pages; `reserved`
    /// are the tags where something names them already, as only PDF 2.0 does.
    func write(
        to store: ObjectStore, pages: [Reference], heights: [Double], annotations: [Element.ID],
        reserved: [Reference]
    ) {
        let root = store.reserve()
        let isSecondEdition = !reserved.isEmpty
        let tags = isSecondEdition ? reserved : elements.map { _ in store.reserve() }
        let space = isSecondEdition ? store.object(Self.namespace).written : nil
        for (id, kids) in kids().enumerated() {
            let parent = parent(of: id).map { tags[$0] } ?? root
            var body = opening(of: id, parent: parent, heights: heights)
            if let space, elements[id].role.isInSecondNamespace { body.write("/NS \(space)\n") }
            write(kids, tags: tags, pages: pages, to: &body)
            store.fill(tags[id], body)
        }
        let parentTree = store.reserve()
        store.fill(parentTree, parentTreeBody(tags: tags, annotations: annotations))
        store.fill(
            root,
            """
            /Type /StructTreeRoot
            /K \(tags.first?.written ?? "[]")
            /ParentTree \(parentTree.written)
            /ParentTreeNextKey \(owners.count + annotations.count)
            \(space.map { "/Namespaces [\($0)]\n" } ?? "")
            """)
        store.set("StructTreeRoot", of: store.catalogue, to: root)
    }

    /// The structure types of PDF 2.0 (ISO 32000-2, 14.8.6).
    private static let namespace = "/Type /Namespace\n/NS (http://iso.org/pdf2/ssn)\n"

    private func opening(of id: Element.ID, parent: Reference, heights: [Double]) -> [UInt8] {
        let element = elements[id]
        var height = heights.first ?? 0
        if case .figure(_, let page, _) = element.role, heights.indices.contains(page) {
            height = heights[page]
        }
        var body = "/Type /StructElem\n/S /\(element.role.type)\n/P \(parent.written)\n"
        if let language = element.language { body += "/Lang \(Syntax.text(language))\n" }
        body += element.role.entries(pageHeight: height)
        return Array(body.utf8)
    }

    /// One kid stands alone: judges stumble over an array of one.
    private func write(
        _ kids: [Kid], tags: [Reference], pages: [Reference], to body: inout [UInt8]
    ) {
        guard !kids.isEmpty else { return }
        let home = kids.lazy.compactMap { kid in
            if case .sequence(let sequence) = kid { sequence.page } else { nil }
        }.first
        if let home { body.write("/Pg \(pages[home].written)\n") }
        body.write(kids.count == 1 ? "/K " : "/K [")
        for kid in kids {
            switch kid {
            case .element(let id): body.write(tags[id].written)
            case .sequence(let sequence) where sequence.page == home: body.write(sequence.number)
            case .sequence(let sequence):
                body.write("<</Type /MCR /Pg \(pages[sequence.page].written) /MCID ")
                body.write(sequence.number)
                body.write(">>")
            case .annotation(let link):
                body.write("<</Type /OBJR /Obj \(link.reference.written) ")
                body.write("/Pg \(pages[link.page].written)>>")
            }
            body.write(" ")
        }
        body.write(kids.count == 1 ? "\n" : "]\n")
    }

    private func parentTreeBody(tags: [Reference], annotations: [Element.ID]) -> [UInt8] {
        var body = Array("/Nums [".utf8)
        for (page, ids) in owners.enumerated() {
            body.write(page)
            body.write(" [")
            for id in ids { body.write(tags[id].written + " ") }
            body.write("]\n")
        }
        for (offset, id) in annotations.enumerated() {
            body.write(owners.count + offset)
            body.write(" " + tags[id].written + "\n")
        }
        body.write("]\n")
        return body
    }
}
