import Diagnostics
import Testing

@testable import PDFFiles

@Suite struct JoinerTests {
    private let stamp = Stamp(
        file: SmallPDF(fonts: true).bytes, codes: ["A": 65, "1": 49, "2": 50, "3": 51], widths: [:],
        size: 12, right: 36, bottom: 20)

    private func joined(
        _ files: [SmallPDF], _ pages: [(source: Int, page: Int)], isWhole: Bool = true
    ) throws -> [UInt8] {
        let numbered = pages.enumerated().map { index, page in
            JoinPlan.Page(source: page.source, index: page.page, number: "A\(index + 1)")
        }
        let sources = try files.map {
            JoinPlan.Source(file: try ForeignPDF($0.bytes), isWhole: isWhole)
        }
        return try PDFJoiner.file(plan(sources, numbered))
    }

    private func plan(_ sources: [JoinPlan.Source], _ pages: [JoinPlan.Page]) -> JoinPlan {
        let paper = JoinPlan.Part(title: "Paper", leaves: pages.map { .page($0) })
        let index = JoinPlan.Part(title: "Index", leaves: [.own(numbers: ["i"])])
        return JoinPlan(
            base: SmallPDF().bytes, sources: sources,
            sections: [.init(title: nil, parts: [index]), .init(title: "A", parts: [paper])],
            stamp: stamp)
    }

    @Test func pagesAreNumberedAndLabelled() throws {
        let file = try OpenFile(try joined([SmallPDF(pages: 2)], [(0, 0), (0, 1)]))
        #expect(file.pageCount == 3)
        let labels = file.root["PageLabels"]?["Nums"]?.items ?? []
        #expect(labels.compactMap(\.integer) == [0, 1, 2])
        #expect(labels.compactMap { $0["P"]?.text } == ["i", "A1", "A2"])
        let painted = String(decoding: file.page(2).pageContent ?? [], as: UTF8.self)
        #expect(painted.contains("<4132> Tj"))
    }

    /// A file is open as long as a part needs it; what its pages paint is read later still.
    @Test func partsMayTakePagesFromTheSameFile() throws {
        let sources = try [SmallPDF(pages: 2), SmallPDF(turn: 90)].map {
            JoinPlan.Source(file: try ForeignPDF($0.bytes), isWhole: true)
        }
        let taken = [(0, 0), (1, 0), (0, 1)].enumerated().map { index, page in
            JoinPlan.Page(source: page.0, index: page.1, number: "A\(index + 1)")
        }
        var plan = plan(sources, [])
        plan.sections[1].parts = taken.map { .init(title: $0.number, leaves: [.page($0)]) }
        let file = try OpenFile(try PDFJoiner.file(plan))
        #expect(file.pageCount == 4)
        let alone = try OpenFile(try joined([SmallPDF(pages: 2)], [(0, 0)]))
        let wanted = alone.page(1)["Resources"]?["XObject"]?["TVPage"]?.content
        #expect(wanted?.isEmpty == false)
        for page in 1...3 {
            let form = file.page(page)["Resources"]?["XObject"]?["TVPage"]
            #expect(form?.content == wanted)
        }
    }

    @Test func everyPaperThatCannotBeAddedIsNamed() throws {
        let file = try ForeignPDF(SmallPDF().bytes)
        let sources = (1...3).map {
            JoinPlan.Source(file: file, isWhole: true, place: Place(file: "case", line: $0))
        }
        var plan = plan(sources, [])
        plan.sections[1].parts = [9, 0, 9].enumerated().map { source, page in
            let leaf = JoinPlan.Page(source: source, index: page, number: "A\(source + 1)")
            return .init(title: "Paper", leaves: [.page(leaf)])
        }
        let error = #expect(throws: Problems.self) { try PDFJoiner.file(plan) }
        #expect(error?.all.map(\.code) == ["exhibit-damaged", "exhibit-damaged"])
        #expect(error?.all.compactMap(\.place?.line) == [1, 3])
    }

    @Test(arguments: [0, 90, 180, 270]) func numbersStandUprightOnTurnedPages(_ turn: Int) throws {
        let file = try OpenFile(try joined([SmallPDF(turn: turn)], [(0, 0)]))
        let painted = String(decoding: file.page(1).pageContent ?? [], as: UTF8.self)
        let matrix = [
            0: "1 0 0 1 264 20", 90: "0 1 -1 0 280 364", 180: "-1 0 0 -1 36 380",
            270: "0 -1 1 0 20 36",
        ]
        let wanted = try #require(matrix[turn])
        #expect(painted.contains(wanted + " cm"))
    }

