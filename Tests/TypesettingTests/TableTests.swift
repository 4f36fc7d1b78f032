import Documents
import Testing

@testable import Typesetting

@Suite struct TableTests {
    private func table(rows: Int, columns: Int, _ cell: String = "some words here") -> Block {
        .table(
            Table(
                header: (0..<columns).map { words("Head\($0)") },
                rows: (0..<rows).map { row in (0..<columns).map { _ in words("\(cell) \(row)") } }))
    }

    @Test func isOneTableOverThreePages() throws {
        let pages = try Samples.pages([table(rows: 60, columns: 3)]).value
        #expect(pages.pages.count == 3)
        #expect(pages.count(.table) == 1 && pages.count(.tableHead) == 1)
        #expect(pages.count(.tableBody) == 1 && pages.count(.row) == 61)
        #expect(pages.count(.headerCell(scopesRow: false)) == 3)
        #expect(pages.count(.headerCell(scopesRow: true)) == 60)
        #expect(pages.count(.dataCell) == 120)
        #expect(pages.artifacts(.layout, onPage: 0).isEmpty)
        #expect(pages.artifacts(.layout, onPage: 1) == "Head0|Head1|Head2")
        #expect(pages.artifacts(.layout, onPage: 2) == "Head0|Head1|Head2")
    }

    @Test func aRowIsNotCutWhereItFits() throws {
        let pages = try Samples.pages([table(rows: 40, columns: 2, prose(40))]).value
        for row in pages.elements.indices where pages.elements[row].role == .row {
            let cells = pages.elements.indices.filter { pages.elements[$0].parent == row }
            let owned = pages.lines.filter { cells.contains($0.element) }
            #expect(Set(owned.map(\.page)).count == 1)
        }
    }

    @Test func aRowTallerThanAPageIsCut() throws {
        let pages = try Samples.pages([table(rows: 1, columns: 2, prose(900))]).value
        #expect(pages.pages.count > 1)
        let text = pages.lines.filter { pages.elements[$0.element].role == .dataCell }
        #expect(text.map(\.text).joined() == prose(900) + " 0")
        #expect(pages.artifacts(.layout, onPage: 0).isEmpty)
        #expect(pages.artifacts(.layout, onPage: 1) == "Head0|Head1|(continued)")
    }

    @Test func aTableThatIsTooWideTurnsItsPage() throws {
        let wide = table(rows: 30, columns: 9, "extraordinarily")
        let checked = try Samples.pages([
            paragraph("Before."), heading(2, "Rules"), wide, paragraph("After."),
        ])
        let pages = checked.value
        #expect(checked.warnings.map(\.code) == ["table-too-wide"])
        #expect(pages.pages.map { $0.width > $0.height } == [false, true, true, true, false])
        #expect(pages.lines.first { $0.text == "Rules" }?.page == 1, "its heading goes with it")
        #expect(pages.lines.last?.page == 4 && pages.count(.table) == 1)
        for page in pages.pages.indices.dropFirst() {
            #expect(pages.artifacts(.footer, onPage: page).contains("Page \(page + 1) of 5"))
        }
        let last = try #require(pages.pages[3].marks.last)
        guard case .glyphs(let run) = last.paint else { throw Fault() }
        #expect(run.x > pages.pages[0].width, "the foot is as wide as the turned page")
    }

    struct Fault: Error {}

    @Test func fortyColumnsAreStacked() throws {
        let checked = try Samples.pages([table(rows: 3, columns: 40)])
        let pages = checked.value
        #expect(checked.warnings.map(\.code) == ["table-too-wide"])
        let right = pages.pages[0].width - 50
        #expect(pages.lines.allSatisfy { $0.x < right })
        #expect(pages.count(.table) == 1 && pages.count(.row) == 4)
        let heads = pages.elements.indices.filter {
            pages.elements[$0].role == .headerCell(scopesRow: false)
        }
        #expect(pages.lines.filter { heads.contains($0.element) }.map(\.text).count == 40)
        #expect(!pages.lines.contains { $0.text == "wor" }, "no word is broken")
    }

    @Test func aTableInAColumnIsStackedAndNotTurned() throws {
        let column = part(.column, [table(rows: 2, columns: 9, "extraordinarily")])
        let pages = try Samples.pages([part(.columns, [column, column])]).value
        #expect(pages.pages.allSatisfy { $0.width < $0.height })
    }

    @Test func aCaptionSaysThatItsTableGoesOn() throws {
        guard case .table(var long) = table(rows: 60, columns: 3) else { return }
        long.caption = words("Who does what")
        let pages = try Samples.pages([.table(long)]).value
        #expect(pages.count(.caption) == 1 && pages.count(.table) == 1)
        #expect(pages.artifacts(.layout, onPage: 0).isEmpty)
        for page in 1...2 {
            let head = pages.artifacts(.layout, onPage: page)
            #expect(head == "Who does what (continued)|Head0|Head1|Head2")
        }
        let welsh = try Samples.pages([.table(long)], language: "cy").value
        #expect(welsh.artifacts(.layout, onPage: 1).hasPrefix("Who does what (parhad)"))
    }

    @Test func numbersStandAtTheRight() throws {
        let table = Table(
            header: [words("What"), words("Cost")],
            rows: [[words("Bus"), words("£5")], [words("Food"), words("£120")]])
        let lines = try Samples.pages([.table(table)]).value.lines
        let small = try #require(lines.first { $0.text == "£5" })
        let large = try #require(lines.first { $0.text == "£120" })
        #expect(small.x > large.x)
    }

    @Test func widthsGiveEachColumnItsWidestWord() throws {
        let columns = try [(2.0, 4.0), (3.0, 60.0), (2.0, 2.0)].map { narrow, wide in
            var column = TableColumn(header: try .empty, cells: [], isNumeric: false)
            (column.narrowest, column.widest) = (narrow, wide)
            return column
        }
        let fitted = ColumnWidths.fit(columns, into: 300, size: 10, gutter: 10)
        #expect(abs(fitted.widths.reduce(0, +) - 280) < 0.001 && fitted.size == 10)
        #expect(zip(fitted.widths, columns).allSatisfy { $0 >= $1.narrowest * 10 })
        // A short column is not broken so that a long one has a line less.
        let roomy = ColumnWidths.fit(columns, into: 350, size: 10, gutter: 10)
        #expect(roomy.widths[0] == 40 && roomy.widths[2] == 20)
        let tight = ColumnWidths.fit(columns, into: 60, size: 10, gutter: 0)
        #expect(tight.size == 9 && tight.isBroken)
    }
}

extension ShapedText {
    fileprivate static var empty: ShapedText {
        get throws { ShapedText([], shaper: Shaper(try Samples.faces()), language: "en") }
    }
}
