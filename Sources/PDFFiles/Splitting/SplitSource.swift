import Diagnostics

/// The file that is split: its links are taken off its pages, to be led anew, and pages that share
/// resources get each what it uses, so that none brings along what others show.
struct SplitSource {
    let file: OpenFile
    let pages: [PDFObject]
    let bookmarks: [SourceBookmark]
    /// Of each page, where its links lead, in the order of its annotations; nil for the web.
    private(set) var links: [[Target?]] = []

    init(_ bytes: [UInt8]) throws(Problems) {
        let file = try OpenFile(bytes)
        guard file.calls.push_inherited(file.data) & 2 == 0, let count = file.pageCount, count > 0
        else { throw Problems(.damaged) }
        let pages = (0..<count).map { file.page($0) }
        let destinations = Destinations(of: file, pages: pages)
        (self.file, self.pages) = (file, pages)
        bookmarks = SourceBookmark.all(of: file, destinations, most: .max, deepest: 16)
        for page in pages { links.append(Self.takeLinks(off: page, destinations)) }
        cutResources()
    }

    private static func takeLinks(
        off page: PDFObject, _ destinations: Destinations
    ) -> [Target?] {
        (page["Annots"]?.items ?? []).map { annotation in
            guard let target = destinations.target(of: annotation) else { return nil }
            annotation.remove("Dest")
            annotation.remove("A")
            return target
        }
    }

    /// Pages, and forms that hold all of a page.
    private var holders: [PDFObject] {
        pages.flatMap { page in
            [page] + [page["Resources"]?["XObject"]?[SourceFile.formName]].compactMap { $0 }
        }
    }

    private func cutResources() {
        let holders = holders
        var users: [Int: Int] = [:]
        for holder in holders {
            for id in Self.parts(of: holder["Resources"]) { users[id, default: 0] += 1 }
        }
        for holder in holders {
            guard let all = holder["Resources"], !hasLettersOfItsOwn(all),
                Self.parts(of: all).contains(where: { users[$0] ?? 0 > 1 }),
                let content = holder.isStream ? holder.content : holder.pageContent
            else { continue }
            var used = UsedResources(in: content, of: file)
            if let cut = used.cut(all) { holder.set("Resources", cut) }
        }
    }

    /// The dictionary of resources and those in it, as far as they are objects that may be shared.
    private static func parts(of resources: PDFObject?) -> [Int] {
        guard let resources else { return [] }
        return ([resources] + ["XObject", "Font"].compactMap { resources[$0] })
            .map(\.id).filter { $0 != 0 }
    }

    /// Letters that are drawn may use what the page has (ISO 32000-1, 9.6.5).
    private func hasLettersOfItsOwn(_ resources: PDFObject) -> Bool {
        guard let fonts = resources["Font"] else { return false }
        return fonts.keys.contains { key in
            fonts[key]?["Subtype"]?.name == "Type3" && fonts[key]?["Resources"] == nil
        }
    }
}
