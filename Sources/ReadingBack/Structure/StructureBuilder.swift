/// Gathers words into parts while a reader goes through the blocks of a file.
struct StructureBuilder {
    private(set) var parts: [ReadStructure.Part] = []
    private var open: [ReadStructure.Part.Kind?] = []
    private var words = ""
    private var links: [String] = []
    private var link: String?

    /// A block begins; nil for one that only holds others.
    mutating func begin(_ kind: ReadStructure.Part.Kind?) {
        flush()
        open.append(kind)
    }

    /// The block that began last ends.
    mutating func end() {
        guard let kind = open.last else { return }
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
        let part = ReadStructure.Part(kind: kind, words: words)
        if isForced || !part.words.isEmpty { parts.append(part) }
        for link in links { parts.append(.init(kind: .link, words: link)) }
        (words, links) = ("", [])
    }

    /// A paragraph in an item is the item's, one in a cell the cell's.
    private var kind: ReadStructure.Part.Kind {
        let named = open.compactMap(\.self)
        if case .heading? = named.last { return named.last ?? .paragraph }
        if named.last == .caption { return .caption }
        return named.last { $0 != .paragraph } ?? .paragraph
    }
}
