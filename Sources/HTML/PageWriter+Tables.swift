import Documents

extension PageWriter {
    /// Tables of three columns and more stack their rows on narrow screens. Their parts carry
    /// roles, since browsers forget that a table is one once its `display` changes.
    mutating func write(_ table: Table) {
        guard !table.header.isEmpty else { return }
        let isStacking = table.header.count > 2
        let labels = isStacking ? table.header.map { singleSpaced($0.plainText) } : []
        markup.raw("<table")
        if isStacking {
            let widths = [3: "stacking", 4: "stacking large", 5: "stacking large"]
            markup.raw(" class=\"\(widths[table.header.count] ?? "stacking broad")\"")
        }
        markup.raw(role("table", if: isStacking) + ">\n")
        if table.caption.isSaying {
            markup.raw("<caption>")
            write(table.caption)
            markup.raw("</caption>\n")
        }
        writeHeader(table.header, isStacking: isStacking)
        markup.raw("<tbody\(role("rowgroup", if: isStacking))>\n")
        for row in table.rows { write(row, of: table, labels: labels) }
        markup.raw("</tbody>\n</table>\n")
    }

    private mutating func writeHeader(_ header: [[Inline]], isStacking: Bool) {
        markup.raw("<thead\(role("rowgroup", if: isStacking))>\n")
        markup.raw("<tr\(role("row", if: isStacking))>")
        for words in header {
            // A column without a name has no heading to announce.
            let isNamed = words.isSaying
            markup.raw(isNamed ? "<th scope=\"col\"" : "<td")
            markup.raw(role(isNamed ? "columnheader" : "cell", if: isStacking) + ">")
            write(words)
            markup.raw(isNamed ? "</th>" : "</td>")
        }
        markup.raw("</tr>\n</thead>\n")
    }

    private mutating func write(_ row: [[Inline]], of table: Table, labels: [String]) {
        let isStacking = !labels.isEmpty
        markup.raw("<tr\(role("row", if: isStacking))>")
        for column in table.header.indices {
            let words = row.indices.contains(column) ? row[column] : []
            let isHeading = column == 0 && table.hasRowHeadings && words.isSaying
            markup.raw(isHeading ? "<th scope=\"row\"" : "<td")
            if words.hasLongWord { markup.raw(" class=\"long\"") }
            markup.raw(role(isHeading ? "rowheader" : "cell", if: isStacking))
            if isStacking, labels.indices.contains(column) {
                markup.attribute("data-label", labels[column])
            }
            markup.raw(">")
            write(words)
            markup.raw(isHeading ? "</th>" : "</td>")
        }
        markup.raw("</tr>\n")
    }

    private func role(_ name: String, if isNeeded: Bool) -> String {
        isNeeded ? " role=\"\(name)\"" : ""
    }
}

extension Sequence<Inline> {
    /// A word so long that its column had better break it than grow as wide.
    fileprivate var hasLongWord: Bool {
        var letters = 0
        return plainText.unicodeScalars.contains { letter in
            letters = letter.isSpace ? 0 : letters + 1
            return letters > 16
        }
    }
}
