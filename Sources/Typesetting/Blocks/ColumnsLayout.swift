import Documents

/// Columns side by side, read one after another.
struct ColumnsLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = Galley(), columns: [[Block]] = []
        func endColumns() {
            guard !columns.isEmpty else { return }
            galley.append(
                row(columns, context).item(), before: composer.step, after: composer.step)
            columns = []
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

    private func row(_ columns: [[Block]], _ context: BlockContext) -> Row {
        let gutter = Double.millimetres(5)
        let count = Double(columns.count)
        let width = max((context.width - gutter * (count - 1)) / count, 12)
        let bars = self.bars(of: columns)
        var row = Row(cells: [], flows: true)
        for (index, blocks) in columns.enumerated() {
            let element = composer.tags.add(.part, in: context.parent)
            let x = Double(index) * (width + gutter)
            var inner = context.inside(element)
            inner.width = width
            row.cells.append(column(blocks, inner, at: x, bar: bars[index]))
        }
        return row
    }

    private func column(
        _ blocks: [Block], _ context: BlockContext, at x: Double, bar: Colour?
    ) -> Row.Cell {
        guard let bar else {
            let galley = BlockLayout(composer: composer).galley(blocks, context)
            return Row.Cell(x: x, galley: galley)
        }
        let box = Box(topBar: Box.Bar(colour: bar, width: .millimetres(3)))
        let use = composer.use(box, width: context.width)
        var galley = Galley()
        var top = Item.air(composer.step * 2)
        top.bond = .line
        galley.append(top)
        galley.append(BlockLayout(composer: composer).galley(blocks, context).flushAtTop())
        return Row.Cell(x: x, galley: galley, box: use)
    }

    /// Worries, what we do or want, what happens next: where every column has its heading.
    private func bars(of columns: [[Block]]) -> [Colour?] {
        let haveHeadings = columns.allSatisfy { blocks in
            if case .heading? = blocks.first { true } else { false }
        }
        let colours = [composer.colours.clay, composer.colours.teal, composer.colours.blue]
        return columns.indices.map { index in
            haveHeadings && (2...3).contains(columns.count) ? colours[index] : nil
        }
    }
}
