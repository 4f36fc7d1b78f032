import Diagnostics

/// Makes records of a tree as their types declare them; notes all that does not fit.
struct RecordReader {
    let ids: IdIndex
    let vocabulary: Vocabulary
    let prose: ProseReader
    var log: ProblemLog
    var suggestions = Suggestions()
    let pictures: [String]
    let documents: [String]

    init(ids: IdIndex, vocabulary: Vocabulary, log: ProblemLog) {
        self.ids = ids
        self.vocabulary = vocabulary
        self.log = log
        prose = ProseReader(ids: ids)
        pictures = vocabulary.pictures.sorted()
        documents = vocabulary.documents.sorted()
    }

    /// The record that a block holds; nil where it is no block.
    mutating func record(_ node: Node, of type: RecordType, in field: Field) -> Record? {
        guard case .mapping(let pairs) = node.content else {
            wrongKind(field, .record(type), node)
            return nil
        }
        var fields = Fields(of: type)
        var voices: [Node.Pair] = []
        for pair in pairs {
            if let declared = type.field(pair.key) {
                fields[declared.key] = entry(pair, in: declared)
            } else if type.hasWordings, Wording.keys.contains(pair.key) {
                voices.append(pair)
            } else {
                unknownKey(pair, type)
            }
        }
        if type.hasWordings {
            fields[Record.wordingKey] = wording(voices, of: type.name, at: node.position)
        }
        noteMissing(type, pairs, at: node.position)
        return Record(fields, place: place(node.position))
    }

    private mutating func entry(_ pair: Node.Pair, in field: Field) -> Entry? {
        if case .scalar(.nothing) = pair.value.content {
            log.add(.emptyValue(field.key), at: pair.position)
            return nil
        }
        return value(pair.value, field.kind, in: field).map {
            Entry($0, at: place(pair.value.position))
        }
    }

    private mutating func unknownKey(_ pair: Node.Pair, _ type: RecordType) {
        let known = type.fields.map(\.key) + (type.hasWordings ? Wording.keys : [])
        let nearest = suggestions.nearest(to: pair.key, among: known)
        log.add(.unknownKey(pair.key, type, nearest: nearest), at: pair.position)
    }

    private mutating func noteMissing(_ type: RecordType, _ pairs: [Node.Pair], at place: Position)
    {
        for field in type.fields where field.isRequired {
            if !pairs.contains(where: { $0.key == field.key }) {
                log.add(.missingField(field, type), at: place)
            }
        }
    }
}

extension RecordReader {
    func place(_ position: Position) -> Place {
        Place(file: log.file, line: position.line, column: position.column)
    }

    mutating func wrongKind(_ field: Field, _ kind: Kind, _ node: Node) {
        log.add(.wrongKind(field, kind), at: node.position)
    }

    /// A value of this kind; nil, with the reason in the log, where it is none.
    mutating func value(_ node: Node, _ kind: Kind, in field: Field) -> Value? {
        switch kind {
        case .id, .text: text(node, in: field).map(Value.text)
        case .wording: wording(node, in: field)
        case .date, .done, .time, .number, .flag: plainValue(node, kind, in: field)
        case .choice(let list): choice(node, list, in: field)
        case .person: person(node, in: field)
        case .people: oneOrMany(node) { $0.person($1, in: field) }
        case .peopleOrNames: oneOrMany(node) { $0.personOrName($1, in: field) }
        case .readers: oneOrMany(node) { $0.readerName($1, in: field) }
        case .reference(let types): reference(node, types, in: field)
        case .references(let types): oneOrMany(node) { $0.reference($1, types, in: field) }
        case .picture: picture(node, in: field)
        case .record(let type): record(node, of: type, in: field).map(Value.record)
        case .records(let type):
            list(node, kind, in: field) { $0.record($1, of: type, in: field).map(Value.record) }
        case .texts: list(node, kind, in: field) { $0.said($1, in: field) }
        case .choices(let words): oneOrMany(node) { $0.choice($1, words, in: field) }
        case .table(let inner): table(node, inner, in: field)
        }
    }

    typealias Item = (inout RecordReader, Node) -> Value?

    /// Every item of a list, or the one value that was written for a list.
    mutating func oneOrMany(_ node: Node, _ item: Item) -> Value? {
        guard case .sequence(let nodes) = node.content else { return item(&self, node) }
        return entries(nodes, item)
    }

    mutating func list(_ node: Node, _ kind: Kind, in field: Field, _ item: Item) -> Value? {
        guard case .sequence(let nodes) = node.content else {
            wrongKind(field, kind, node)
            return nil
        }
        return entries(nodes, item)
    }

    private mutating func entries(_ nodes: [Node], _ item: Item) -> Value {
        var entries: [Entry] = []
        for node in nodes {
            if case .scalar(.nothing) = node.content {
                log.add(.emptyItem, at: node.position)
            } else if let value = item(&self, node) {
                entries.append(Entry(value, at: place(node.position)))
            }
        }
        return .list(entries)
    }
}
