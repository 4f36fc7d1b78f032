/// Values that name something: people, groups of readers, other items.
extension RecordReader {
    mutating func person(_ node: Node, in field: Field) -> Value? {
        guard let id = word(node, .person, in: field) else { return nil }
        if ids.isPerson(id) { return .person(id) }
        let person = CaseFormat.person.name
        if let found = ids.kinds[id] {
            log.add(.wrongReference(field, found: found, kinds: [person]), at: node.position)
        } else {
            let ids = ids
            let nearest = suggestions.nearest(to: id, among: ids.people + Case.bodies)
            log.add(.unknownPerson(field, nearest: nearest), at: node.position)
        }
        return nil
    }

    /// Somebody whom the case lists, or the name of somebody whom it does not.
    ///
    /// What is one word could be an id, and so has to be one: a slip in it must not become a name.
    mutating func personOrName(_ node: Node, in field: Field) -> Value? {
        guard case .scalar(.text(let written)) = node.content,
            !IdIndex.isWellFormed(written.trimmed, dots: false)
        else { return person(node, in: field) }
        return text(node, in: field).map(Value.text)
    }

    /// A group is a choice; a person of the case is a person.
    mutating func readerName(_ node: Node, in field: Field) -> Value? {
        guard let id = word(node, .readers, in: field) else { return nil }
        if IdIndex.groups.contains(id) { return .choice(id) }
        if ids.kinds[id] == CaseFormat.person.name { return .person(id) }
        let ids = ids
        let nearest = suggestions.nearest(to: id, among: ids.people + Case.readerGroups)
        log.add(.unknownReader(field, nearest: nearest), at: node.position)
        return nil
    }

    mutating func reference(_ node: Node, _ kinds: [String], in field: Field) -> Value? {
        guard let id = word(node, .reference(to: kinds), in: field) else { return nil }
        guard let found = ids.kinds[id] else {
            let ids = ids
            let nearest = suggestions.nearest(to: id, among: ids.ids(ofKinds: kinds))
            log.add(.unknownItem(field, kinds: kinds, nearest: nearest), at: node.position)
            return nil
        }
        if kinds.contains(found) { return .reference(id) }
        log.add(.wrongReference(field, found: found, kinds: kinds), at: node.position)
        return nil
    }

    /// Ids of people as keys. Where the values say what may be seen, groups of readers too.
    mutating func table(_ node: Node, _ kind: Kind, in field: Field) -> Value? {
        guard case .mapping(let pairs) = node.content else {
            wrongKind(field, .table(kind), node)
            return nil
        }
        var rows: [TableRow] = []
        for pair in pairs {
            let key = Node(content: .scalar(.text(pair.key)), position: pair.position)
            let isKnown = (kind.isAboutSeeing ? readerName(key, in: field) : person(key, in: field))
            if case .scalar(.nothing) = pair.value.content {
                log.add(.emptyValue(field.key), at: pair.position)
            } else if let value = value(pair.value, kind, in: field), isKnown != nil {
                rows.append(
                    TableRow(
                        person: pair.key, entry: Entry(value, at: place(pair.value.position))))
            }
        }
        return .table(rows)
    }

    private mutating func word(_ node: Node, _ kind: Kind, in field: Field) -> String? {
        if case .scalar(let scalar) = node.content, scalar != .nothing { return scalar.written }
        wrongKind(field, kind, node)
        return nil
    }
}

extension Kind {
    /// The values of `may_see`, whose keys may be groups; those of `calls` are people's alone.
    var isAboutSeeing: Bool { if case .choices = self { true } else { false } }
}
