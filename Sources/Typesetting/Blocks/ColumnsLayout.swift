import Documents

/// Columns side by side, read one after another.
struct ColumnsLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = Galley(), columns: [[Block]] = []
        func endColumns() {
            guard !columns.isEmpty else { return }
            defer { columns = [] }
            guard areWideEnough(columns, context) else {
                return append(oneByOne: columns, to: &galley, context)
            }
            galley.append(
                row(columns, context).item(), before: composer.step, after: composer.step)
        }
        for block in blocks {
            if case .part(let part) = block, part.kind == .column {
                columns.append(part.blocks)
            } else {
                endColumns()
                galley.append(
                    BlockLayout(composer: composer).galley([block], context),
                    before: composer.step, after: composer.step)
            }
        }
        endColumns()
        return galley
    }

    /// Whether a date in words has room on one line of a column.
    private func areWideEnough(_ columns: [[Block]], _ context: BlockContext) -> Bool {
        let count = Double(columns.reduce(0) { $0 + max(1, $1.columnCount) })
        let size = count > 2 ? composer.style.columns : context.text.size
        return (context.width - gutter * (count - 1)) / count >= 12 * size
    }

    /// Columns that are too narrow for words stand below one another.
    private func append(
        oneByOne columns: [[Block]], to galley: inout Galley, _ context: BlockContext
    ) {
        for blocks in columns {
            let inner = context.inside(composer.tags.add(.part, in: context.parent))
            galley.append(
                BlockLayout(composer: composer).galley(blocks, inner), before: composer.step,
                after: composer.step)
        }
    }

    private let gutter = Double.millimetres(5)

    private func row(_ columns: [[Block]], _ context: BlockContext) -> Row {
        // A column that holds columns is as wide as they are together.
        let shares = columns.map { max(1, $0.columnCount) }
        let count = Double(shares.reduce(0, +))
        let width = max((context.width - gutter * (count - 1)) / count, 12)
        let bars = self.bars(of: columns, from: context.firstColumn)
        var row = Row(cells: [], flows: true)
        var x = 0.0, column = context.firstColumn
        for (index, blocks) in columns.enumerated() {
            var inner = context.inside(composer.tags.add(.part, in: context.parent))
            inner.width = width * Double(shares[index]) + gutter * Double(shares[index] - 1)
            if count > 2 { inner.text = narrowText }
            inner.firstColumn = column
            row.cells.append(self.column(blocks, inner, at: x, bar: bars[index]))
            x += inner.width + gutter
            column += shares[index]
        }
        return row
    }

    /// Lines of narrow columns are shorter, so their words are smaller.
    private var narrowText: TextStyle {
        let style = composer.style
        let share = style.size > 0 ? style.columns / style.size : 1
        return TextStyle(
            size: style.columns, leading: style.leading * share, colour: composer.colours.ink)
    }

    private func column(
        _ blocks: [Block], _ context: BlockContext, at x: Double, bar: Colour?
    ) -> Row.Cell {
        guard let bar else {
            let galley = BlockLayout(composer: composer).galley(blocks, context)
            return Row.Cell(x: x, galley: galley)
        }
        let path = Outline.rectangle(
            x: 0, y: 0, width: context.width, height: .millimetres(3), fill: bar)
        let mark = Mark(.path(path), .artifact(.layout))
        var top = Item(.strip(Strip(marks: [mark])), height: composer.step * 2)
        top.bond = .line
        var galley = Galley()
        galley.append(top)
        galley.append(BlockLayout(composer: composer).galley(blocks, context).flushAtTop())
        // Its bar stands over it again on the pages on which it goes on.
        let head = RunningHead(marks: [mark], height: composer.step * 2, isOfColumn: true)
        galley.repeatHead(head, from: 1)
        return Row.Cell(x: x, galley: galley)
    }

    /// Worries, what we do or want, what happens next: where every column has its heading.
    private func bars(of columns: [[Block]], from first: Int) -> [Colour?] {
        let colours = [composer.colours.clay, composer.colours.teal, composer.colours.blue]
        var place = first
        return columns.map { blocks in
            defer { place += max(1, blocks.columnCount) }
            guard case .heading? = blocks.first, colours.indices.contains(place) else { return nil }
            return colours[place]
        }
    }
}

extension [Block] {
    /// How many columns stand side by side among them at the widest; 0 where none do.
    fileprivate var columnCount: Int {
        reduce(0) { most, block in
            guard case .part(let part) = block else { return most }
            let count =
                part.kind == .columns
                ? part.blocks.reduce(0) { sum, inner in
                    guard case .part(let column) = inner, column.kind == .column else { return sum }
                    return sum + [Block].max(1, column.blocks.columnCount)
                } : part.blocks.columnCount
            return Swift.max(most, count)
        }
    }

    private static func max(_ one: Int, _ other: Int) -> Int { one > other ? one : other }
}
