/// Gathers words into parts while a reader goes through the blocks of a file.
struct StructureBuilder {
    private struct Level {
        var own: ReadStructure.Part.Kind?
        var words = ReadStructure.Part.Kind.paragraph
    }

    private(set) var parts: [ReadStructure.Part] = []
    private var open: [Level] = []
    private var words = ""
    private var links: [String] = []
    private var link: String?

    /// A block begins; nil for one that only holds others.
    mutating func begin(_ kind: ReadStructure.Part.Kind?) {
        flush()
        open.append(Level(own: kind, words: words(of: kind)))
    }

    /// A paragraph in an item is the item's, one in a cell the cell's.
    private func words(of kind: ReadStructure.Part.Kind?) -> ReadStructure.Part.Kind {
        let outer = open.last?.words ?? .paragraph
        return kind == nil || kind == .paragraph ? outer : kind ?? outer
    }

    /// The block that began last ends.
    mutating func end() {
        guard let kind = open.last?.own else {
            flush()
            _ = open.popLast()
            return
        }
        // A cell counts even where it is empty: its row would be short of it.
        if kind == .cell { words += " " }
        flush(isForced: kind == .cell)
        open.removeLast()
    }

    mutating func add(_ text: String) {
        words += text
        link? += text
    }

    mutating func beginLink() { link = "" }

    mutating func endLink() {
        if let link { links.append(link) }
        link = nil
    }

    mutating func addFigure(_ alternative: String) {
        flush()
        parts.append(.init(kind: .figure, words: alternative))
    }

    /// What is left when the file ends.
    mutating func finish() -> ReadStructure {
        while !open.isEmpty { end() }
        flush()
        return ReadStructure(parts: parts)
    }

    private mutating func flush(isForced: Bool = false) {
        if isForced || !words.isEmpty {
            let part = ReadStructure.Part(kind: open.last?.words ?? .paragraph, words: words)
            if isForced || !part.words.isEmpty { parts.append(part) }
            words = ""
        }
        for link in links { parts.append(.init(kind: .link, words: link)) }
        links = []
    }
}
