/// A bookmark of a file that is taken in.
struct SourceBookmark {
    let title: String
    let target: Target
    /// 0 for the outermost.
    let depth: Int

    static let most = 5_000
    private static let deepest = 6

    /// All that lead to pages of somebody else's file: what it calls them, and its own bookmarks.
    static func foreign(
        _ file: OpenFile, _ pages: [PDFObject], _ destinations: Destinations
    ) -> [SourceBookmark] {
        OwnLabels(of: file, pageCount: pages.count).bookmarks(to: pages)
            + all(of: file, destinations)
    }

    /// Those that lead to a page of the file, in order; a damaged chain may lead round in a circle.
    static func all(
        of file: OpenFile, _ destinations: Destinations, most: Int = most, deepest: Int = deepest
    ) -> [SourceBookmark] {
        var found: [SourceBookmark] = [], seen: Set<Int> = []
        var waiting: [(item: PDFObject, depth: Int)] = []
        if let first = file.root["Outlines"]?["First"] { waiting.append((first, 0)) }
        while let (item, depth) = waiting.popLast(), found.count < most {
            guard item.isDictionary, seen.insert(item.id).inserted else { continue }
            if let next = item["Next"] { waiting.append((next, depth)) }
            if let first = item["First"], depth < deepest { waiting.append((first, depth + 1)) }
            let title = (item["Title"]?.text ?? "").asOneLine
            if let target = destinations.target(of: item), !title.isEmpty {
                found.append(SourceBookmark(title: title, target: target, depth: depth))
            }
        }
        return found
    }
}
