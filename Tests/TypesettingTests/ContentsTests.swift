import Documents
import Testing

@testable import Typesetting

/// Lists of contents, and what pages say of where they are.
@Suite struct ContentsTests {
    private static let headings = (1...5).map { number in
        Heading(level: 2, words: words("Part \(number)"), anchor: "part-\(number)")
    }

    private static let blocks: [Block] =
        [.contents(headings)]
        + headings.enumerated().flatMap { index, heading in
            [.heading(heading)] + (0...index).map { _ in paragraph(prose(260)) }
        }

    @Test func namesThePageOfEachHeading() throws {
        let pages = try Samples.pages(Self.blocks).value
        for (index, heading) in Self.headings.enumerated() {
            let bookmark = try #require(
                pages.elements.compactMap(\.bookmark).first { $0.anchor == heading.anchor })
            let entry = pages.lines.filter { $0.page == 0 }
                .drop { $0.text != "Part \(index + 1)" }.prefix(2)
            #expect(entry.last?.text == "\(bookmark.page + 1)")
        }
        #expect(pages.lines.last?.page ?? 0 > 3)
        #expect(pages.count(.contents) == 1 && pages.count(.contentsItem) == 5)
        #expect(pages.count(.reference) == 5)
    }

    /// The whole line leads there, the number too.
    @Test func canBeTouchedFromEdgeToEdge() throws {
        let page = try #require(try Samples.pages(Self.blocks).value.pages.first)
        #expect(page.links.count == 5)
        let geometry = PageGeometry(.a4, try Samples.style().everyday)
        for link in page.links {
            #expect(link.boxes.map { $0[0] } == [geometry.left])
            #expect(link.boxes.map { $0[2] } == [geometry.right])
        }
    }

    @Test func numbersStandAtTheRight() throws {
        let pages = try Samples.pages(Self.blocks).value
        let numbers = pages.pages[0].marks.compactMap { mark -> Double? in
            guard case .element(let element) = mark.owner, pages.elements[element].role == .label,
                case .glyphs(let run) = mark.paint
            else { return nil }
            let units = run.glyphs.advance
            let face = pages.faces[run.style.face]
            return run.x + Double(units) * run.style.size / Double(face.unitsPerEm)
        }
        #expect(numbers.count == 5)
        let right = PageGeometry(.a4, try Samples.style().everyday).right
        #expect(numbers.allSatisfy { abs($0 - right) < 0.01 })
    }

    /// What a style does not show is not listed, and no link leads nowhere.
    @Test func aPartAloneHasNone() throws {
        let fridge = part(.fridge, Self.blocks)
        let pages = try Samples.pages([fridge, paragraph("x")], style: "fridge").value
        #expect(pages.count(.contents) == 0)
    }

    @Test func pagesAreCountedInTheirSectionToo() throws {
        var style = try Samples.style()
        style.sheets.numbering = .documentAndSection
        let blocks = Self.blocks.flatMap { block -> [Block] in
            if case .heading = block { [.pageBreak, block] } else { [block] }
        }
        let pages = try laid(blocks, style)
        let feet = pages.pages.indices.map { pages.artifacts(.footer, onPage: $0) }
        #expect(feet.count == 13)
        #expect(feet[0].contains("Page 1 of 13|1 of 1 in this section"))
        #expect(feet[1].contains("Page 2 of 13|1 of 1 in this section"))
        #expect(feet[6].contains("Page 7 of 13|1 of 3 in this section"))
        #expect(feet[7].contains("Page 8 of 13|2 of 3 in this section"))
        #expect(try !Samples.pages(blocks).value.artifacts(.footer, onPage: 0).contains("section"))
    }

    @Test(arguments: SheetPlan.Fold.allCases)
    func theFirstPageSaysWhereToFold(_ fold: SheetPlan.Fold) throws {
        var style = try Samples.style()
        style.sheets.fold = fold
        let pages = try laid(Self.blocks, style)
        let folds = pages.pages.map { page in
            page.marks.compactMap { mark -> Double? in
                guard mark.owner == .artifact(.layout), case .path(let path) = mark.paint,
                    case .move(let start)? = path.steps.first, start.x < .millimetres(6)
                else { return nil }
                return start.y / page.height
            }
        }
        let shares = [SheetPlan.Fold.half: [0.5], .thirds: [1.0 / 3, 2.0 / 3]][fold] ?? []
        #expect(folds[0].count == shares.count)
        #expect(zip(folds[0], shares).allSatisfy { abs($0 - $1) < 0.001 })
        #expect(folds.dropFirst().flatMap { $0 }.isEmpty)
    }

    private func laid(_ blocks: [Block], _ style: PageStyle) throws -> Pages {
        try PageLayout.pages(
            of: Samples.document(blocks), style: style, faces: try Samples.faces()
        ).value
    }
}
