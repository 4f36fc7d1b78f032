/// What somebody is to the family, in words.
struct Kinship {
    private let people: [String: Somebody]
    private let children: Int

    init(of people: [Somebody]) {
        self.people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        children = people.count { $0.isChild }
    }

    /// Relations to children whom the reader sees, else those to adults.
    private func relations(of one: Somebody) -> [Somebody.Relation] {
        let seen = one.relations.filter { people[$0.to] != nil && $0.to != one.id }
        let toChildren = seen.filter { people[$0.to]?.isChild ?? false }
        return toChildren.isEmpty ? seen : toChildren
    }

    /// `Maya and Leo's mum`; to a child who reads it, `your mum`.
    func plain(_ one: Somebody, reader: String?) -> String? {
        let relations = relations(of: one)
        if let own = relations.first(where: { $0.to == reader }) {
            return "your \(plain(own.word))"
        }
        let grouped = Self.grouped(relations) { plain($0.word) }
        guard !grouped.isEmpty else { return nil }
        return Self.list(grouped.map { "\(owners($0.to)) \($0.word)" })
    }

    private func owners(_ ids: [String]) -> String {
        if ids.count > 2, ids.count == children { return "the children's" }
        return Self.list(ids.compactMap { people[$0]?.first }) + "'s"
    }

    private func plain(_ word: String) -> String {
        switch word {
        case "mother": "mum"
        case "father": "dad"
        case "stepmother": "stepmum"
        case "stepfather": "stepdad"
        default: word
        }
    }

    /// `maternal grandmother`: the first relation to a child; nil where there is none.
    func formal(_ one: Somebody) -> String? {
        relations(of: one).first { isChild($0.to) }.map(Self.formal)
    }

    /// `father of Callum and stepfather of Edie`; nil for people of whom no relation is known.
    func formalInFull(_ one: Somebody) -> String? {
        let grouped = Self.grouped(relations(of: one), word: Self.formal)
        guard !grouped.isEmpty else { return nil }
        return Self.list(
            grouped.map { group in
                let names = group.to.compactMap { id in
                    people[id].map { $0.isChild ? $0.first : $0.formalFull }
                }
                return "\(group.word) of \(Self.list(names))"
            })
    }

    /// The person is not the same to every child.
    func isMixed(_ one: Somebody) -> Bool {
        Self.grouped(relations(of: one), word: Self.formal).count > 1
    }

    private func isChild(_ id: String) -> Bool { people[id]?.isChild ?? false }

    private static func formal(_ relation: Somebody.Relation) -> String {
        switch relation.side {
        case "mother": "maternal \(relation.word)"
        case "father": "paternal \(relation.word)"
        default: relation.word
        }
    }

    /// Those to whom the word is the same, together, in the order in which they come.
    private static func grouped(
        _ relations: [Somebody.Relation], word: (Somebody.Relation) -> String
    ) -> [(word: String, to: [String])] {
        var groups: [(word: String, to: [String])] = []
        var indices: [String: Int] = [:]
        for relation in relations {
            let word = word(relation)
            if let index = indices[word] {
                groups[index].to.append(relation.to)
            } else {
                indices[word] = groups.count
                groups.append((word, [relation.to]))
            }
        }
        return groups
    }

    private static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
