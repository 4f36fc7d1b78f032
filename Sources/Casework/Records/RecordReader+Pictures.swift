/// Values that name what stands beside the case: pictures, files, documents.
extension RecordReader {
    mutating func picture(_ node: Node, in field: Field) -> Value? {
        switch node.content {
        case .scalar(.text(let word)):
            if !vocabulary.pictures.isEmpty, !vocabulary.pictures.contains(word) {
                let nearest = suggestions.nearest(to: word, among: pictures)
                log.add(.unknownPicture(nearest: nearest), at: node.position)
                return nil
            }
            return .picture(.word(word))
        case .mapping(let pairs): return pictureFile(pairs, node, in: field)
        default:
            wrongKind(field, .picture, node)
            return nil
        }
    }

    /// `{ file, alt }`.
    private mutating func pictureFile(_ pairs: [Node.Pair], _ node: Node, in field: Field) -> Value?
    {
        var said: [String: String] = [:]
        for pair in pairs {
            guard pair.key == "file" || pair.key == "alt",
                case .scalar(.text(let text)) = pair.value.content, !text.trimmed.isEmpty
            else {
                log.add(.pictureNeedsBoth, at: pair.position)
                return nil
            }
            said[pair.key] = text.trimmed
        }
        guard let path = said["file"], let alternative = said["alt"] else {
            log.add(.pictureNeedsBoth, at: node.position)
            return nil
        }
        if path.leadsOut { log.add(.pathLeadsOut(field), at: node.position) }
        return .picture(.file(path: path, alternative: alternative))
    }

    mutating func noteUnknownDocument(_ name: String, _ node: Node) {
        guard !vocabulary.documents.isEmpty, !vocabulary.documents.contains(name) else { return }
        let nearest = suggestions.nearest(to: name, among: documents)
        log.add(.unknownDocument(nearest: nearest), at: node.position)
    }
}

extension String {
    /// Without the spaces and line ends around it.
    var trimmed: String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
        guard let first = utf8.firstIndex(where: { !isBlank($0) }),
            let last = utf8.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(self[first...last])
    }

    /// Whether a path is absolute, of another system, a web address, or climbs with `..`.
    var leadsOut: Bool {
        let parts = utf8.split(separator: .slash, omittingEmptySubsequences: false)
        return utf8.contains(.backslash) || utf8.contains(.colon)
            || parts.contains { $0.isEmpty || $0.elementsEqual("..".utf8) }
            || utf8.first == UInt8(ascii: "~")
    }

    /// Whether it looks like a language of BCP 47: `cy`, `zh-Hant`.
    var isLanguage: Bool {
        let parts = utf8.split(separator: .minus, omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count),
            first.allSatisfy(\.isLowercaseASCII), utf8.count <= 35
        else { return false }
        return parts.dropFirst().allSatisfy {
            (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit }
        }
    }
}
