import Casework

extension Pruner {
    /// A person whom the audience may see, with as much of their details as it may see.
    mutating func person(_ record: Record, at spot: Spot) -> Record? {
        guard let id = record.id else { return nil }
        if let refusal = strangers.refusals[id] {
            withhold(record, for: refusal, at: spot, names: strangers.names[id] ?? [])
            return nil
        }
        var seen = record
        if let contact = record.record("contact"), let entry = record.fields["contact"] {
            let kept = self.contact(contact, of: id, at: spot.field("contact", of: record))
            seen.fields["contact"] = kept.map { Entry(.record($0), at: entry.place) }
        }
        hideBirthDate(of: &seen, at: spot)
        return fields(of: seen, at: spot)
    }

    private mutating func contact(_ contact: Record, of person: String, at spot: Spot) -> Record? {
        var kept = contact
        for (key, entry) in contact.fields where !Envelope.keys.contains(key) {
            guard let refusal = contacts.refusal(of: key, in: contact, of: person) else { continue }
            kept.fields[key] = nil
            let spot = spot.field(key, of: contact)
            let secrets = Secret.all(inContact: key, entry.value)
            withhold(refusal, at: spot, place: entry.place, secrets: secrets)
        }
        return kept.fields.keys.contains { !Envelope.keys.contains($0) } ? kept : nil
    }

    /// Takes the birth date out where it may not be seen. Everybody may know how old a child is.
    private mutating func hideBirthDate(of person: inout Record, at spot: Spot) {
        guard let id = person.id, let entry = person.fields["born"], let born = person.date("born")
        else { return }
        let refusal = contacts.refusalOfBirthDate(of: id)
        let age = born.years(to: rules.asOf)
        if age >= 0, refusal == nil || person.text("role") == "child" {
            person.fields["age"] = Entry(.number(Double(age)), at: entry.place)
        }
        guard let refusal else { return }
        person.fields["born"] = nil
        let secret = Secret(kind: .birthDate, value: born.iso)
        withhold(
            refusal, at: spot.field("born", of: person), place: entry.place, secrets: [secret])
    }

    /// What a child said, as far as the child let the audience see it.
    mutating func voice(_ record: Record, at spot: Spot) -> Record? {
        let words = ChildsWordsRules(of: record, for: rules.audience)
        var refusal = rules.refusal(of: record, isInside: true) ?? words.refusal(of: record)
        if refusal == nil, strangers.areNamed(by: record) { refusal = .namesSomebody }
        if let refusal {
            withhold(record, for: refusal, at: spot)
            return nil
        }
        var seen = record
        for (key, entry) in record.fields where !Envelope.keys.contains(key) {
            guard let refusal = words.refusal(of: key, in: record) else { continue }
            seen.fields[key] = nil
            withhold(entry, for: refusal, at: spot.field(key, of: record))
        }
        return fields(of: seen, at: spot.searched)
    }
}
