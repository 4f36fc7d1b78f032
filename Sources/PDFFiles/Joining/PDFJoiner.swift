import Diagnostics
import Threads

/// Puts pages of many files together into one.
public enum PDFJoiner {
    /// The one file; equal plans give equal bytes.
    ///
    /// Every page keeps what is painted on it and gets its number. Tags, links and bookmarks come
    /// along; scripts, attached files, forms as such, and what other people's files say of
    /// themselves do not.
    ///
    /// - Throws: `exhibit-damaged` for a file that cannot be read on; `qpdf-unwritable`.
    public static func file(_ plan: JoinPlan) throws(Problems) -> [UInt8] {
        try DeepStack.run { () throws(Problems) in
            var joiner = try Joiner(plan)
            try joiner.addParts()
            try joiner.finish()
            // Streams of other files are read only now.
            return try withExtendedLifetime(joiner) { () throws(Problems) in
                try joiner.file.written()
            }
        }
    }
}

private struct Joiner {
    let plan: JoinPlan
    let file: OpenFile
    private var own: OwnPages
    private var sources: OpenSources
    private var tree: StructureJoiner
    /// In the order of the whole.
    private var numbers: [String] = [], pages: [PDFObject] = []
    private var bookmarks: [OutlineWriter.Item] = []
    private let font: PDFObject
    /// Links that are still to be led somewhere: the annotation, and where it leads.
    private var links: [(annotation: PDFObject, target: Target, source: Int)] = []
    /// Where each page of each file went.
    private var places: [[Int: Int]] = []
    private let layers: Layers
    private let opening: PDFObject, ending: PDFObject
    private let stampFile: OpenFile

    init(_ plan: JoinPlan) throws(Problems) {
        self.plan = plan
        file = try OpenFile(plan.base)
        own = try OwnPages(of: file)
        stampFile = try OpenFile(plan.stamp.file)
        guard stampFile.pageCount == 1,
            let fonts = stampFile.page(0)["Resources"]?["Font"], let name = fonts.keys.first,
            let found = fonts[name]
        else { throw Problems(.damaged) }
        font = file.copy(of: found)
        opening = file.stream(Array("q\n".utf8))
        ending = file.stream(Array("\nQ\n".utf8))
        layers = Layers(file)
        tree = StructureJoiner(file)
        sources = OpenSources(of: plan)
        places = plan.sources.map { _ in [:] }
    }

