import Casework

/// What is known of a person's name and place in the family.
struct Somebody {
    let id: String
    let isChild: Bool
    let first: String
    let last: String
    /// As the case gives it.
    let title: String?
    let pronouns: NameForm.Pronouns
    let job: String?
    let role: String?
    /// What they are to whom, in the order of the file.
    let relations: [Relation]

    struct Relation {
        let to: String
        let word: String
        let side: String?
    }

    init?(_ person: Record) {
        guard let id = person.id, let name = person.record("name") else { return nil }
        self.id = id
        isChild = person.text("role") == "child"
        first = name.text("first") ?? ""
        last = name.text("last") ?? ""
        title = name.text("title")
        pronouns = Self.pronouns(person.text("pronouns"))
        job = person.text("job")
        role = person.text("role")
        relations = person.records("relations").compactMap { relation in
            guard let to = relation.text("to"), let word = relation.text("is") else { return nil }
            return Relation(to: to, word: word, side: relation.text("side"))
        }
    }

    private static func pronouns(_ written: String?) -> NameForm.Pronouns {
        switch written?.split(separator: "/").first?.lowercased() {
        case "she": .she
        case "he": .he
        default: .they
        }
    }

    var full: String { joined(title, first, last) }

    /// The title that formal papers give: the person's own, else the plain one of the pronoun.
    var formalTitle: String? {
        if let title { return title }
        guard !isChild, !last.isEmpty else { return nil }
        return switch pronouns {
        case .she: "Ms"
        case .he: "Mr"
        case .they: nil
        }
    }

    var formalFull: String { joined(formalTitle, first, last) }

    /// `Mr Ibrahim` where a title is given, else the first name.
    var familiar: String { title == nil || last.isEmpty ? first : joined(title, last) }

    /// `Ms Reed`, or the full name where no title is known.
    var titled: String {
        formalTitle == nil || last.isEmpty ? formalFull : joined(formalTitle, last)
    }

    private func joined(_ parts: String?...) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
