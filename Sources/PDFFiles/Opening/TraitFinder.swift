/// Finds out what is to be told of a file.
struct TraitFinder {
    let file: OpenFile

    init(_ file: OpenFile) { self.file = file }

    func traits(of pages: [PDFObject]) -> [ForeignPDF.Trait] {
        var found = Set(catalogueTraits(file.root))
        if file.isRepaired { found.insert(.repaired) }
        if file.isEncrypted { found.insert(.encrypted) }
        for page in pages {
            if page["AA"] != nil { found.insert(.scripts) }
            for annotation in page["Annots"]?.items ?? [] {
                found.formUnion(traits(ofAnnotation: annotation))
            }
        }
        return found.sorted()
    }

    private func catalogueTraits(_ root: PDFObject) -> [ForeignPDF.Trait] {
        let names = root["Names"]
        var found: [ForeignPDF.Trait] = []
        if names?["EmbeddedFiles"] != nil || root["AF"] != nil { found.append(.attachments) }
        if names?["JavaScript"] != nil || root["AA"] != nil || isScript(root["OpenAction"]) {
            found.append(.scripts)
        }
        let form = root["AcroForm"]
        if form?["XFA"] != nil || form?["Fields"]?.count ?? 0 > 0 { found.append(.form) }
        if root["OCProperties"] != nil { found.append(.layers) }
        if root["StructTreeRoot"]?["K"] != nil { found.append(.tagged) }
        if claimsAccess(root["Metadata"]) { found.append(.accessible) }
        return found
    }

    private func traits(ofAnnotation annotation: PDFObject) -> [ForeignPDF.Trait] {
        switch annotation["Subtype"]?.name {
        case "Link": isScript(annotation["A"]) ? [.scripts] : []
        case "Widget":
            FormField(annotation)?.type == "Sig" && annotation["AP"] != nil
                ? [.form, .signature] : [.form]
        case "FileAttachment": [.attachments]
        case "Popup", nil: []
        default: [.annotations]
        }
    }

    private func isScript(_ action: PDFObject?) -> Bool {
        let harmless: Set = ["GoTo", "URI", "Named"]
        guard let kind = action?["S"]?.name else { return false }
        return !harmless.contains(kind)
    }

    private func claimsAccess(_ metadata: PDFObject?) -> Bool {
        guard let packet = metadata?.content else { return false }
        let words = String(decoding: packet, as: UTF8.self)
        return words.contains("pdfuaid:part>1<") || words.contains("pdfuaid:part=\"1\"")
    }
}
