import Diagnostics

/// A file's pages in order, and what can be read on each.
struct PDFPages {
    /// The object number of each page, and its text.
    private(set) var pages: [(number: Int, text: PageText)] = []

    init(_ objects: inout PDFObjects) throws(Problems) {
        for leaf in try Self.leaves(in: objects) {
            pages.append((leaf.number, try Self.text(of: leaf, in: &objects)))
        }
    }

    /// A page and what it draws on.
    struct Leaf {
        var number: Int
        fileprivate var resources: PDFValue?
    }

    static func text(of leaf: Leaf, in objects: inout PDFObjects) throws(Problems) -> PageText {
        var reader = ContentReader(resources: objects.object(leaf.resources).entries)
        try reader.read(try content(of: leaf.number, in: &objects), in: &objects)
        return reader.text
    }

    /// - Throws: `unreadable-pdf` where there is no page.
    static func leaves(in objects: PDFObjects) throws(Problems) -> [Leaf] {
        guard let root = objects.catalogue["Pages"]?.reference else { throw Problems(.noPages) }
        var leaves: [Leaf] = []
        var seen: Set<Int> = []
        var open = [Leaf(number: root)]
        while let node = open.popLast() {
            guard seen.insert(node.number).inserted, let object = objects.objects[node.number]
            else { continue }
            let resources = object.entries["Resources"] ?? node.resources
            let kids = objects.resolved(object.entries["Kids"]).array
            guard let kids else {
                leaves.append(Leaf(number: node.number, resources: resources))
                continue
            }
            open += kids.reversed().compactMap { kid in
                kid.reference.map { Leaf(number: $0, resources: resources) }
            }
        }
        guard !leaves.isEmpty else { throw Problems(.noPages) }
        return leaves
    }

    /// The streams of a page are read as one (7.8.2).
    private static func content(
        of page: Int, in objects: inout PDFObjects
    ) throws(Problems) -> [UInt8] {
        guard let contents = objects.objects[page]?.entries["Contents"] else { return [] }
        let streams = (objects.resolved(contents).array ?? [contents]).compactMap(\.reference)
        if streams.count == 1 { return try objects.data(of: streams[0]) }
        var content: [UInt8] = []
        for number in streams {
            content += try objects.data(of: number)
            content.append(UInt8(ascii: "\n"))
        }
        return content
    }
}

extension PDFObjects {
    /// The catalogue (7.7.2).
    var catalogue: PDFDictionary {
        for trailer in trailers.reversed() {
            let root = object(trailer["Root"]).entries
            if !root.isEmpty { return root }
        }
        let numbers = numbers.filter { objects[$0]?.entries["Type"]?.name == "Catalog" }
        return numbers.last.flatMap { objects[$0]?.entries } ?? PDFDictionary()
    }
}