    /// A part that cannot be added keeps nobody from hearing of the others.
    mutating func addParts() throws(Problems) {
        var problems: [Problem] = []
        for section in plan.sections {
            let first = pages.count
            for part in section.parts {
                do throws(Problems) {
                    try sources.open(for: part)
                    try add(part, first: first, of: section)
                } catch {
                    problems += error.all
                }
                sources.close(after: part)
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
    }

    private mutating func add(
        _ part: JoinPlan.Part, first: Int, of section: JoinPlan.Section
    ) throws(Problems) {
        let start = pages.count, foreign = part.foreignPages
        let element = foreign.isEmpty ? nil : tree.part(title: part.title)
        var inner: [OutlineWriter.Item] = []
        for leaf in part.leaves {
            switch leaf {
            case .own(let numbers): inner += try addOwn(numbers, under: element)
            case .page(let page):
                guard let element else { continue }
                try add(page)
                finish(page, under: element)
            }
        }
        guard pages.count > start else { return }
        if let title = section.title, start == first { bookmark(title, 0, at: start) }
        bookmark(part.title, section.title == nil ? 0 : 1, at: start)
        bookmarks += inner
        guard let element else { return }
        var taken: Set<Int> = []
        for source in foreign.map(\.source) where taken.insert(source).inserted {
            addTags(of: source, under: element)
            addBookmarks(of: source)
        }
    }

    /// The next of our own pages, and what bookmarks lead to on them.
    private mutating func addOwn(
        _ numbers: [String], under part: PDFObject?
    ) throws(Problems) -> [OutlineWriter.Item] {
        tree.addOwn(under: part)
        var inner: [OutlineWriter.Item] = []
        for number in numbers {
            guard let page = own.next() else { throw Problems(.damaged) }
            pages.append(page.page)
            self.numbers.append(number)
            links += page.links.map { ($0.annotation, .number($0.number), -1) }
            inner += page.bookmarks
        }
        return inner
    }

    private mutating func add(_ page: JoinPlan.Page) throws(Problems) {
        guard let source = sources[page.source] else { throw Problems(.damaged) }
        guard source.pages.indices.contains(page.index),
            file.calls.add_page(
                file.data, source.file.data, source.pages[page.index].handle, 0) & 2 == 0
        else { throw Problems(.damaged).placed(at: source.plan.place) }
        let added = file.page(own.added())
        places[page.source][page.index] = pages.count
        pages.append(added)
        numbers.append(page.number)
        let annotations = added["Annots"]?.items ?? []
        for (annotation, target) in zip(annotations, source.links[page.index]) {
            if let target { links.append((annotation, target, page.source)) }
        }
    }

    /// Paints the number of a page that was added just now, and what its forms show. Tags of a whole
    /// file are taken when all its pages are there.
    private mutating func finish(_ page: JoinPlan.Page, under part: PDFObject) {
        guard let added = pages.last, let source = sources[page.source] else { return }
        let sheet = PageSheet(added)
        let strip = page.place == .below ? lengthen(added, sheet) : nil
        if strip == nil, sheet.box != sheet.media { set(added, box: sheet.box) }
        let number = plan.stamp.content(page.number, on: PageSheet(added), at: page.place)
        if source.keepsTags {
            closeContent(of: added, in: strip, then: number)
        } else {
            let role = page.alternative == nil ? "P" : "Figure"
            let own = "/\(role) <</MCID 0>> BDC q \(source.drawings[page.index]) Q EMC"
            let framed = strip.map { "q \($0) \(own) Q" } ?? own
            added.set("Contents", file.stream(Array("\(framed)\n\(number)".utf8)))
            tree.wrap(added, alternative: page.alternative, sheet: sheet, under: part)
        }
        added.set("Tabs", "/S")
        if added["Resources"] == nil { added.set("Resources", "<<>>") }
        if added["Resources"]?["Font"] == nil { added["Resources"]?.set("Font", "<<>>") }
        added["Resources"]?["Font"]?.set(Stamp.fontName, font)
        layers.take(from: source.file, at: page.source)
    }

    /// Closes what a page's own content left open, before its number is painted.
    private func closeContent(of page: PDFObject, in strip: String?, then number: String) {
        let contents = file.array(), own = page["Contents"]
        contents.append(strip.map { file.stream(Array("q \($0)\n".utf8)) } ?? opening)
        for stream in own.map({ $0.isStream ? [$0] : $0.items }) ?? [] { contents.append(stream) }
        contents.append(ending)
        contents.append(file.stream(Array(number.utf8)))
        page.set("Contents", contents)
    }

    /// Adds a strip below a page; what lay hidden beyond its edge stays hidden by what this gives.
    private func lengthen(_ page: PDFObject, _ sheet: PageSheet) -> String {
        set(page, box: sheet.lengthened)
        let corner = sheet.box[..<2] + [sheet.box[2] - sheet.box[0], sheet.box[3] - sheet.box[1]]
        return "\(corner.map(\.syntax).joined(separator: " ")) re W n"
    }

    /// Makes a page what is seen of it, and no more: the marks of printers lie beyond, and programs
    /// that look for its number at its edge may take theirs for it.
    private func set(_ page: PDFObject, box: [Double]) {
        page.set("MediaBox", "[\(box.map(\.syntax).joined(separator: " "))]")
        for key in ["CropBox", "BleedBox", "TrimBox", "ArtBox"] { page.remove(key) }
    }

    private mutating func addTags(of source: Int, under part: PDFObject) {
        guard let opened = sources[source], opened.keepsTags,
            let old = opened.file.root["StructTreeRoot"]
        else { return }
        let own = places[source].values.sorted().map { pages[$0] }
        tree.take(file.copy(of: old), pages: own, under: part)
    }

    private mutating func addBookmarks(of source: Int) {
        for own in sources[source]?.bookmarks ?? [] {
            guard case .page(let index, let view) = own.target, let place = places[source][index]
            else { continue }
            bookmark(own.title, own.depth + 2, at: place, view: view)
        }
    }

    private mutating func bookmark(
        _ title: String, _ depth: Int, at place: Int, view: String? = nil
    ) {
        let number = numbers[place], page = pages[place]
        let title = number.isEmpty ? title : "\(title) (\(number))"
        bookmarks.append(
            .init(
                title: title, depth: depth,
                lead: .page(page, view: view ?? PageSheet(page).topView)))
    }

    mutating func finish() throws(Problems) {
        leadLinks()
        OutlineWriter(file: file).write(bookmarks)
        tree.finish()
        layers.finish()
        let root = file.root
        let kids = file.array()
        for page in pages { kids.append(page) }
        root["Pages"]?.set("Kids", kids)
        root.set("PageLabels", PageLabels.syntax(of: numbers))
        // A colour profile of the whole file is for archives, and poppler reads it for every page.
        for key in ["Names", "Dests", "AcroForm", "AA", "Threads", "OutputIntents"] {
            root.remove(key)
        }
        guard own.isUsedUp, !file.hasFailed() else { throw Problems(.unwritable) }
    }

    /// Sends each link to its page in the bundle; one that leads nowhere is taken off.
    private func leadLinks() {
        let byNumber = Dictionary(
            zip(numbers, pages), uniquingKeysWith: { first, _ in first })
        for (annotation, target, source) in links {
            switch target {
            case .number(let number):
                guard source < 0, let page = byNumber[number] else { continue }
                Lead.page(page, view: PageSheet(page).topView).set(on: annotation)
            case .page(let index, let view):
                guard source >= 0, let place = places[source][index] else { continue }
                Lead.page(pages[place], view: view).set(on: annotation)
            }
        }
    }
}

/// Layers of the files, those that are off in theirs off here too (ISO 32000-1, 8.11.4).
private final class Layers {
    private let file: OpenFile
    private var taken: Set<Int> = []
    private let groups: PDFObject, off: PDFObject

    init(_ file: OpenFile) {
        self.file = file
        groups = file.array()
        off = file.array()
    }

    func take(from source: OpenFile, at index: Int) {
        guard taken.insert(index).inserted, let own = source.root["OCProperties"] else { return }
        for group in own["OCGs"]?.items ?? [] where group.isDictionary {
            group.set("Name", source.text("Layer"))
            groups.append(file.copy(of: group))
        }
        let isOff = own["D"]?["BaseState"]?.name == "OFF"
        let hidden = isOff ? own["OCGs"]?.items ?? [] : own["D"]?["OFF"]?.items ?? []
        for group in hidden where group.isDictionary { off.append(file.copy(of: group)) }
    }

    func finish() {
        guard !groups.items.isEmpty else { return }
        let usual = file.object("<</Name(Layers)/Order[]>>")
        usual.set("OFF", off)
        let properties = file.dictionary()
        properties.set("OCGs", groups)
        properties.set("D", usual)
        file.root.set("OCProperties", properties)
    }
}
