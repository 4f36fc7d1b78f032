/// Texts, wordings and pictures.
extension RecordReader {
    mutating func text(_ node: Node, in field: Field) -> Prose? {
        guard case .scalar(.text(let written)) = node.content else {
            wrongKind(field, .text, node)
            return nil
        }
        let text = written.trimmed
        if text.isEmpty { log.add(.emptyValue(field.key), at: node.position) }
        if case .id = field.kind { return Prose(text) }
        switch field.use {
        case .prose: return prose(text, node)
        case .label: noteBrackets(text, node)
        case .path: if text.leadsOut { log.add(.pathLeadsOut(field), at: node.position) }
        case .document: noteUnknownDocument(text, node)
        }
        return Prose(text)
    }

    /// An item of a list of texts: a text, or the same in several voices.
    mutating func said(_ node: Node, in field: Field) -> Value? {
        if case .mapping = node.content { return wording(node, in: field) }
        return text(node, in: field).map(Value.text)
    }

    /// A text that serves every voice, or one for each.
    mutating func wording(_ node: Node, in field: Field) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            guard case .scalar = node.content else {
                wrongKind(field, .wording, node)
                return nil
            }
            return text(node, in: field).map { .wording(Wording(plain: $0, formal: $0)) }
        }
        for pair in pairs where !Wording.keys.contains(pair.key) {
            let nearest = suggestions.nearest(to: pair.key, among: Wording.keys)
            log.add(.unknownKey(pair.key, .wording, nearest: nearest), at: pair.position)
        }
        return wording(pairs, of: "“\(field.key)”", at: node.position)?.value
    }

    /// The wordings that stand among an item's own fields.
    mutating func wording(_ pairs: [Node.Pair], of name: String, at position: Position) -> Entry? {
        var wording = voices(pairs)
        for pair in pairs where pair.key == "in" { wording.translations = translations(pair.value) }
        if !pairs.contains(where: { Wording.voiceKeys.contains($0.key) }) {
            log.add(.noWording(name), at: position)
            return nil
        }
        return Entry(.wording(wording), at: place(pairs.first?.position ?? position))
    }

    private mutating func voices(_ pairs: [Node.Pair]) -> Wording {
        var wording = Wording()
        for pair in pairs {
            guard let field = RecordType.wording.field(pair.key), pair.key != "in" else { continue }
            if case .scalar(.nothing) = pair.value.content {
                log.add(.emptyValue(pair.key), at: pair.position)
                continue
            }
            var said = text(pair.value, in: field)
            said?.place = place(pair.value.position)
            switch pair.key {
            case "plain": wording.plain = said
            case "formal": wording.formal = said
            default: wording.child = said
            }
        }
        return wording
    }

    private mutating func translations(_ node: Node) -> [Wording.Translation] {
        guard case .mapping(let languages) = node.content else {
            if let field = RecordType.wording.field("in") { wrongKind(field, field.kind, node) }
            return []
        }
        var found: [Wording.Translation] = []
        for pair in languages {
            guard pair.key.isLanguage else {
                log.add(.badLanguage, at: pair.position)
                continue
            }
            if let said = translation(pair) { found.append(said) }
        }
        return found.sorted { $0.language < $1.language }
    }

    private mutating func translation(_ pair: Node.Pair) -> Wording.Translation? {
        guard case .mapping(let pairs) = pair.value.content else {
            if let field = RecordType.wording.field("in") { wrongKind(field, .wording, pair.value) }
            return nil
        }
        for inner in pairs where !Wording.voiceKeys.contains(inner.key) {
            let nearest = suggestions.nearest(to: inner.key, among: Wording.voiceKeys)
            log.add(.unknownKey(inner.key, .wording, nearest: nearest), at: inner.position)
        }
        let said = voices(pairs)
        return Wording.Translation(
            language: pair.key, plain: said.plain, formal: said.formal, child: said.child)
    }

    private mutating func prose(_ text: String, _ node: Node) -> Prose {
        let (prose, unresolved) = prose.pieces(of: text)
        guard let unresolved else { return prose }
        let ids = ids
        let known = [CaseFormat.person.name, CaseFormat.exhibit.name]
        let word = String(unresolved.prefix(100).split(separator: " ").first ?? "")
        let nearest = suggestions.nearest(to: word, among: ids.ids(ofKinds: known) + Case.bodies)
        log.add(.unresolvedBracket(nearest: nearest), at: node.position)
        return prose
    }

    private mutating func noteBrackets(_ text: String, _ node: Node) {
        let (prose, unresolved) = prose.pieces(of: text)
        if unresolved != nil || prose.pieces.count > 1 || !prose.people.isEmpty {
            log.add(.bracketInLabel, at: node.position)
        }
    }
}
