/// Takes a text apart, once: words, people in square brackets, and citations.
struct ProseReader {
    let ids: IdIndex

    /// The pieces of a text, and what stood in the first brackets that name nothing.
    func pieces(of text: String) -> (prose: Prose, unresolved: String?) {
        guard text.utf8.contains(.openBracket) else { return (Prose(text), nil) }
        var pieces: [Prose.Piece] = []
        var unresolved: String?
        var words = text.startIndex
        var index = text.startIndex
        while let bracket = Self.bracket(in: text.utf8, from: index) {
            let inside = text[text.index(after: bracket.open)..<bracket.close]
            index = text.index(after: bracket.close)
            guard let piece = piece(inside) else {
                unresolved = unresolved ?? String(inside)
                continue
            }
            if words < bracket.open { pieces.append(.words(String(text[words..<bracket.open]))) }
            pieces.append(piece)
            words = index
        }
        if words < text.endIndex { pieces.append(.words(String(text[words...]))) }
        return (Prose(pieces), unresolved)
    }

    /// The next `[…]` without another `[` in it.
    private static func bracket(
        in text: String.UTF8View, from start: String.Index
    ) -> (open: String.Index, close: String.Index)? {
        var open: String.Index?
        var index = start
        while index < text.endIndex {
            if text[index] == .openBracket { open = index }
            if text[index] == .closeBracket, let open { return (open, index) }
            index = text.index(after: index)
        }
        return nil
    }

    private func piece(_ inside: Substring) -> Prose.Piece? {
        let parts = inside.split(separator: " ", omittingEmptySubsequences: false)
        guard let id = parts.first.map(String.init) else { return nil }
        if parts.count == 1, ids.isPerson(id) { return .person(id) }
        guard ids.isEvidence(id) else { return nil }
        if parts.count == 1 { return .citation(document: id, page: nil) }
        guard parts.count == 2, let page = Self.page(parts[1]) else { return nil }
        return .citation(document: id, page: page)
    }

    /// `p3`.
    private static func page(_ word: Substring) -> Int? {
        guard word.utf8.first == UInt8(ascii: "p"), word.utf8.count <= 7,
            word.utf8.dropFirst().allSatisfy(\.isDigit), let page = Int(word.dropFirst()), page > 0
        else { return nil }
        return page
    }
}
