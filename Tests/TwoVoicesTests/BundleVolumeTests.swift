import Foundation
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// How one finds one's way in a bundle: with other people's pages between ours, and without.
@Suite struct BundleVolumeTests {
    private func bundle(withExhibits: Bool) throws -> [UInt8] {
        let folder = try TemporaryFolder(), copy = folder.path + "/reed"
        try FileManager.default.copyItem(
            atPath: Samples.root + "/Templates/Cases/reed", toPath: copy)
        if !withExhibits {
            let own = try FileReader.text(at: copy + "/case.yaml")
                .replacing(/file: exhibits\/[a-z-]+\.pdf/, with: "render: safety-plan")
            try folder.write("reed/case.yaml", own)
        }
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path
        wish.isDraft = true
        let studio = try Samples.open()
        let report = studio.bundle(try studio.readCase(at: copy), wish)
        #expect(report.problems.isEmpty)
        let made = try #require(report.made.first { $0.path.hasSuffix("bundle-irh.pdf") })
        return try FileReader.bytes(at: made.path)
    }

    private func labels(_ tree: TagTree) -> [String] {
        let numbers = tree.entries(tree.objects.catalogue["PageLabels"])["Nums"]
        return (tree.objects.resolved(numbers).array ?? []).compactMap {
            tree.text(tree.entries($0)["P"])
        }
    }

    @Test(arguments: [true, false]) func labelsAreWhatIsPrinted(_ withExhibits: Bool) throws {
        let bytes = try bundle(withExhibits: withExhibits), tree = try TagTree(bytes)
        let texts = try TextProgram.pages(of: bytes), labels = labels(tree)
        #expect(labels.count == tree.pages.count && texts.count == labels.count)
        #expect(labels.first == "i" && labels.contains("A1"))
        for (label, text) in zip(labels, texts) {
            #expect(text.split(whereSeparator: \.isWhitespace).contains { $0 == label })
        }
    }

    @Test(arguments: [true, false]) func bookmarksGoDownToHeadings(_ withExhibits: Bool) throws {
        let tree = try TagTree(try bundle(withExhibits: withExhibits))
        let titles = tree.bookmarks.compactMap { tree.text($0["Title"]) }, labels = labels(tree)
        #expect(titles.prefix(2).map { $0.prefix(2) } == ["In", "A:"])
        #expect(titles.contains { $0.hasPrefix("Case summary (A1") })
        #expect(titles.contains { $0.hasPrefix("C: ") })
        #expect(titles.contains { $0.hasPrefix("School report (E1") })
        for bookmark in tree.bookmarks {
            let page = tree.destination(bookmark)?.first?.reference.flatMap(
                tree.pages.firstIndex(of:))
            let label = try #require(page.map { labels[$0] })
            #expect(tree.text(bookmark["Title"])?.hasSuffix("(\(label))") == true)
        }
    }

    @Test(arguments: [true, false]) func everyLinkLeadsToAPage(_ withExhibits: Bool) throws {
        let tree = try TagTree(try bundle(withExhibits: withExhibits))
        let links = tree.pages.flatMap { tree.annotations(of: $0).map(\.entries) }
            .filter { tree.entries($0["A"])["URI"] == nil }
        #expect(links.count > 10)
        for link in links {
            let page = try #require(tree.destination(link)?.first?.reference)
            #expect(tree.pages.contains(page))
        }
    }

    /// The tags of a document stand where its pages do.
    @Test(arguments: [true, false]) func tagsComeInTheOrderOfPages(_ withExhibits: Bool) throws {
        let tree = try TagTree(try bundle(withExhibits: withExhibits))
        var pages: [Int] = []
        for tag in tree.tags {
            if tag.type == "Part" { pages.append(-1) }
            guard let page = tag.page.flatMap(tree.pages.firstIndex(of:)), pages.last == -1 else {
                continue
            }
            pages[pages.count - 1] = page
        }
        #expect(pages.count > 5)
        let known = pages.filter { $0 >= 0 }
        #expect(known == known.sorted())
    }

    /// Only what is all ours can promise what archives ask for.
    @Test(arguments: [true, false]) func aPromiseIsMadeForWhatIsOurs(_ withExhibits: Bool) throws {
        let tree = try TagTree(try bundle(withExhibits: withExhibits))
        let metadata = try #require(tree.objects.catalogue["Metadata"]?.reference)
        var objects = tree.objects
        let packet = String(decoding: try objects.data(of: metadata), as: UTF8.self)
        #expect(packet.contains("pdfaid:part") == !withExhibits)
    }
}
