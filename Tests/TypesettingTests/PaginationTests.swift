import Documents
import Testing

@testable import Typesetting

@Suite struct PaginationTests {
    @Test func standsWhereItShould() throws {
        let pages = try Samples.pages([heading(1, "Plan"), paragraph("One."), paragraph("Two.")])
        let places = pages.value.lines.map { line in
            "\(line.text) \(Int(line.x.rounded())) \(Int(line.baseline.rounded()))"
        }
        #expect(places == ["Plan 57 81", "One. 57 109", "Two. 57 138"])
    }

    @Test func neverLeavesOneLineAlone() throws {
        for filler in 0..<24 {
            let blocks = (0..<filler).map { paragraph("Line \($0).") } + [paragraph(prose(160))]
            let pages = try Samples.pages(blocks).value
            let last = try #require(pages.lines.last).element
            let onPages = Dictionary(
                grouping: pages.lines.filter { $0.element == last }, by: \.page)
            #expect(onPages.values.allSatisfy { $0.count >= 2 })
        }
    }

    @Test func aHeadingStaysWithWhatFollows() throws {
        for filler in 15..<30 {
            let blocks =
                (0..<filler).map { paragraph("Line \($0).") }
                + [heading(2, "A heading"), paragraph(prose(60))]
            let lines = try Samples.pages(blocks).value.lines
            let at = try #require(lines.firstIndex { $0.text == "A heading" })
            #expect(lines[at].page == lines[at + 1].page)
        }
    }

    @Test func whatSaysWhatATableIsStaysWithIt() throws {
        let table = Table(
            header: [words("Sign"), words("Who acts")],
            rows: (0..<3).map { [words("Row \($0)"), words("Pearl")] })
        for filler in 15..<30 {
            let blocks =
                (0..<filler).map { paragraph("Line \($0).") }
                + [heading(2, "Red flags"), paragraph("Act at once."), .table(table)]
            let lines = try Samples.pages(blocks).value.lines
            let pages = lines.drop { $0.text != "Red flags" }.map(\.page)
            #expect(pages.count == 10)
            #expect(Set(pages).count == 1, "a small table stays whole, with its heading")
        }
    }

    @Test func aNoticeInACardStandsUnderAHairline() throws {
        let plain = part(.card, [heading(3, "Rule"), paragraph("Who: Dana.")])
        let noticed = part(
            .card, [heading(3, "Rule"), paragraph("Who: Dana."), part(.notice, [paragraph("x")])])
        #expect(try Samples.pages([noticed]).value.paths == Samples.pages([plain]).value.paths + 1)
    }

    @Test func aCardNeverBreaksIfItFits() throws {
        let card = part(.card, [figure(), heading(3, "Rule"), paragraph(prose(40))])
        let pages = try Samples.pages((0..<12).map { _ in card }).value
        for element in pages.elements.indices where pages.elements[element].role == .part {
            let children = pages.elements.indices.filter { pages.elements[$0].parent == element }
            let owned = pages.lines.filter { children.contains($0.element) }
            #expect(Set(owned.map(\.page)).count == 1)
        }
    }

    @Test func aCardTallerThanAPageIsCutWithAWarning() throws {
        let tall = part(.card, (0..<60).map { paragraph("Line \($0) of it.") })
        let checked = try Samples.pages([heading(2, "Rules"), tall])
        #expect(checked.value.pages.count >= 2)
        #expect(checked.warnings.map(\.code) == ["part-too-tall"])
        // No page is left half empty on the way.
        #expect(checked.value.baselines(ofPage: 0).count > 15)
    }

    @Test func everyPageBearsItsFoot() throws {
        let pages = try Samples.pages([paragraph("a"), .pageBreak, paragraph("b")]).value
        #expect(pages.pages.count == 2)
        #expect(pages.artifacts(.header, onPage: 0).isEmpty)
        #expect(pages.artifacts(.header, onPage: 1) == "Plan")
        #expect(
            pages.artifacts(.footer, onPage: 1)
                == "For Dana · Plan|WV-1 · Version 3 · 12 June 2026|Page 2 of 2")
        for page in pages.pages {
            for case .slot in page.marks.map(\.paint) { Issue.record("a slot was not filled") }
        }
    }

    @Test func headsNameTheSection() throws {
        let long = paragraph(prose(900))
        let pages = try Samples.pages([
            heading(1, "Plan"), long, heading(2, "Rules"), long, .pageBreak, heading(2, "Ring"),
            long,
        ]).value
        let heads = pages.pages.indices.map { pages.artifacts(.header, onPage: $0) }
        let ring = try #require(pages.lines.first { $0.text == "Ring" }).page
        let rules = try #require(pages.lines.first { $0.text == "Rules" }).page
        #expect(heads[0].isEmpty && heads[ring] == "Ring" && heads[ring - 1] == "Rules")
        #expect(rules + 1 < ring && heads[rules + 1] == "Rules")
    }

    @Test func aLongSectionIsCutAtAWordWithAMark() throws {
        let pages = try Samples.pages([
            heading(2, prose(40)), paragraph("a"), .pageBreak, paragraph("b"),
        ]).value
        let head = pages.artifacts(.header, onPage: 1)
        #expect(head == "word0 word1 word2 word3 word4 word5 word6 …")
    }

    @Test func pageBreaksMakeNoEmptyPages() throws {
        let blocks: [Block] = [
            .pageBreak, paragraph("a"), .pageBreak, .pageBreak, paragraph("b"),
            .pageBreak,
        ]
        #expect(try Samples.pages(blocks).value.pages.count == 2)
    }

    @Test func headingsAreBookmarked() throws {
        let blocks = [heading(1, "One"), paragraph("a"), .pageBreak, heading(2, "Second")]
        let marks = try Samples.pages(blocks).value.elements.compactMap(\.bookmark)
        #expect(marks.map(\.title) == ["One", "Second"])
        #expect(marks.map(\.page) == [0, 1])
        #expect(abs(marks[1].y - 56.69) < 0.01)
    }

    @Test func columnsAreReadOneAfterAnother() throws {
        let columns = part(
            .columns,
            ["a", "b"].map { name in
                part(.column, [heading(2, name), paragraph(prose(900))])
            })
        let pages = try Samples.pages([columns]).value
        #expect(pages.pages.count > 1)
        let owners = pages.lines.filter { $0.page == 0 }.map(\.element)
        #expect(owners == owners.sorted())
    }

    @Test func aFridgeSheetHasAPageOfItsOwn() throws {
        let pages = try Samples.pages([
            paragraph("a"), part(.fridge, [paragraph("b")]), paragraph("c"),
        ])
        #expect(pages.value.lines.map { "\($0.text)\($0.page)" } == ["a0", "b1", "c2"])
    }

    @Test func nothingToSayIsAProblem() {
        #expect(throws: (any Error).self) { try Samples.pages([]) }
        #expect(throws: (any Error).self) { try Samples.pages([.pageBreak]) }
    }
}
