import Casework
import Disclosure

/// Naming people as this reader knows them.
extension Filler {
    mutating func names(of datum: Datum, _ line: inout LineBuilder) {
        let members = datum.members
        for (index, member) in members.enumerated() {
            if index > 0 { line.add(index == members.count - 1 ? " and " : ", ", .template) }
            switch member {
            case .person(let id): name(id, &line)
            case .record(let record): record.id.map { name($0, &line) }
            case .prose(let prose): line.add(prose.plainWords, .data)
            default: break
            }
        }
    }

    /// The same form of everybody's name, said once where it is the same.
    func forms(
        of datum: Datum, _ form: KeyPath<NameForm, String>, _ line: inout LineBuilder
    ) {
        var words: [String] = []
        for member in datum.members {
            let name = personID(member).map { edition.names[$0]?[keyPath: form] } ?? member.written
            guard let name, !words.contains(name) else { continue }
            words.append(name)
        }
        for (index, word) in words.enumerated() {
            if index > 0 { line.add(index == words.count - 1 ? " and " : ", ", .template) }
            line.add(word, .data, beginsWithName: true)
        }
    }

    private mutating func name(_ id: String, _ line: inout LineBuilder) {
        guard let form = edition.names[id] else { return }
        let isFirst = introduced.insert(id).inserted
        let words = isFirst ? form.withRole : form.afterwards
        line.add(words, .data, beginsWithName: true)
    }

    /// `she`, `her`, `hers` of one person, or `they` of several.
    func pronoun(_ datum: Datum, _ path: FieldPath, _ line: inout LineBuilder) {
        var pronouns = NameForm.Pronouns.they
        if datum.members.count == 1, let member = datum.members.first, let id = personID(member),
            let form = edition.names[id]
        {
            pronouns = form.pronouns
        }
        line.add(Self.word(path.format, pronouns), .template, beginsWithName: true)
    }

    private func personID(_ datum: Datum) -> String? {
        switch datum {
        case .person(let id): id
        case .record(let record): record.id
        default: nil
        }
    }

    private static func word(_ format: Format?, _ pronouns: NameForm.Pronouns) -> String {
        switch (format, pronouns) {
        case (.her?, .she): "her"
        case (.her?, .he): "him"
        case (.her?, .they): "them"
        case (.hers?, .she): "her"
        case (.hers?, .he): "his"
        case (.hers?, .they): "their"
        case (.says?, .they): "say"
        case (.says?, _): "says"
        case (_, .she): "she"
        case (_, .he): "he"
        case (_, .they): "they"
        }
    }
}

extension Datum {
    /// Somebody whom the case names in words alone.
    fileprivate var written: String? {
        if case .prose(let prose) = self { prose.plainWords } else { nil }
    }
}
