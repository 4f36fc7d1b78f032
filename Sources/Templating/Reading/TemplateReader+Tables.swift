import Diagnostics
import Documents

/// Tables: cells are split after fields are read, so that a field may hold a `|`.
extension TemplateReader {
    mutating func table() -> [TemplateBlock] {
        var rows: [(line: SourceLine, cells: [[Letter]])] = []
        while let line = current, line.hasPrefix("|") {
            rows.append((line, cells(line.letters())))
            at += 1
        }
        guard let header = rows.first else { return [] }
        guard rows.count > 1, rows[1].cells.allSatisfy(Self.isRule) else {
            problems.append(
                TemplateProblem.badTable(
                    "the second line of a table is a rule: | --- | --- |", at: place(header.line)))
            return []
        }
        for row in rows.dropFirst() where row.cells.count != header.cells.count {
            problems.append(
                TemplateProblem.badTable(
                    "this row has \(row.cells.count) cells, and the head of the table "
                        + "\(header.cells.count)", at: place(row.line)))
        }
        let words = header.cells.map { inlines($0) }
        let body = rows.dropFirst(2).map { row in TemplateRow.one(row.cells.map { inlines($0) }) }
        return [.table(TemplateTable(header: words, rows: body, place: place(header.line)))]
    }

    private static func isRule(_ cell: [Letter]) -> Bool {
        let words = cell.trimmed().string
        return words.contains("-") && words.allSatisfy { $0 == "-" || $0 == ":" }
    }

    private func cells(_ letters: [Letter]) -> [[Letter]] {
        var cells: [[Letter]] = [[]]
        var at = 1
        while at < letters.count {
            let letter = letters[at]
            if letter.scalar == "\\", at + 1 < letters.count {
                cells[cells.count - 1] += [letter, letters[at + 1]]
                at += 2
            } else if letter.scalar == "(", at + 1 < letters.count,
                letters[at + 1].scalar == "(",
                let end = FieldSpan.end(of: letters, from: at)
            {
                cells[cells.count - 1] += letters[at...(end + 1)]
                at = end + 2
            } else if letter.scalar == "|" {
                cells.append([])
                at += 1
            } else {
                cells[cells.count - 1].append(letter)
                at += 1
            }
        }
        // The line's closing bar opens nothing.
        if cells.count > 1, cells[cells.count - 1].trimmed().isEmpty { cells.removeLast() }
        return cells
    }
}
