/// Where a link or a bookmark leads: a page of its own file, or a name that is looked up in the
/// whole bundle.
enum Target {
    /// A page from 0, and how it is shown: what follows the page in a destination.
    case page(Int, view: String)
    case number(String)
}

/// The destinations of one file (ISO 32000-1, 12.3.2).
struct Destinations {
    private let pages: [Int: Int]
    private let named: [String: PDFObject]

    init(of file: OpenFile, pages: [PDFObject]) {
        self.pages = Dictionary(
            pages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var named: [String: PDFObject] = [:]
        if let old = file.root["Dests"] {
            for key in old.keys { named[key] = old[key] }
        }
        if let tree = file.root["Names"]?["Dests"] {
            NameTree.walk(tree) { name, value in named[name] = value }
        }
        self.named = named
    }

    /// Where an annotation or a bookmark leads; nil where nowhere in the file.
    func target(of object: PDFObject) -> Target? {
        if let destination = object["Dest"] { return resolved(destination) }
        guard let action = object["A"], action["S"]?.name == "GoTo" else { return nil }
        return action["D"].flatMap { resolved($0) }
    }

    private func resolved(_ destination: PDFObject, depth: Int = 0) -> Target? {
        let items = destination.items
        if let first = items.first {
            // Pages of a remote file are numbers; a few writers use them for their own.
            guard let page = first.isDictionary ? pages[first.id] : first.integer,
                (0..<pages.count).contains(page)
            else { return nil }
            return .page(page, view: Self.view(items.dropFirst()))
        }
        guard let name = destination.name ?? destination.text, depth < 4 else {
            guard depth < 4, let inner = destination["D"] else { return nil }
            return resolved(inner, depth: depth + 1)
        }
        guard let found = named[name] else { return .number(name) }
        return resolved(found, depth: depth + 1)
    }

    /// A view that all readers know, with its numbers.
    private static func view(_ items: ArraySlice<PDFObject>) -> String {
        let kinds: Set = ["XYZ", "Fit", "FitH", "FitV", "FitR", "FitB", "FitBH", "FitBV"]
        guard let kind = items.first?.name, kinds.contains(kind) else { return "/Fit" }
        // Readers keep their own size: no link of a bundle zooms.
        let places = kind == "XYZ" ? items.dropFirst().prefix(2) : items.dropFirst().prefix(4)
        let numbers = places.map { $0.number.map(\.syntax) ?? "null" }
        return (["/" + kind] + numbers + (kind == "XYZ" ? ["null"] : [])).joined(separator: " ")
    }
}

/// Name trees (ISO 32000-1, 7.9.6) and number trees (7.9.7).
enum NameTree {
    static func walk(_ tree: PDFObject, _ take: (String, PDFObject) -> Void) {
        walk(tree, "Names") { key, value in if let name = key.text { take(name, value) } }
    }

    static func walkNumbers(_ tree: PDFObject, _ take: (Int, PDFObject) -> Void) {
        walk(tree, "Nums") { key, value in if let number = key.integer { take(number, value) } }
    }

    /// A damaged tree may lead round in a circle.
    private static func walk(
        _ tree: PDFObject, _ leaf: String, _ take: (PDFObject, PDFObject) -> Void
    ) {
        var waiting = [tree], seen: Set<Int> = []
        while let node = waiting.popLast() {
            if node.id != 0, !seen.insert(node.id).inserted { continue }
            let items = node[leaf]?.items ?? []
            for index in stride(from: 0, to: items.count - 1, by: 2) {
                take(items[index], items[index + 1])
            }
            waiting += (node["Kids"]?.items ?? []).reversed()
        }
    }
}
