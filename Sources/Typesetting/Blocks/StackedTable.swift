import Documents

/// A table that is too wide for any page: each row as a list of its cells, one below another, with
/// the column's name at the left of each.
struct StackedTable {
    let composer: Composer
    let table: TableLayout.Prepared

    func galley(_ context: BlockContext) -> Galley {
        var galley = Galley()
        galley.append(
            TableLayout(composer: composer).captionLines(table, context),
            after: composer.step / 2)
        galley.keep(.line)
        galley.keepWithNext(.line)
        if table.rows.isEmpty {
            for name in table.header { galley.append(row(name, nil, context)) }
        }
        for (index, cells) in table.rows.enumerated() {
            galley.append(entry(cells, isFirst: index == 0, context), after: composer.step / 2)
        }
        return galley
    }

    /// One row. The names of the columns are the header cells where they stand first; after that
    /// they only help the eye.
    private func entry(
        _ cells: [ShapedText], isFirst: Bool, _ context: BlockContext
    ) -> Galley {
        var galley = Galley()
        galley.append(rule(context.width))
        for (column, cell) in cells.enumerated() where table.header.indices.contains(column) {
            let name = table.header[column]
            galley.append(row(isFirst ? name : name.asArtifact, cell, context))
        }
        galley.keep(.part)
        return galley
    }

    private func row(_ name: ShapedText, _ cell: ShapedText?, _ context: BlockContext) -> Item {
        let left = context.width * 0.32, gap = Double.millimetres(4)
        var row = Row(cells: [
            Row.Cell(x: 0, galley: lines(name, left - gap)),
            Row.Cell(x: left, galley: cell.map { lines($0, context.width - left) } ?? Galley()),
        ])
        row.width = context.width
        return row.item(atLeast: style.leading)
    }

    private func lines(_ text: ShapedText, _ width: Double) -> Galley {
        TextLayout(composer: composer, style: style, width: width).galley(text)
    }

    private var style: TextStyle {
        let size = max(composer.style.table, composer.style.least)
        return TextStyle(size: size, leading: size * 1.4, colour: composer.colours.ink)
    }

    private func rule(_ width: Double) -> Item {
        let stroke = Stroke(colour: composer.colours.grey, width: 0.75)
        let line = Outline.line(from: 0, to: width, y: composer.step / 4, stroke)
        let strip = Strip(marks: [Mark(.path(line), .artifact(.layout))])
        var item = Item(.strip(strip), height: composer.step / 2)
        item.bond = .line
        return item
    }
}

extension ShapedText {
    /// The same words, but no part of what the document says.
    fileprivate var asArtifact: ShapedText {
        var text = self
        for index in text.looks.indices {
            text.looks[index].owner = .artifact(.layout)
            text.looks[index].isLink = false
            text.looks[index].note = nil
        }
        return text
    }
}