    @Test func aFullPageGetsAStripForItsNumber() throws {
        let page = JoinPlan.Page(source: 0, index: 0, number: "A1", place: .below)
        let turned = try ForeignPDF(SmallPDF(turn: 90).bytes)
        let plan = plan([.init(file: turned, isWhole: true)], [page])
        let added = try OpenFile(try PDFJoiner.file(plan)).page(1)
        #expect(added["MediaBox"]?.numbers == [0, 0, 324, 400])
        let painted = String(decoding: added.pageContent ?? [], as: UTF8.self)
        #expect(painted.hasPrefix("q 0 0 300 400 re W n"))
        #expect(painted.contains("0 1 -1 0 318 364 cm"))
    }

    /// Viewers differ in what they show of a page that does not say rightly how large it is.
    @Test(arguments: [
        ("[300 400 0 0]", "[9 9 99 99]", [9.0, 9, 99, 99]),
        ("[0 0 0 0]", "null", [0, 0, 612, 792]),
        ("[0 0 300 400]", "[500 500 900 900]", [0, 0, 300, 400]),
        ("[0 0 300 400]", "[-50 -50 100 900]", [0, 0, 100, 400]),
    ])
    func pagesSayHowLargeTheyAre(
        _ media: String, _ crop: String, _ shown: [Double]
    ) throws {
        let plain = String(decoding: SmallPDF().bytes, as: UTF8.self)
        let boxes = "/MediaBox\(media)/CropBox\(crop)"
        let bytes = plain.replacing("/MediaBox[0 0 300 400]", with: boxes)
        let file = try ForeignPDF(Array(bytes.utf8))
        let page = JoinPlan.Page(source: 0, index: 0, number: "A1")
        let plan = plan([.init(file: file, isWhole: true)], [page])
        let added = try OpenFile(try PDFJoiner.file(plan)).page(1)
        #expect(added["MediaBox"]?.numbers == shown)
        #expect(added["CropBox"] == nil)
    }

    @Test func aPageIsWhatIsSeenOfIt() throws {
        let (box, cut) = ("/MediaBox[0 0 300 400]", "/MediaBox[-9 -9 400 500]/CropBox[0 0 300 400]")
        let file = String(decoding: SmallPDF().bytes, as: UTF8.self).replacing(box, with: cut)
        let source = JoinPlan.Source(file: try ForeignPDF(Array(file.utf8)), isWhole: true)
        let page = JoinPlan.Page(source: 0, index: 0, number: "A1")
        let added = try OpenFile(try PDFJoiner.file(plan([source], [page]))).page(1)
        #expect(added["MediaBox"]?.numbers == [0, 0, 300, 400])
        #expect(added["CropBox"] == nil)
        let form = added["Resources"]?["XObject"]?["TVPage"]
        #expect(form?["BBox"]?.numbers == [-9, -9, 400, 500])
    }

    @Test func equalPlansGiveEqualBytes() throws {
        let files = [SmallPDF(pages: 2), SmallPDF(note: true)]
        let pages = [(0, 1), (1, 0), (0, 0)]
        #expect(try joined(files, pages) == joined(files, pages))
    }

    @Test func whatIsPaintedOverAPageIsKeptAndScriptsAreNot() throws {
        let pdf = SmallPDF(note: true)
        #expect(try ForeignPDF(pdf.bytes).traits == [.annotations, .repaired, .scripts])
        let file = try OpenFile(try joined([pdf], [(0, 0)]))
        let page = file.page(1)
        #expect(page["Annots"] == nil)
        #expect(page["AA"] == nil)
        let own = String(decoding: page.pageContent ?? [], as: UTF8.self)
        #expect(own.contains("/TVNote0 Do"))
        #expect(own.contains("2 0 0 2 10 10 cm"))
    }

    @Test func linksLeadToTheSamePagesAsBefore() throws {
        let file = try OpenFile(try joined([SmallPDF(pages: 2, link: true)], [(0, 0), (0, 1)]))
        let link = try #require(file.page(1)["Annots"]?.items.first)
        #expect(link["Dest"]?.items.first?.id == file.page(2).id)
        #expect(link["StructParent"] != nil)
    }

