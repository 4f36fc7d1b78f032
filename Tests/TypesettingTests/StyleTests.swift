import Documents
import Testing

@testable import Typesetting

/// What each style promises.
@Suite struct StyleTests {
    private func rules(_ count: Int) -> Block {
        let items = (0..<count).map { [paragraph("Rule \($0): " + prose(14))] }
        return part(
            .fridge,
            [heading(2, "At home"), .list(List(marker: .number(from: 1), items: items))])
    }

    private func sizes(of pages: Pages) -> [Double] {
        let body = pages.elements.indices.filter { pages.elements[$0].role == .paragraph }
        return pages.pages.flatMap(\.marks).compactMap { mark in
            guard case .element(let id) = mark.owner, body.contains(id),
                case .glyphs(let run) = mark.paint
            else { return nil }
            return run.style.size
        }
    }

    @Test(arguments: Register.allCases) func largePrintHasNothingBelow18(
        _ register: Register
    ) throws {
        let label = Label("now", .template, at: Point(9, 9), size: 6, room: 90)
        let drawing = Drawing(width: 100, height: 40, shapes: [.label(label)])
        let chart = Figure(
            role: .chart, artwork: .responsive(wide: drawing, narrow: drawing, name: "scale"),
            alternative: "Six", facts: [paragraph("Dana says 6.")])
        let table = Table(
            header: (0..<9).map { words("Head \($0)") },
            rows: [(0..<9).map { _ in words("extraordinarily") }])
        let card = part(.pocketCards, [heading(3, "Pearl"), paragraph(prose(90))])
        let blocks = [heading(1, "Plan"), .figure(chart), .table(table), rules(12), card]
        let pages = try Samples.pages(blocks, register, textSize: 14, style: "large-print").value
        #expect(pages.sizes.min() == 18)
        #expect(pages.pages.count > 3)
    }

    @Test(arguments: ["house", "fridge"]) func theFridgeSheetGetsSmallerUntilItFits(
        _ style: String
    ) throws {
        for count in [1, 7, 12] {
            let checked = try Samples.pages([rules(count)], style: style)
            #expect(checked.value.pages.count == 1 && checked.warnings.isEmpty)
            let bottom = checked.value.lines.map(\.baseline).max() ?? 0
            #expect(bottom < checked.value.pages[0].height - 60, "no line stands under the frame")
        }
        let few = try sizes(of: Samples.pages([rules(2)], style: style).value)
        let many = try sizes(of: Samples.pages([rules(14)], style: style).value)
        #expect(Set(few).count == 1 && Set(many).count == 1)
        #expect(try #require(many.first) < #require(few.first))
        #expect(try #require(many.first) >= 11)
    }

    @Test func aFridgeSheetThatCannotFitFlowsOn() throws {
        let checked = try Samples.pages([rules(60)], style: "fridge")
        #expect(checked.warnings.map(\.code) == ["part-too-tall"])
        #expect(checked.value.pages.count > 1)
        #expect(abs((sizes(of: checked.value).min() ?? 0) - 11) < 0.001)
        #expect(checked.value.count(.listItem) == 60)
    }

    @Test func theFridgeStyleShowsItsPartAlone() throws {
        let pages = try Samples.pages(
            [heading(1, "Plan"), paragraph("x"), rules(2)], style: "fridge")
        #expect(pages.value.lines.first?.text == "At home")
        #expect(pages.value.count(.heading(1)) == 1 && pages.value.count(.heading(2)) == 0)
        let other = try Samples.pages([heading(1, "Plan"), paragraph("x")], style: "fridge")
        #expect(other.warnings.map(\.code) == ["no-such-part"])
        #expect(other.value.lines.map(\.text) == ["Plan", "x"])
    }

    private func cards(_ count: Int, _ words: Int) -> Block {
        part(
            .pocketCards,
            (0..<count).map { part(.card, [heading(3, "Card \($0)"), paragraph(prose(words))]) })
    }

