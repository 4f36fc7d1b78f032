import Documents

/// Tables: hairlines between rows, bold heads that come again on every page.
struct TableLayout {
    let composer: Composer

    /// A table's texts, measured but not yet set.
    struct Prepared {
        var element: Element.ID
        var caption: Galley
        var header: [ShapedText]
        var rows: [[ShapedText]]
        var columns: [TableColumn]
    }

    func galley(_ table: Table, _ context: BlockContext) -> Galley {
        let prepared = prepare(table, context)
        var galley = Galley()
        galley.append(prepared.caption, after: composer.step / 2)
        galley.keep(.line)
        galley.keepWithNext(.line)
        guard !prepared.columns.isEmpty else { return galley }
        let gutter = min(.millimetres(4), context.width * 0.3 / Double(prepared.columns.count))
        let sizes = ColumnWidths.fit(
            prepared.columns, into: context.width,
            size: min(composer.style.table, max(context.text.size, 9)), gutter: gutter)
        if sizes.isBroken { composer.warn(.tableTooWide(columns: sizes.widths.count)) }
        let setter = RowSetter(
            composer: composer, columns: prepared.columns, widths: sizes.widths,
            size: sizes.size, gutter: gutter, width: context.width)
        append(prepared, to: &galley, setter)
        // A small table is read at one glance.
        if galley.height <= composer.geometry.roomDown * 0.4 { galley.keep(.part) }
        return galley
    }

    private func append(_ table: Prepared, to galley: inout Galley, _ setter: RowSetter) {
        let header = setter.item(of: table.header, isHeader: true)
        let head = RunningHead(marks: setter.artifacts(of: header), height: header.height)
        galley.append(header)
        galley.keepWithNext(.line)
        let first = galley.items.count
        for row in table.rows { galley.append(setter.item(of: row, isHeader: false)) }
        galley.repeatHead(head, from: first)
    }

    private func prepare(_ table: Table, _ context: BlockContext) -> Prepared {
        let tags = composer.tags
        let element = tags.add(.table, in: context.parent)
        let caption = caption(table.caption, in: element, context)
        let head = tags.add(.row, in: tags.add(.tableHead, in: element))
        let header = table.header.map { words in
            composer.text(
                words, in: tags.add(.headerCell(scopesRow: false), in: head), isBold: true)
        }
        let body = table.rows.isEmpty ? element : tags.add(.tableBody, in: element)
        let rows = table.rows.map { cells in
            self.row(cells, of: header.count, table.hasRowHeadings, in: tags.add(.row, in: body))
        }
        let columns = header.indices.map { column in
            TableColumn(
                header: header[column], cells: rows.map { $0[column] },
                isNumeric: TableColumn.isNumeric(
                    table.rows.map { column < $0.count ? $0[column].plainText : "" }))
        }
        return Prepared(
            element: element, caption: caption, header: header, rows: rows, columns: columns)
    }

    /// Every row has as many cells as the header.
    private func row(
        _ cells: [[Inline]], of count: Int, _ hasHeading: Bool, in row: Element.ID
    ) -> [ShapedText] {
        (0..<count).map { column in
            let isHeading = hasHeading && column == 0
            let role = isHeading ? Element.Role.headerCell(scopesRow: true) : .dataCell
            let cell = composer.tags.add(role, in: row)
            return composer.text(column < cells.count ? cells[column] : [], in: cell)
        }
    }

    private func caption(
        _ words: [Inline], in table: Element.ID, _ context: BlockContext
    ) -> Galley {
        guard !words.isEmpty else { return Galley() }
        let element = composer.tags.add(.caption, in: table)
        var style = composer.bodyText
        style.isBold = true
        return TextLayout(composer: composer, style: style, width: context.width)
            .galley(composer.text(words, in: element, isBold: true))
    }
}
