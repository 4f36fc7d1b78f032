import Casework

/// Rule 6: who may see how a person can be reached, and when they were born.
struct ContactRules: Sendable {
    private let audience: Audience
    /// Those with parental responsibility, by child.
    private var responsible: [String: Set<String>] = [:]
    /// The children who live with a person.
    private var children: [String: Set<String>] = [:]

    init(of root: Record, by rules: SharingRules) {
        audience = rules.audience
        for person in root.records("people") {
            guard let id = person.id else { continue }
            for relation in person.records("relations")
            where relation.flag("parental_responsibility") == true {
                // What the audience may not know gives it no right that would tell.
                guard rules.refusal(of: relation, isInside: true) == nil else { continue }
                if let child = relation.text("to") { responsible[child, default: []].insert(id) }
            }
            guard person.text("role") == "child" else { continue }
            for host in person.ids("lives_with") { children[host, default: []].insert(id) }
        }
    }

    /// Why one detail of a person's contact is withheld.
    func refusal(of key: String, in contact: Record, of person: String) -> Refusal? {
        // "Whatever else is said" holds for the person's own copies too: a page lies about.
        if contact.flag("confidential") == true {
            return audience.isWithin([]) ? nil : .confidential
        }
        if key == "phone" || key == "email" {
            let named = Set(contact.ids("share_phone_with")).union([person])
            return audience.isWithin(named) ? nil : .telephone
        }
        return audience.isWithin((children[person] ?? []).union([person])) ? nil : .address
    }

    func refusalOfBirthDate(of person: String) -> Refusal? {
        let named = (responsible[person] ?? []).union([person, "professionals", "court"])
        return audience.isWithin(named) ? nil : .birthDate
    }
}
