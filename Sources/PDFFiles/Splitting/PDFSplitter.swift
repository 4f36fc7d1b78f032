import Diagnostics
import Threads

/// Makes several files of one that is too large. Each is complete: tags, bookmarks and labels of its
/// own pages; what leads to a page of another volume leads there.
public enum PDFSplitter {
    /// The volumes in order; equal plans give equal bytes.
    ///
    /// - Throws: `exhibit-damaged` where a file cannot be read, `qpdf-unwritable`.
    public static func volumes(_ plan: SplitPlan) throws(Problems) -> [[UInt8]] {
        try DeepStack.run { () throws(Problems) in
            let splitter = try Splitter(plan)
            var volumes: [[UInt8]] = []
            for volume in plan.volumes.indices { volumes.append(try splitter.volume(volume)) }
            return volumes
        }
    }
}

private struct Splitter {
    let plan: SplitPlan
    let source: SplitSource
    private let trees: [PDFObject]
    /// By the place in the whole, and by the printed number.
    private let places: [Int: VolumePlace], numbered: [String: VolumePlace]

    init(_ plan: SplitPlan) throws(Problems) {
        self.plan = plan
        let source = try SplitSource(plan.whole)
        let all = source.pages.indices
        guard plan.numbers.count == all.count,
            plan.volumes.allSatisfy({ !$0.pages.isEmpty && $0.pages.clamped(to: all) == $0.pages })
        else { throw Problems(.damaged) }
        self.source = source
        places = plan.places
        var numbered: [String: VolumePlace] = [:]
        for (volume, own) in plan.volumes.enumerated() {
            for (page, number) in plan.numbers(of: own).enumerated() where numbered[number] == nil {
                numbered[number] = VolumePlace(volume: volume, page: page)
            }
        }
        self.numbered = numbered
        let wanted = plan.volumes.enumerated().flatMap { volume, own in
            own.pages.map { (volume, source.pages[$0]) }
        }
        var cutter = StructureCutter(source.file, volumes: wanted)
        trees = cutter.trees(count: plan.volumes.count)
    }

    func volume(_ index: Int) throws(Problems) -> [UInt8] {
        let volume = plan.volumes[index], file = try OpenFile(volume.base)
        var own = try OwnPages(of: file), pages: [PDFObject] = []
        var links: [(annotation: PDFObject, target: Target)] = []
        while let page = own.next() {
            pages.append(page.page)
            links += page.links.map { ($0.annotation, .number($0.number)) }
        }
        guard pages.count == volume.numbers.count else { throw Problems(.damaged) }
        for place in volume.pages {
            let added = try add(place, to: file, at: own.added())
            let targets = zip(added["Annots"]?.items ?? [], source.links[place])
            links += targets.compactMap { annotation, target in target.map { (annotation, $0) } }
            pages.append(added)
        }
        for (annotation, target) in links {
            lead(to: target, in: index, pages)?.set(on: annotation)
        }
        OutlineWriter(file: file).write(bookmarks(of: index, pages))
        try finish(file, index, pages)
        return try file.written()
    }

    private func add(
        _ place: Int, to file: OpenFile, at index: Int
    ) throws(Problems) -> PDFObject {
        let page = source.pages[place]
        guard file.calls.add_page(file.data, source.file.data, page.handle, 0) & 2 == 0 else {
            throw Problems(.damaged)
        }
        return file.page(index)
    }

    /// Nil where it leads to a page that is in no volume.
    private func lead(to target: Target, in index: Int, _ pages: [PDFObject]) -> Lead? {
        switch target {
        case .number(let number):
            guard let place = numbered[number] else { return nil }
            let volume = plan.volumes[place.volume]
            let offset = place.page - volume.numbers.count
            let page = offset < 0 ? pages[0] : source.pages[volume.pages.lowerBound + offset]
            return lead(to: place, PageSheet(page).topView, in: index, pages)
        case .page(let page, let view):
            return places[page].flatMap { lead(to: $0, view, in: index, pages) }
        }
    }

    private func lead(
        to place: VolumePlace, _ view: String, in index: Int, _ pages: [PDFObject]
    ) -> Lead {
        place.volume == index
            ? .page(pages[place.page], view: view)
            : .beside(file: plan.volumes[place.volume].name, page: place.page, view: view)
    }

    private func finish(
        _ file: OpenFile, _ index: Int, _ pages: [PDFObject]
    ) throws(Problems) {
        let volume = plan.volumes[index], root = file.root
        var tree = StructureJoiner(file)
        tree.addOwn(under: nil)
        tree.takeParts(
            of: file.copy(of: trees[index]), pages: Array(pages[volume.numbers.count...]))
        tree.finish()
        root.set("PageLabels", PageLabels.syntax(of: plan.numbers(of: volume)))
        if let layers = source.file.root["OCProperties"] {
            root.set("OCProperties", file.copy(of: layers))
        }
        if source.file.root["OutputIntents"] == nil { root.remove("OutputIntents") }
        guard !file.hasFailed() else { throw Problems(.unwritable) }
    }
}

/// Bookmarks.
extension Splitter {
    /// Those of its own pages, then one for each other volume.
    private func bookmarks(of index: Int, _ pages: [PDFObject]) -> [OutlineWriter.Item] {
        let volume = plan.volumes[index], first = volume.pages.lowerBound
        var items = [item(volume.title, 0, at: 0, of: volume, pages)]
        var open: [SourceBookmark] = [], isBegun = false
        for bookmark in source.bookmarks {
            guard case .page(let page, let view) = bookmark.target else { continue }
            if page < first { goOn(bookmark, &open) }
            guard volume.pages.contains(page) else { continue }
            if !isBegun {
                let above = open.prefix { page > first || $0.depth < bookmark.depth }
                items += above.map { goingOn($0, of: volume, pages) }
                isBegun = true
            }
            let place = volume.numbers.count + page - first
            items.append(
                .init(
                    title: bookmark.title, depth: bookmark.depth,
                    lead: .page(pages[place], view: view)))
        }
        if !isBegun { items += open.map { goingOn($0, of: volume, pages) } }
        return items + others(than: index)
    }

    /// Sections and documents that a page before stands in.
    private func goOn(_ bookmark: SourceBookmark, _ open: inout [SourceBookmark]) {
        guard bookmark.depth < 2 else { return }
        open.removeAll { $0.depth >= bookmark.depth }
        open.append(bookmark)
    }

    /// A section or document that began in a volume before: its words without that page's number.
    private func goingOn(
        _ bookmark: SourceBookmark, of volume: SplitPlan.Volume, _ pages: [PDFObject]
    ) -> OutlineWriter.Item {
        var title = bookmark.title
        if case .page(let page, _) = bookmark.target {
            let number = " (\(plan.numbers[page]))"
            if title.hasSuffix(number) { title.removeLast(number.count) }
        }
        return item(
            title + ", continued", bookmark.depth, at: volume.numbers.count, of: volume, pages)
    }

    private func item(
        _ title: String, _ depth: Int, at place: Int, of volume: SplitPlan.Volume,
        _ pages: [PDFObject]
    ) -> OutlineWriter.Item {
        let number = plan.numbers(of: volume)[place]
        return .init(
            title: "\(title) (\(number))", depth: depth,
            lead: .page(pages[place], view: PageSheet(pages[place]).topView))
    }

    private func others(than index: Int) -> [OutlineWriter.Item] {
        plan.volumes.enumerated().filter { $0.offset != index }.map { place, volume in
            .init(
                title: volume.label, depth: 0,
                lead: .beside(file: volume.name, page: 0, view: "/XYZ null null null"))
        }
    }
}
