import Documents

/// Sets the rows of one table.
struct RowSetter {
    let composer: Composer
    let columns: [TableColumn]
    let widths: [Double]
    let size: Double
    let gutter: Double
    let width: Double
    /// Stands over what a page end has left of a row.
    private var continuation: RunningHead?

    init(
        composer: Composer, columns: [TableColumn], fitted: ColumnWidths.Fitted, gutter: Double,
        width: Double
    ) {
        (self.composer, self.columns) = (composer, columns)
        (widths, size) = (fitted.widths, fitted.size)
        (self.gutter, self.width) = (gutter, width)
        continuation = markOfRest
    }

    func item(of cells: [ShapedText], isHeader: Bool) -> Item {
        let pad = composer.step / 2
        var row = Row(cells: [], width: width)
        var x = 0.0
        for (column, text) in cells.enumerated() where column < widths.count {
            let layout = TextLayout(
                composer: composer, style: style, width: widths[column],
                alignment: columns[column].isNumeric ? .end : .start)
            row.cells.append(Row.Cell(x: x, galley: layout.galley(text, paddedBy: pad)))
            x += widths[column] + gutter
        }
        let colours = composer.colours
        row.rule =
            isHeader
            ? Stroke(colour: colours.ink, width: 1) : Stroke(colour: colours.line, width: 0.75)
        row.continuation = continuation
        let isToFillIn = !isHeader && columns.contains(where: \.isToFillIn)
        return row.item(atLeast: isToFillIn ? Self.handsHeight : leading + 2 * pad)
    }

    /// Two lines of handwriting.
    private static let handsHeight = Double.millimetres(16)

    private var markOfRest: RunningHead {
        let mark = composer.artifactText(ContinuedMark.inBrackets(composer.language), .layout)
        var small = style
        small.colour = composer.colours.grey
        let lines = TextLayout(composer: composer, style: small, width: width).lines(mark)
        return RunningHead(marks: lines.first?.marks ?? [], height: leading)
    }

    /// The marks of a header row, owned by nobody, from its top left corner.
    func artifacts(of header: Item) -> [Mark] {
        guard case .row(let row) = header.content else { return [] }
        var marks: [Mark] = []
        for cell in row.cells {
            var y = 0.0
            for item in cell.galley.items {
                if case .strip(let strip) = item.content {
                    marks += strip.marks.map {
                        Mark($0.paint.moved(cell.x + item.x, y), .artifact(.layout))
                    }
                }
                y += item.height
            }
        }
        if let rule = row.rule {
            let line = Outline.line(from: 0, to: width, y: header.height, rule)
            marks.append(Mark(.path(line), .artifact(.layout)))
        }
        return marks
    }

    private var leading: Double {
        let share = composer.style.size > 0 ? composer.style.leading / composer.style.size : 1.4
        return size * min(share, 1.45)
    }

    private var style: TextStyle {
        TextStyle(size: size, leading: leading, colour: composer.colours.ink)
    }
}
