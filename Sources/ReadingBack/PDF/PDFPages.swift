import Diagnostics

/// A file's pages in order, and what can be read on each.
struct PDFPages {
    /// The object number of each page, and its text; nil where it was not asked for.
    private(set) var pages: [(number: Int, text: PageText?)] = []

    /// Reads all pages, or those at these places from 0.
    init(_ objects: inout PDFObjects, only wanted: Set<Int>? = nil) throws(Problems) {
        let leaves = Self.leaves(in: objects)
        guard !leaves.isEmpty else { throw Problems(.noPages) }
        for (place, leaf) in leaves.enumerated() {
            guard wanted?.contains(place) ?? true else {
                pages.append((leaf.number, nil))
                continue
            }
            var reader = ContentReader(resources: objects.object(leaf.resources).entries)
            try reader.read(try Self.content(of: leaf.number, in: &objects), in: &objects)
            pages.append((leaf.number, reader.text))
        }
    }

    /// The object numbers of a file's pages, in order.
    static func numbers(in objects: PDFObjects) -> [Int] { leaves(in: objects).map(\.number) }

    private struct Leaf {
        var number: Int
        var resources: PDFValue?
    }

    private static func leaves(in objects: PDFObjects) -> [Leaf] {
        guard let root = objects.catalogue["Pages"]?.reference else { return [] }
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
