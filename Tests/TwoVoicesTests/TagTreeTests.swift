import Documents
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// What veraPDF does not see, on every document of the samples, in both editions of the standards.
@Suite struct TagTreeTests {
    struct Sample: CustomStringConvertible, Sendable {
        var family: String
        var standard: Standard
        var description: String { "\(family) \(standard.rawValue)" }
    }

    static let samples = Samples.families.flatMap { family in
        Standard.archival.map { Sample(family: family, standard: $0) }
    }

    private struct Made: Sendable {
        var bytes: [UInt8]
        var document: ReaderDocument
    }

    /// Made once for all questions, by the sample's description. Three readers of a family are enough:
    /// one of each voice.
    private static let made = Result {
        try samples.reduce(into: [String: [Made]]()) { made, sample in
            let family = try Samples.family(sample.family)
            let studio = try Samples.open()
            let children = ["reed": "maya", "haddad": "sami"]
            for reader in ["family", "court", children[sample.family]].compactMap(\.self) {
                let edition = try family.edition(for: reader).value
                for id in try studio.documents(for: edition) {
                    let document = try lengthened(studio.document(id, from: edition).value)
                    let written = try studio.written(
                        document, as: .pdf, style: nil, standard: sample.standard)
                    made[sample.description, default: []].append(
                        Made(bytes: written.bytes, document: document))
                }
            }
        }
    }

    private func check(
        _ sample: Sample, _ ask: (TagTree, ReaderDocument, String) throws -> Void
    ) throws {
        let made = try #require(Self.made.get()[sample.description])
        for each in made {
            let reader = each.document.edition.reader
            try ask(TagTree(each.bytes), each.document, "\(each.document.id) for \(reader)")
        }
    }

    /// With what not every sample has: links out and within, foreign words, both kinds of lists.
    private static func lengthened(_ document: ReaderDocument) -> ReaderDocument {
        func words(_ words: String, _ language: String? = nil) -> Inline {
            .text(Text(words, .template, language: language))
        }
        var blocks = document.document.blocks
        blocks += [
            .heading(Heading(level: 2, words: [words("Where to read on")], anchor: "read-on")),
            .paragraph([
                words("The "),
                .link(words: [words("council's pages")], to: .web("https://a.example")),
                words(" and "), .link(words: [words("this heading")], to: .anchor("read-on")),
                words(", or: "), words("Zadzwoń do nas.", "pl"), words(" "),
            ]),
            .list(List(marker: .number(from: 1), items: [[.paragraph([words("Ring us.")])]])),
            .list(List(marker: .bullet, items: [[.paragraph([words("Write to us.")])]])),
        ]
        return ReaderDocument(
            document: Document(front: document.document.front, blocks: blocks),
            edition: document.edition)
    }

    /// Every mark of a page belongs to one tag, which is the one that the page names for it.
    @Test(arguments: samples) func everyMarkHasOneOwner(_ sample: Sample) throws {
        try check(sample) { tree, _, name in
            var held: [Int: [Int: Int]] = [:]
            for tag in tree.tags {
                for kid in tag.kids {
                    let marked = tree.entries(kid)
                    guard let mark = kid.integer ?? marked["MCID"]?.integer else { continue }
                    let page = try #require(marked["Pg"]?.reference ?? tag.page, "\(name)")
                    #expect(held[page, default: [:]].updateValue(tag.number, forKey: mark) == nil)
                }
            }
            for page in tree.pages {
                let key = tree.entries(.reference(page))["StructParents"]?.integer ?? -1
                let owners = tree.objects.resolved(tree.owners[key]).array ?? []
                let named = owners.enumerated().map { ($0.offset, $0.element.reference ?? -1) }
                let isEqual = Dictionary(uniqueKeysWithValues: named) == held[page] ?? [:]
                #expect(isEqual, "\(name), page \(page)")
            }
        }
    }

    /// Every link can be touched and is read: its tag holds it, and it names its tag.
    @Test(arguments: samples) func everyLinkHoldsWhatIsTouched(_ sample: Sample) throws {
        try check(sample) { tree, _, name in
            #expect(tree.tags("Link").count >= 2, "\(name)")
            var held: [Int: Int] = [:]
            for tag in tree.tags("Link") {
                let touched = tag.kids.compactMap { kid -> Int? in
                    let entries = tree.entries(kid)
                    return entries["Type"]?.name == "OBJR" ? entries["Obj"]?.reference : nil
                }
                #expect(!touched.isEmpty, "\(name)")
                for number in touched { held[number] = tag.number }
            }
            for page in tree.pages {
                for (number, entries) in tree.annotations(of: page) {
                    let owner = tree.owners[entries["StructParent"]?.integer ?? -1]?.reference
                    #expect(owner != nil && held[number] == owner, "\(name)")
                    #expect(tree.text(entries["Contents"])?.isEmpty == false, "\(name)")
                }
            }
        }
    }

