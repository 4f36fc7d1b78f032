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
    }

    @Test func fortyColumnsAreSetAndWarnedOf() throws {
        let checked = try Samples.pages([table(rows: 2, columns: 40)])
        #expect(checked.warnings.map(\.code) == ["table-too-wide"])
        let right = checked.value.pages[0].width - 50
        #expect(checked.value.lines.allSatisfy { $0.x < right })
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
