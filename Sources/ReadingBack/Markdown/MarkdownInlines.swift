/// The words of one block of Markdown, taken out of its marks (CommonMark 0.31, 6).
struct MarkdownInlines {
    /// As rendered; the alternative texts of pictures are not among them.
    private(set) var text = ""
    private(set) var links: [String] = []
    private(set) var alternatives: [String] = []
    /// Where links and pictures lead.
    private(set) var targets: [String] = []

    private let source: [Character]
    private let marks: EmphasisMarks
    private var position = 0
    /// The words before each open bracket, and whether it opened a picture.
    private var brackets: [(before: String, isPicture: Bool)] = []
    /// No tag is looked for once one did not end.
    private var hasTags = true

    /// Without any of these a line is its own words.
    private static func means(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x2A, 0x3C, 0x5B...0x5D, 0x5F, 0x60: true
        default: false
        }
    }

    /// Brackets that lie deeper are letters.
    private static let deepest = 50

    init(_ source: String) {
        guard source.utf8.contains(where: Self.means) else {
            (text, self.source) = (source, [])
            marks = EmphasisMarks(in: [])
            return
        }
        self.source = Array(source)
        marks = EmphasisMarks(in: self.source)
        while position < self.source.count { read() }
        while let (before, isPicture) = brackets.popLast() {
            text = before + (isPicture ? "![" : "[") + text
        }
    }

    private func character(after offset: Int) -> Character? {
        position + offset < source.count ? source[position + offset] : nil
    }

    private mutating func read() {
        let character = source[position]
        if marks.places.contains(position) {
            position += 1
            return
        }
        if marks.code.contains(position) {
            text.append(character)
            position += 1
            return
        }
        switch character {
        case "\\": readEscape()
        case "&": readReference()
        case "!" where opensBracket(after: 1): openBracket(isPicture: true, length: 2)
        case "[" where opensBracket(after: 0): openBracket(isPicture: false, length: 1)
        case "]" where !brackets.isEmpty: closeBracket()
        case "<" where hasTags: readTag()
        default:
            text.append(character)
            position += 1
        }
    }

    private mutating func readEscape() {
        if let next = character(after: 1), next.isASCII, next.isPunctuation || next.isSymbol {
            text.append(next)
            position += 2
        } else if character(after: 1)?.isNewline ?? false {
            position += 1
        } else {
            text.append("\\")
            position += 1
        }
    }

    private mutating func readReference() {
        let rest = String(source[position...].prefix(Entities.longest))
        guard let (words, length) = Entities.reference(in: Array(rest.utf8)[...]),
            let end = rest.utf8.index(rest.startIndex, offsetBy: length, limitedBy: rest.endIndex)
        else {
            text.append("&")
            position += 1
            return
        }
        text += words
        position += rest[..<end].count
    }

    private func opensBracket(after offset: Int) -> Bool {
        character(after: offset) == "[" && brackets.count < Self.deepest
    }

    private mutating func openBracket(isPicture: Bool, length: Int) {
        brackets.append((text, isPicture))
        text = ""
        position += length
    }

    private mutating func closeBracket() {
        position += 1
        guard let (before, isPicture) = brackets.popLast() else { return }
        let words = text
        text = before
        guard character(after: 0) == "(" else {
            text += (isPicture ? "![" : "[") + words + "]"
            return
        }
        targets.append(readTarget())
        if isPicture {
            alternatives.append(words)
        } else {
            links.append(words)
            text += words
        }
    }

    /// What stands in the round brackets behind a link's words.
    private mutating func readTarget() -> String {
        position += 1
        var target = ""
        var depth = 1
        while let character = character(after: 0) {
            position += 1
            if character == "\\", let next = self.character(after: 0) {
                target.append(next)
                position += 1
                continue
            }
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth == 0 { break }
            target.append(character)
        }
        return Entities.decoded(Array(target.utf8)[...])
    }

    /// An address in angle brackets is its own words; a tag is not shown.
    private mutating func readTag() {
        guard let end = source[position...].firstIndex(of: ">") else {
            hasTags = false
            return
        }
        let inside = String(source[(position + 1)..<end])
        position = end + 1
        if inside.lowercased().hasPrefix("br") {
            text.append("\n")
        } else if inside.contains(":") || inside.contains("@"), !inside.contains(" ") {
            text += inside
            links.append(inside)
            targets.append(inside)
        } else {
            targets.append(inside)
        }
    }
}