    @Test func bookmarksOfACutFileAreLeftOut() throws {
        let pdf = SmallPDF(pages: 2, bookmark: "A secret")
        #expect(
            try titles(of: joined([pdf], [(0, 0)])) == [
                "Index (i)", "A (A1)", "Paper (A1)", "A secret (A1)",
            ])
        #expect(
            try titles(of: joined([pdf], [(0, 0)], isWhole: false)) == [
                "Index (i)", "A (A1)", "Paper (A1)",
            ])
    }

    @Test func bookmarksThatAreNotForTheReaderAreLeftOut() throws {
        let pdf = SmallPDF(bookmark: "A secret", labels: "0<</P(X-)/S/D>>")
        let source = JoinPlan.Source(
            file: try ForeignPDF(pdf.bytes), isWhole: true, keepsBookmarks: false)
        let plan = plan([source], [JoinPlan.Page(source: 0, index: 0, number: "A1")])
        #expect(
            try titles(of: PDFJoiner.file(plan)) == ["Index (i)", "A (A1)", "Paper (A1)"])
    }

    @Test(arguments: [
        ("0<</S/r>>2<</S/D>>", ["Own pages i to ii (A1)", "Own pages 1 to 3 (A3)"]),
        ("0<</P(X-)/S/D/St 7>>", ["Own pages X-7 to X-11 (A1)"]),
        (
            "0<</P(C14)>>1<</P(C15)>>2<</P(Back)>>3<</P(07)>>4<</S/a/St 27>>",
            [
                "Own pages C14 to C15 (A1)", "Own page Back (A3)", "Own page 07 (A4)",
                "Own page aa (A5)",
            ]
        ),
        ("0<</S/R/St 1994>>1<<>>", ["Own page MCMXCIV (A1)"]),
        ("0<</S/D>>", []), ("0<</P(1)>>1<</S/D/St 2>>", []), ("9<</S/r>>", []),
    ])
    func labelsOfAFileAreBookmarksBelowIt(_ labels: String, _ wanted: [String]) throws {
        let pdf = SmallPDF(pages: 5, bookmark: "Own", labels: labels)
        let file = try joined([pdf], (0..<5).map { (0, $0) })
        #expect(
            try titles(of: file) == ["Index (i)", "A (A1)", "Paper (A1)"] + wanted + ["Own (A1)"])
        let own = try ForeignPDF(pdf.bytes).bookmarks
        #expect(own == wanted.map { String($0.split(separator: " (")[0]) } + ["Own"])
    }

    @Test func picturesOfPagesThatAreLeftOutStayBehind() throws {
        let pdf = SmallPDF(pages: 2, picture: true)
        let whole = try joined([pdf], [(0, 0), (0, 1)]),
            cut = try joined([pdf], [(0, 0)], isWhole: false)
        #expect(pictures(in: try OpenFile(whole).page(1)) == ["Im2"])
        #expect(pictures(in: try OpenFile(cut).page(1)).isEmpty)
    }

    private func pictures(in page: PDFObject) -> [String] {
        page["Resources"]?["XObject"]?["TVPage"]?["Resources"]?["XObject"]?.keys ?? []
    }

    private func titles(of bytes: [UInt8]) throws -> [String] {
        let file = try OpenFile(bytes)
        let pages = (0..<(file.pageCount ?? 0)).map { file.page($0) }
        return SourceBookmark.all(of: file, Destinations(of: file, pages: pages)).map(\.title)
    }

    @Test func damageIsMendedOrTold() throws {
        let whole = SmallPDF(pages: 3).bytes
        #expect(try ForeignPDF(Array(whole.dropLast(7))).has(.repaired))
        for file in [[], Array("%PDF-1.7\n%%EOF".utf8), Array("hello".utf8)] {
            #expect(throws: Problems.self) { try ForeignPDF(file) }
        }
    }

    @Test func lockedFilesOpenWithTheirPassword() throws {
        let locked = try LockedPDF.locked(SmallPDF().bytes, password: "a heron")
        #expect { try ForeignPDF(locked) } throws: {
            ($0 as? Problems)?.all.map(\.code) == ["exhibit-locked"]
        }
        #expect(try ForeignPDF(locked, password: "a heron").has(.encrypted))
    }
}