    @Test func tenCardsAreOneSheet() throws {
        let checked = try Samples.pages([cards(10, 12)], style: "card")
        #expect(checked.value.pages.count == 1 && checked.warnings.isEmpty)
        #expect(try Samples.pages([cards(11, 12)], style: "card").value.pages.count == 2)
        let names = checked.value.lines.filter { $0.text.hasPrefix("Card") }
        #expect(abs(names[1].x - names[0].x - .millimetres(85)) < 0.01)
        #expect(abs(names[2].baseline - names[0].baseline - .millimetres(54)) < 0.01)
    }

    @Test func aLongCardGetsSmallerThenGoesOnOnAnother() throws {
        let long = try Samples.pages([cards(1, 50)], style: "card")
        #expect(long.warnings.isEmpty)
        let size = try #require(sizes(of: long.value).first)
        #expect(size < 10.5 && size >= 8)
        let longer = try Samples.pages([cards(1, 200)], style: "card")
        #expect(longer.warnings.map(\.code) == ["card-too-full"])
        #expect(Set(sizes(of: longer.value)) == [8])
        #expect(longer.value.artifacts(.layout, onPage: 0).contains("Card 0 (continued)"))
        let text = longer.value.lines.filter { !$0.text.hasPrefix("Card") }.map(\.text).joined()
        #expect(text == prose(200))
    }

    /// A name and four short jobs, as a plan hands them out, at the size of readers' own words.
    @Test(arguments: [nil, 16.0]) func aCardHoldsFourJobs(_ textSize: Double?) throws {
        let jobs = [9, 15, 11, 7].map { [paragraph(prose($0))] }
        let card = part(
            .card, [heading(3, "Pearl"), .list(List(marker: .bullet, items: jobs))])
        let checked = try Samples.pages([part(.pocketCards, [card])], textSize: textSize)
        #expect(checked.warnings.isEmpty)
    }

    @Test func easyReadBeginsALineWithEverySentence() throws {
        let said = "Mum rang at 5.30. Dr. J. Smith came! “Well done.” He said: 2. is it?  Yes."
        let pages = try Samples.pages([paragraph(said)], style: "easy-read").value
        #expect(
            pages.lines.map(\.text) == [
                "Mum rang at 5.30. ", "Dr. J. Smith came! ", "“Well done.” ",
                "He said: 2. is it?  ", "Yes.",
            ])
        #expect(pages.count(.paragraph) == 1)
        #expect(pages.sizes.min() == 14)
        #expect(try Samples.pages([paragraph(said)]).value.lines.count == 1)
    }

    @Test(arguments: [1, 4, 5, 8]) func aBookletIsInSignatureOrder(_ count: Int) throws {
        let blocks = (1...count).flatMap { [paragraph("Leaf \($0)"), .pageBreak] }
        let pages = try Samples.pages(blocks, style: "booklet").value
        #expect(pages.pages.count == (count + 3) / 4 * 2)
        #expect(pages.pages.allSatisfy { abs($0.width - .millimetres(297)) < 0.01 })
        let all = (count + 3) / 4 * 4
        for (side, page) in pages.pages.enumerated() {
            let middle = page.width / 2
            let leaves = pages.lines.filter { $0.page == side }
            let left = leaves.filter { $0.x < middle }.map(\.text)
            let right = leaves.filter { $0.x > middle }.map(\.text)
            let numbers = side.isMultiple(of: 2) ? [all - side, side + 1] : [side + 1, all - side]
            #expect(left + right == numbers.filter { $0 <= count }.map { "Leaf \($0)" })
            for number in numbers where number <= count {
                #expect(
                    pages.artifacts(.footer, onPage: side).contains("Page \(number) of \(count)"))
            }
        }
    }

    @Test func columnsTooNarrowForWordsStandBelowOneAnother() throws {
        let columns = part(
            .columns,
            (0..<3).map { part(.column, [heading(2, "Side \($0)"), paragraph("Words.")]) })
        func across(_ style: String) throws -> Int {
            let pages = try Samples.pages([columns], style: style).value
            return Set(pages.lines.filter { $0.text.hasPrefix("Side") }.map(\.x)).count
        }
        #expect(try across("house") == 3)
        #expect(try across("large-print") == 1)
    }
}
