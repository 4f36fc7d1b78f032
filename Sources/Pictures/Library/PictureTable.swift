import Diagnostics

/// Reads the table that says what each picture of the library means.
public enum PictureTable {
    /// The rows of the first table with the columns Word and Meaning, in their order.
    ///
    /// - Throws: a missing table, empty cells, words that cannot be file names, words given twice;
    ///   all at once.
    public static func meanings(
        _ markdown: String, file: String
    ) throws(Problems) -> [(word: String, meaning: String, place: Place)] {
        let lines = markdown.linesOfFeeds
        guard let head = lines.firstIndex(where: { isHead($0) }) else {
            throw Problems(PictureProblem.noTable.problem(at: Place(file: file)))
        }
        var rows: [(word: String, meaning: String, place: Place)] = []
        var problems: [Problem] = []
        var known: Set<String> = []
        for index in lines[(head + 1)...].indices.dropFirst() {
            let cells = cells(lines[index])
            guard cells.count >= 2 else { break }
            let word = cells[0].text
            let found = problem(word, cells[1].text, isNew: known.insert(word).inserted)
            let place = Place(file: file, line: index + 1, column: cells[found?.cell ?? 0].column)
            rows.append((word, cells[1].text, place))
            if let found { problems.append(found.problem.problem(at: place)) }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return rows
    }

    private static func isHead(_ line: Substring) -> Bool {
        cells(line).map(\.text) == ["Word", "Meaning"]
    }

    private static func problem(
        _ word: String, _ meaning: String, isNew: Bool
    ) -> (cell: Int, problem: PictureProblem)? {
        if word.isEmpty { return (0, .emptyCell("Word")) }
        guard word.utf8.allSatisfy(isWordPart), word.utf8.first != UInt8(ascii: "-") else {
            return (0, .badWord)
        }
        if !isNew { return (0, .doubleWord) }
        return meaning.isEmpty ? (1, .emptyCell("Meaning")) : nil
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        byte.isDigit || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// The cells of a row, trimmed, with the column in which each begins; none for other lines.
    private static func cells(_ line: Substring) -> [(text: String, column: Int)] {
        var cells: [(text: String, column: Int)] = []
        var text = String.UnicodeScalarView()
        var column: Int?
        var isEscaped = false
        for (index, scalar) in line.unicodeScalars.enumerated() {
            if scalar == "|", !isEscaped {
                cells.append((text.trimmed, column ?? index + 1))
                (text, column) = ("".unicodeScalars, nil)
            } else if scalar != "\\" || isEscaped {
                if column == nil, !scalar.properties.isWhitespace { column = index + 1 }
                text.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        guard cells.first?.text.isEmpty == true else { return [] }
        if !text.trimmed.isEmpty { cells.append((text.trimmed, column ?? 0)) }
        return Array(cells.dropFirst())
    }
}

extension String.UnicodeScalarView {
    fileprivate var trimmed: String {
        let begun = drop { $0.properties.isWhitespace }
        guard let last = begun.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(begun[...last])
    }
}
