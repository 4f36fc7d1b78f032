import Documents

/// Tables: hairlines between rows, bold heads that come again on every page.
struct TableLayout {
    let composer: Composer

    /// A table's texts, measured but not yet set.
    struct Prepared {
        var element: Element.ID
        var caption: ShapedText
        var captionWords: [Inline]
        var header: [ShapedText]
        var rows: [[ShapedText]]
        var columns: [TableColumn]
    }

    func galley(_ table: Table, _ context: BlockContext) -> Galley {
        let prepared = prepare(table, context)
        guard !prepared.columns.isEmpty else { return self.galley(prepared, nil, context) }
        let sizes = fit(prepared, into: context.width, context)
        guard sizes.isBroken else { return self.galley(prepared, sizes, context) }
        if context.mayTurn {
            let turned = composer.geometry.turned.roomAcross
            let sizes = fit(prepared, into: turned, context)
            if !sizes.isBroken {
                composer.warn(.tableTurned(columns: sizes.widths.count))
                var wide = context
                wide.width = turned
                return turnedGalley(prepared, sizes, wide)
            }
        }
        composer.warn(.tableStacked(columns: sizes.widths.count))
        return StackedTable(composer: composer, table: prepared).galley(context)
    }

    private func fit(
        _ table: Prepared, into width: Double, _ context: BlockContext
    ) -> ColumnWidths.Fitted {
        let least = composer.style.least
        return ColumnWidths.fit(
            table.columns, into: width,
            size: min(composer.style.table, max(context.text.size, least)),
            gutter: gutter(table, in: width), smallest: least)
    }

    private func gutter(_ table: Prepared, in width: Double) -> Double {
        min(.millimetres(4), width * 0.3 / Double(table.columns.count))
    }

    private func galley(
        _ table: Prepared, _ sizes: ColumnWidths.Fitted?, _ context: BlockContext
    ) -> Galley {
        var galley = Galley()
        galley.append(captionLines(table, context), after: composer.step / 2)
        galley.keep(.line)
        galley.keepWithNext(.line)
        guard let sizes else { return galley }
        let setter = RowSetter(
            composer: composer, columns: table.columns, fitted: sizes,
            gutter: gutter(table, in: context.width), width: context.width)
        append(table, to: &galley, setter, context)
        // A small table is read at one glance.
        if galley.height <= composer.geometry.roomDown * 0.4 { galley.keep(.part) }
        return galley
    }

    /// On pages of its own that lie on their side.
    private func turnedGalley(
        _ table: Prepared, _ sizes: ColumnWidths.Fitted, _ context: BlockContext
    ) -> Galley {
        var galley = Galley()
        galley.append(self.galley(table, sizes, context))
        galley.isTurned = true
        return galley
    }

    private func append(
        _ table: Prepared, to galley: inout Galley, _ setter: RowSetter, _ context: BlockContext
    ) {
        let header = setter.item(of: table.header, isHeader: true)
        let head = RunningHead(
            over: continuedCaption(table, context), leading: composer.bodyText.leading,
            setter.artifacts(of: header), height: header.height)
        galley.append(header)
        galley.keepWithNext(.line)
        let first = galley.items.count
        for row in table.rows { galley.append(setter.item(of: row, isHeader: false)) }
        galley.repeatHead(head, from: first)
    }

    /// The caption again, for the pages on which the table goes on.
    private func continuedCaption(_ table: Prepared, _ context: BlockContext) -> [Strip] {
        guard !table.captionWords.isEmpty else { return [] }
        let mark = ContinuedMark.inBrackets(composer.language)
        let text = composer.artifactText(
            "\(table.captionWords.plainText) \(mark)", .layout, isBold: true)
        return Array(captionLayout(context).lines(text).prefix(2))
    }

    private func prepare(_ table: Table, _ context: BlockContext) -> Prepared {
        let tags = composer.tags
        let element = tags.add(.table, in: context.parent)
        let caption = caption(table.caption, in: element)
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
            let cells = rows.map { $0[column] }
            return TableColumn(
                header: header[column], cells: cells,
                isNumeric: TableColumn.isNumeric(
                    table.rows.map { column < $0.count ? $0[column].plainText : "" }),
                isToFillIn: context.isToFillIn && cells.allSatisfy(\.isEmpty))
        }
        return Prepared(
            element: element, caption: caption, captionWords: table.caption, header: header,
            rows: rows, columns: columns)
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

    private func caption(_ words: [Inline], in table: Element.ID) -> ShapedText {
        guard !words.isEmpty else { return composer.shaped([]) }
        let element = composer.tags.add(.caption, in: table)
        return composer.text(words, in: element, isBold: true)
    }

    func captionLines(_ table: Prepared, _ context: BlockContext) -> Galley {
        table.caption.isEmpty ? Galley() : captionLayout(context).galley(table.caption)
    }

    private func captionLayout(_ context: BlockContext) -> TextLayout {
        var style = composer.bodyText
        style.isBold = true
        return TextLayout(composer: composer, style: style, width: context.width)
    }
}
