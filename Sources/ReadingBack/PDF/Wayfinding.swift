import PDFSyntax

/// How readers find their way in a finished PDF: what its pages are called, and where its bookmarks
/// and links lead (ISO 32000-1, 12.3 to 12.6).
public struct Wayfinding: Sendable, Equatable {
    /// What leads somewhere.
    public struct Lead: Sendable, Equatable {
        /// A bookmark's title, or what a link says that it is.
        public var title: String
        /// The page that it leads to, from 0; nil where it leads nowhere.
        public var page: Int?
        /// The other file that the page is in; nil for a page of its own.
        public var file: String?
    }

    /// The label of each page; empty where a page has none of its own.
    public let labels: [String]
    /// Each before those below it.
    public let bookmarks: [Lead]
    /// Of each page; those to the web are left out.
    public let links: [[Lead]]
    /// Per cent; nil where readers choose themselves.
    public let openingSize: Double?

    init(_ objects: PDFObjects, _ pages: [Int]) {
        let map = PlaceMap(objects, pages)
        labels = map.labels()
        bookmarks = map.bookmarks()
        links = pages.map(map.links)
        let opening = objects.resolved(objects.catalogue["OpenAction"])
        let place = opening.array ?? map.destination(opening.dictionary ?? PDFDictionary())
        openingSize = place.flatMap { $0.count > 4 ? objects.resolved($0[4]).number : nil }
            .flatMap { $0 > 0 ? $0 * 100 : nil }
    }
}

/// The pages of a file by their objects.
private struct PlaceMap {
    let objects: PDFObjects
    let places: [Int: Int]

    init(_ objects: PDFObjects, _ pages: [Int]) {
        self.objects = objects
        places = Dictionary(
            pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func entries(_ value: PDFValue?) -> PDFDictionary { objects.object(value).entries }

    private func text(_ value: PDFValue?) -> String {
        objects.resolved(value).string.map(pdfText) ?? ""
    }

    /// Where a bookmark or a link leads.
    func destination(_ leader: PDFDictionary) -> [PDFValue]? {
        objects.resolved(leader["Dest"] ?? entries(leader["A"])["D"] ?? leader["D"]).array
    }

    private func lead(_ title: String, _ leader: PDFDictionary) -> Wayfinding.Lead {
        let first = destination(leader)?.first, action = entries(leader["A"])
        if action["S"]?.name == "GoToR" {
            // A name alone, or a dictionary with it (ISO 32000-1, 7.11.3).
            let named = objects.resolved(action["F"])
            let file = named.string.map(pdfText) ?? text(entries(named)["UF"])
            return Wayfinding.Lead(title: title, page: first?.integer, file: file)
        }
        return Wayfinding.Lead(title: title, page: first?.reference.flatMap { places[$0] })
    }

    func links(of page: Int) -> [Wayfinding.Lead] {
        let annotations = objects.resolved(entries(.reference(page))["Annots"]).array ?? []
        return annotations.map(entries).filter { annotation in
            annotation["Subtype"]?.name == "Link" && entries(annotation["A"])["URI"] == nil
        }.map { lead(text($0["Contents"]), $0) }
    }

    /// A damaged chain may lead round in a circle.
    func bookmarks() -> [Wayfinding.Lead] {
        var found: [Wayfinding.Lead] = [], seen: Set<Int> = []
        var open = [entries(objects.catalogue["Outlines"])["First"]]
        while let next = open.popLast() {
            guard let number = next?.reference, seen.insert(number).inserted else { continue }
            let item = entries(next)
            found.append(lead(text(item["Title"]), item))
            open += [item["Next"], item["First"]]
        }
        return found
    }

    /// Runs of numbers count on from the page that their entry names.
    func labels() -> [String] {
        let tree = entries(objects.catalogue["PageLabels"])
        let pairs = objects.resolved(tree["Nums"]).array ?? []
        var labels = [String](repeating: "", count: places.count)
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            guard let first = objects.resolved(pairs[index]).integer, first >= 0 else { continue }
            let last = index + 2 < pairs.count ? objects.resolved(pairs[index + 2]).integer : nil
            let run = entries(pairs[index + 1]), prefix = text(run["P"])
            let start = objects.resolved(run["St"]).integer ?? 1, isCounted = run["S"] != nil
            for page in first..<max(first, min(last ?? places.count, places.count)) {
                labels[page] = prefix + (isCounted ? "\(start + page - first)" : "")
            }
        }
        return labels
    }
}
