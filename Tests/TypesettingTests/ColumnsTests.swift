import Documents
import Testing

@testable import Typesetting

/// Columns side by side on a sheet, as a case map has them.
@Suite struct ColumnsTests {
    private func column(_ title: String, _ count: Int) -> Block {
        part(.column, [heading(2, title)] + (0..<count).map { paragraph("\(title) \($0).") })
    }

    /// One column, and one as wide as two that holds two and what belongs under both.
    private func map(_ counts: (Int, Int, Int)) -> Block {
        let inner = part(.columns, [column("Work", counts.1), column("Next", counts.2)])
        return part(
            .columns,
            [column("Worry", counts.0), part(.column, [inner, paragraph("Under both.")])])
    }

    private func left(_ words: String, _ pages: Pages) throws -> Double {
        try #require(pages.lines.first { $0.text == words }).x
    }

    @Test func aColumnThatHoldsColumnsIsAsWideAsTheyAre() throws {
        let pages = try Samples.pages([map((1, 1, 1))], sheet: .a3Landscape).value
        let worry = try left("Worry", pages), work = try left("Work", pages)
        let next = try left("Next", pages)
        #expect(abs((work - worry) - (next - work)) < 0.01)
        #expect(try left("Under both.", pages) == work)
    }

    /// Three columns that go on bear their bars again, and each begins at its own edge.
    @Test func columnsThatGoOnKeepStep() throws {
        let pages = try Samples.pages([map((60, 60, 60))], sheet: .a3Landscape).value
        #expect(pages.pages.count > 1)
        let first = pages.lines.filter { $0.page == 0 },
            second = pages.lines.filter { $0.page == 1 }
        #expect(Set(second.map(\.x)).isSubset(of: first.map(\.x)))
        let tops = Set(second.map(\.x)).map { x in
            second.filter { $0.x == x }.map(\.baseline).min()
        }
        #expect(Set(tops).count == 1)
        #expect(pages.pages[1].bars == 3)
    }
}

extension Page {
    /// Filled bars, three millimetres high.
    fileprivate var bars: Int {
        marks.count { mark in
            guard case .path(let path) = mark.paint, path.fill != nil else { return false }
            let heights = path.steps.compactMap { step -> Double? in
                switch step {
                case .move(let point), .line(let point): point.y
                default: nil
                }
            }
            let height = (heights.max() ?? 0) - (heights.min() ?? 0)
            return abs(height - .millimetres(3)) < 0.01
        }
    }
}