    /// Links and bookmarks lead to places on pages of the file.
    @Test(arguments: samples) func everythingLeadsToAPage(_ sample: Sample) throws {
        try check(sample) { tree, _, name in
            let links = tree.pages.flatMap { tree.annotations(of: $0).map(\.entries) }
            let leaders = tree.bookmarks + links.filter { tree.entries($0["A"])["URI"] == nil }
            for leader in leaders {
                let place = try #require(tree.destination(leader), "\(name)")
                let page = try #require(place.first?.reference, "\(name)")
                #expect(tree.pages.contains(page), "\(name)")
                let height = tree.numbers(tree.entries(.reference(page))["MediaBox"]).last ?? 0
                let top = place.count > 3 ? place[3].number ?? -1 : -1
                #expect((0...height).contains(top), "\(name)")
                guard sample.standard == .ua2a4 else { continue }
                let target = tree.objects.resolved(tree.entries(leader["A"])["SD"]).array?.first
                #expect(tree.tags.contains { $0.number == target?.reference }, "\(name)")
            }
        }
    }

    /// Every heading has its bookmark, in the same order, and every page its label.
    @Test(arguments: samples) func bookmarksAreTheHeadings(_ sample: Sample) throws {
        try check(sample) { tree, _, name in
            let titles = tree.bookmarks.compactMap { tree.text($0["Title"]) }
            let headings = try PDFReading.structure(of: tree.objects.bytes).parts.filter {
                if case .heading = $0.kind { true } else { false }
            }
            #expect(titles.map(\.letters) == headings.map(\.words.letters), "\(name)")
            let labels = tree.entries(tree.objects.catalogue["PageLabels"])["Nums"]
            #expect(tree.objects.resolved(labels).array?.isEmpty == false, "\(name)")
        }
    }

    /// Numbered lists are told as such, others as bulleted.
    @Test(arguments: samples) func everyListSaysHowItIsNumbered(_ sample: Sample) throws {
        try check(sample) { tree, _, name in
            for list in tree.tags("L") {
                let numbering = tree.attributes(list, of: "List")["ListNumbering"]?.name
                #expect(["Decimal", "Disc"].contains(numbering), "\(name)")
            }
            let last = tree.tags("L").suffix(2).map {
                tree.attributes($0, of: "List")["ListNumbering"]?.name
            }
            #expect(last == ["Decimal", "Disc"], "\(name)")
        }
    }

    /// Every figure says what it shows, and where it stands on its page.
    @Test(arguments: samples) func everyFigureHasWordsAndAPlace(_ sample: Sample) throws {
        try check(sample) { tree, _, name in
            for figure in tree.tags("Figure") {
                #expect(tree.text(figure.entries["Alt"])?.isEmpty == false, "\(name)")
                let box = tree.numbers(tree.attributes(figure, of: "Layout")["BBox"])
                try #require(box.count == 4, "\(name)")
                #expect(box[0] < box[2] && box[1] < box[3], "\(name)")
                guard let page = figure.page else { continue }
                let sheet = tree.numbers(tree.entries(.reference(page))["MediaBox"])
                #expect(box[0] >= -0.5 && box[1] >= -0.5, "\(name)")
                #expect(box[2] <= sheet[2] + 0.5 && box[3] <= sheet[3] + 0.5, "\(name)")
            }
        }
    }

    /// A tag names its language where a web page does.
    @Test(arguments: samples) func foreignWordsNameTheirLanguage(_ sample: Sample) throws {
        try check(sample) { tree, document, name in
            let page = try Samples.open().written(document, as: .html, style: nil)
            let text = String(decoding: page.bytes, as: UTF8.self)
            let named = text.matches(of: #/<(?:\w+) [^>]*?\blang="([^"]+)"/#).map {
                String($0.1)
            }
            let own = named.first ?? ""
            let tagged = tree.tags.compactMap { tree.text($0.entries["Lang"]) }
            #expect(tagged.contains("pl"), "\(name)")
            #expect(
                Set(tagged).subtracting([own]) == Set(named).subtracting([own]), "\(name)")
            #expect(tree.text(tree.objects.catalogue["Lang"]) == own, "\(name)")
        }
    }

    /// What `Info` says, the XMP says too.
    @Test(arguments: Samples.families) func infoEqualsTheXMP(_ family: String) throws {
        try check(Sample(family: family, standard: .ua1a2a)) { tree, _, name in
            let info = tree.entries(tree.objects.trailers.last?["Info"])
            var objects = tree.objects
            let packet = try objects.data(of: tree.objects.catalogue["Metadata"]?.reference ?? -1)
            let metadata = String(decoding: packet, as: UTF8.self)
            let entries = [
                ("Title", "x-default"), ("Author", "rdf:li"), ("Producer", "pdf:Producer"),
            ]
            for (key, element) in entries {
                let words = try #require(tree.text(info[key]), "\(name)")
                let escaped = words.replacing("&", with: "&amp;")
                #expect(metadata.contains("\(escaped)</") && metadata.contains(element), "\(name)")
            }
            let dates = [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")]
            for (key, element) in dates {
                let digits = try #require(tree.text(info[key]), "\(name)").filter(\.isNumber)
                let start = try #require(metadata.range(of: "<\(element)>"), "\(name)")
                let date = metadata[start.upperBound...].prefix { $0 != "<" }
                #expect(date.filter(\.isNumber) == digits, "\(name)")
            }
        }
    }
}

extension String {
    /// Bookmarks and headings may differ in their spaces.
    fileprivate var letters: String { filter { !$0.isWhitespace } }
}
