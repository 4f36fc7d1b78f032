import Diagnostics
import Testing

@testable import PDFFiles

@Suite struct SplitterTests {
    /// The first page in one volume, the others in a second.
    private let plan = SplitPlan(
        whole: TaggedPDF.bytes, numbers: ["A1", "A2", "A3"],
        volumes: [
            .init(
                base: SmallPDF().bytes, numbers: ["i"], title: "Index", label: "Volume 1: A1",
                name: "b-1.pdf", pages: 0..<1),
            .init(
                base: SmallPDF().bytes, numbers: ["ii"], title: "Volume 2",
                label: "Volume 2: A2–A3",
                name: "b-2.pdf", pages: 1..<3),
        ])

    private func volumes() throws -> [OpenFile] {
        try PDFSplitter.volumes(plan).map { bytes throws(Problems) in try OpenFile(bytes) }
    }

    private func labels(_ file: OpenFile) -> [String] {
        (file.root["PageLabels"]?["Nums"]?.items ?? []).compactMap { $0["P"]?.text }
    }

    @Test func eachHasItsPagesUnderTheirNumbers() throws {
        let volumes = try volumes()
        #expect(volumes.map(labels) == [["i", "A1"], ["ii", "A2", "A3"]])
        #expect(volumes.map(\.pageCount) == [2, 3])
        #expect(try PDFSplitter.volumes(plan) == PDFSplitter.volumes(plan))
    }

    @Test func linksLeadFromOneFileToAnother() throws {
        let links = try volumes()[0].page(1)["Annots"]?.items ?? []
        let actions = links.compactMap { $0["A"] }
        #expect(actions.compactMap { $0["S"]?.name } == ["GoToR", "GoToR"])
        #expect(actions.compactMap { $0["F"]?["UF"]?.text } == ["b-2.pdf", "b-2.pdf"])
        #expect(
            actions.map { $0["D"]?.syntax } == ["[ 1 /XYZ 0 200 null ]", "[ 2 /XYZ 0 300 null ]"])
    }

    @Test func linksWithinAVolumeStayInIt() throws {
        var plan = plan
        plan.volumes[0].pages = 0..<2
        plan.volumes[1].pages = 2..<3
        let file = try OpenFile(try PDFSplitter.volumes(plan)[0])
        let links = file.page(1)["Annots"]?.items ?? []
        #expect(links[0]["Dest"]?.items.first?.id == file.page(2).id)
        #expect(links[0]["A"] == nil && links[1]["Dest"] == nil)
        #expect(links[1]["A"]?["D"]?.syntax == "[ 1 /XYZ 0 300 null ]")
    }

    /// A row goes on with all its cells, and every mark finds its own tag again.
    @Test func tagsAreOfTheVolumesOwnPages() throws {
        let volumes = try volumes()
        #expect(outline(of: volumes[0]) == "Document(Part(Table(TR(TD TD)) Link Link))")
        #expect(outline(of: volumes[1]) == "Document(Part(Table(TR(TD TD)) P))")
        for file in volumes {
            let parents = try #require(file.root["StructTreeRoot"]?["ParentTree"])
            var owners: [Int: PDFObject] = [:]
            NameTree.walkNumbers(parents) { owners[$0] = $1 }
            let page = file.page(1), key = try #require(page["StructParents"]?.integer)
            let cell = try #require(owners[key]?.items.last)
            #expect(cell["S"]?.name == "TD")
            #expect(cell["P"]?["S"]?.name == "TR")
            #expect(cell["P"]?["P"]?["P"]?["P"]?.id == file.root["StructTreeRoot"]?["K"]?.id)
        }
        let names = volumes.map { $0.root["StructTreeRoot"]?["IDTree"]?["Names"]?.items.count }
        #expect(names == [nil, 2])
    }

    private func outline(of file: OpenFile) -> String {
        func words(_ tag: PDFObject) -> String {
            let kids = (tag["K"].map { $0.isArray ? $0.items : [$0] } ?? []).filter {
                $0["S"] != nil
            }
            let inner = kids.map(words).joined(separator: " ")
            return (tag["S"]?.name ?? "") + (inner.isEmpty ? "" : "(\(inner))")
        }
        return file.root["StructTreeRoot"]?["K"].map(words) ?? ""
    }

    @Test func bookmarksSayWhatGoesOnAndWhereTheRestIs() throws {
        let titles = try volumes().map { file in
            var titles: [String] = [], next = file.root["Outlines"]?["First"]
            while let item = next {
                titles.append(item["Title"]?.text ?? "")
                next =
                    item["First"] ?? item["Next"] ?? item["Parent"]?["Next"]
                    ?? item["Parent"]?["Parent"]?["Next"]
            }
            return titles
        }
        #expect(titles[0] == ["Index (i)", "A: Papers (A1)", "Minutes (A1)", "Volume 2: A2–A3"])
        #expect(
            titles[1] == [
                "Volume 2 (ii)", "A: Papers, continued (A2)", "Minutes, continued (A2)",
                "Votes (A3)", "Volume 1: A1",
            ])
    }

    /// Pages share a dictionary of pictures; each volume has those that its pages show.
    @Test func picturesOfOtherVolumesStayThere() throws {
        let volumes = try volumes()
        func pictures(_ page: PDFObject) -> [String] { page["Resources"]?["XObject"]?.keys ?? [] }
        #expect(pictures(volumes[0].page(1)) == ["Im1"])
        #expect(pictures(volumes[1].page(1)).isEmpty)
        #expect(pictures(volumes[1].page(2)) == ["Im2"])
    }

    @Test func pagesWeighWhatTheyShow() throws {
        let weights = try PageWeights(of: TaggedPDF.bytes)
        #expect(weights.shared == [[], [], []])
        #expect(weights.own[2] > 4000)
        #expect(weights.own[0] > weights.own[1] && weights.own[0] < 4000)
        #expect(weights.own.reduce(0, +) >= TaggedPDF.bytes.count)
    }

    @Test func aPlanThatTheFileDoesNotFitIsRefused() {
        var plan = plan
        plan.volumes[1].pages = 1..<4
        #expect(throws: Problems.self) { try PDFSplitter.volumes(plan) }
        plan.volumes[1].pages = 1..<1
        #expect(throws: Problems.self) { try PDFSplitter.volumes(plan) }
    }
}
