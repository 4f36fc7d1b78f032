/// The blocks of a Markdown file that hold words (CommonMark 0.31, 4 and 5; tables of GFM).
struct MarkdownBlocks {
    /// A block and its words.
    struct Block {
        var kind: ReadStructure.Part.Kind
        var words: MarkdownInlines
    }

    private var blocks: [Block] = []
    private var paragraph: [Substring] = []
    /// How far the text of each open list item is indented.
    private var items: [Int] = []
    private var isInFence = false
    private var isAfterEmpty = false
    private var table: [Substring] = []

    /// Items that lie deeper are words.
    private static let deepest = 50

    static func blocks(of source: String) -> [Block] {
        var reader = MarkdownBlocks()
        for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            reader.read(line)
        }
        reader.endParagraph()
        return reader.blocks
    }

    private mutating func read(_ whole: Substring) {
        var line = stripQuote(whole)
        guard !line.allSatisfy(\.isWhitespace) else {
            endParagraph()
            isAfterEmpty = true
            return
        }
        let indent = line.prefix { $0 == " " }.count + insetOfQuote(in: whole)
        while let item = items.last, indent < item, isAfterEmpty || opensBlock(line) {
            endParagraph()
            items.removeLast()
        }
        isAfterEmpty = false
        line = line.drop { $0 == " " }
        while items.count < Self.deepest, let width = markerWidth(of: line) {
            endParagraph()
            items.append((items.last ?? 0) + width)
            line = line.dropFirst(width).drop { $0 == " " }
        }
        readWords(stripQuote(line))
    }

    /// How far a quote's mark is indented: a quote may lie in a list's item.
    private func insetOfQuote(in line: Substring) -> Int {
        let spaces = line.prefix { $0 == " " }
        return line.dropFirst(spaces.count).first == ">" ? spaces.count : 0
    }

    /// Quotes are paragraphs: their marks are taken off.
    private func stripQuote(_ line: Substring) -> Substring {
        var inner = line
        while true {
            let trimmed = inner.drop { $0 == " " }
            guard trimmed.first == ">" else { return inner }
            inner = trimmed.dropFirst()
            if inner.first == " " { inner = inner.dropFirst() }
        }
    }

    private func opensBlock(_ line: Substring) -> Bool {
        let trimmed = line.drop { $0 == " " }
        return markerWidth(of: trimmed) != nil || trimmed.first == "#" || trimmed.first == "|"
    }

    /// How far a list's mark moves its item's text, nil where there is none.
    private func markerWidth(of line: Substring) -> Int? {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let mark = digits.isEmpty ? line : line.dropFirst(digits.count)
        let marks: [Character] = digits.isEmpty ? ["-", "*", "+"] : [".", ")"]
        guard digits.count < 10, let first = mark.first, marks.contains(first) else { return nil }
        let rest = mark.dropFirst()
        guard rest.first == " " || rest.isEmpty, !isRule(line) else { return nil }
        let spaces = rest.prefix { $0 == " " }.count
        return digits.count + 1 + min(max(spaces, 1), 4)
    }

    /// `---`, `* * *`.
    private func isRule(_ line: Substring) -> Bool {
        let marks = line.filter { !$0.isWhitespace }
        guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    private mutating func readWords(_ line: Substring) {
        if line.hasPrefix("```") || line.hasPrefix("~~~") {
            endParagraph()
            isInFence.toggle()
        } else if isInFence {
            paragraph.append(line)
        } else if isRule(line) {
            endParagraph()
        } else if let level = headingLevel(of: line) {
            endParagraph()
            add(.heading(level: level), String(line.dropFirst(level)))
        } else if line.first == "|" {
            if table.isEmpty { endParagraph() }
            table.append(line)
        } else {
            if !table.isEmpty { endParagraph() }
            paragraph.append(line)
        }
    }

    private func headingLevel(of line: Substring) -> Int? {
        let marks = line.prefix { $0 == "#" }.count
        guard (1...6).contains(marks) else { return nil }
        let rest = line.dropFirst(marks)
        return rest.isEmpty || rest.first == " " ? marks : nil
    }

    private mutating func endParagraph() {
        if !paragraph.isEmpty {
            add(items.isEmpty ? .paragraph : .item, paragraph.joined(separator: "\n"))
            paragraph = []
        }
        for (index, row) in table.enumerated() where index != 1 {
            for cell in cells(of: row) { add(.cell, cell) }
        }
        table = []
    }

    private mutating func add(_ kind: ReadStructure.Part.Kind, _ words: String) {
        blocks.append(Block(kind: kind, words: MarkdownInlines(words)))
    }

    /// The cells of a row; an escaped line between them is a letter.
    private func cells(of row: Substring) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in row.dropFirst() {
            if character == "|", !isEscaped {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        if !cell.allSatisfy(\.isWhitespace) { cells.append(cell) }
        return cells
    }
}
