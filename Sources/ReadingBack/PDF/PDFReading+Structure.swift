import Diagnostics
import PDFSyntax

extension PDFReading {
    /// The tags of a PDF with their words, as a screen reader hears them.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be read.
    public static func structure(of bytes: [UInt8]) throws(Problems) -> ReadStructure {
        var objects = try PDFObjects(bytes)
        let pages = try PDFPages(&objects)
        var walk = TagWalk(objects, pages)
        walk.visit(objects.object(objects.catalogue["StructTreeRoot"]).entries["K"])
        return walk.builder.finish()
    }
}

/// Goes through the structure tree in the order of its kids (ISO 32000-1, 14.7.2).
private struct TagWalk {
    let objects: PDFObjects
    private let texts: [Int: PageText]
    var builder = StructureBuilder()
    private var seen: Set<Int> = []
    private var page = 0
    private var depth = 0

    private static let deepest = 200

    init(_ objects: PDFObjects, _ pages: PDFPages) {
        self.objects = objects
        texts = Dictionary(pages.pages.map { ($0.number, $0.text) }) { first, _ in first }
    }

    mutating func visit(_ kid: PDFValue?) {
        guard depth < Self.deepest else { return }
        depth += 1
        defer { depth -= 1 }
        if let number = kid?.reference, !seen.insert(number).inserted { return }
        switch objects.resolved(kid) {
        case .number(let number): show(sequence: Int(exactly: number) ?? -1, of: page)
        case .array(let kids): for kid in kids { visit(kid) }
        case .dictionary(let entries) where entries["MCID"] != nil:
            let sequence = objects.resolved(entries["MCID"]).integer ?? -1
            show(sequence: sequence, of: entries["Pg"]?.reference ?? page)
        case .dictionary(let entries) where entries["S"] != nil: visitTag(entries)
        default: break
        }
    }

    private mutating func show(sequence: Int, of page: Int) {
        builder.add(texts[page]?.words(ofSequence: sequence) ?? "")
    }

    private mutating func visitTag(_ entries: PDFDictionary) {
        let outer = page
        page = entries["Pg"]?.reference ?? page
        let type = objects.resolved(entries["S"]).name ?? ""
        switch type {
        case "Lbl": break
        case "Figure":
            let alternative = objects.resolved(entries["Alt"]).string ?? []
            builder.addFigure(pdfText(alternative))
        case "Span", "Reference": visit(entries["K"])
        case "Link":
            builder.beginLink()
            visit(entries["K"])
            builder.endLink()
        default:
            builder.begin(Self.kind(of: type))
            visit(entries["K"])
            builder.end()
        }
        page = outer
    }

    private static func kind(of type: String) -> ReadStructure.Part.Kind? {
        switch type {
        case "P": .paragraph
        case "LBody", "TOCI", "Note", "FENote": .item
        case "TH", "TD": .cell
        case "Caption": .caption
        case "H1", "H2", "H3", "H4", "H5", "H6": .heading(level: type.last?.wholeNumberValue ?? 1)
        default: nil
        }
    }
}
