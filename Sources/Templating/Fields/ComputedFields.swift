import Casework
import Disclosure

/// Fields that are worked out, always from what the reader may see, never from the case.
struct ComputedFields {
    let types: [String: RecordType]

    func members(of type: RecordType) -> [Member] {
        if type.name == CaseFormat.root.name { return top }
        return switch type.name {
        case "person": person
        case "danger": danger
        case "rule": rule
        case "safety plan": plan
        case "map item": mapItem
        case "trajectory": trajectory
        case "step": step
        case "stage": stage
        case "proceedings": proceedings
        case "hearing": hearing
        case "case": caseFacts
        case "event": event
        case "meeting": meeting
        case "agenda item": agendaItem
        case "invitation": invitation
        case "allegation": allegation
        case "change row": changeRow
        case "direction": direction
        default: []
        }
    }

    func record(_ name: String) -> Shape { types[name].map { .record($0) } ?? .text }

    private var top: [Member] {
        [
            .computed("children", .list(.person), "The children whom this reader may know of.") {
                people($0) { $0.text("role") == "child" }
            },
            .computed("parents", .list(.person), "The parents whom this reader may know of.") {
                people($0) { $0.text("role") == "parent" }
            },
            .computed("network", .list(.person), "Everybody in the safety network.") {
                _, edition in NetworkPart.people(of: edition)
            },
            .computed("plan", record("safety plan"), optional: true, "The safety plan.") {
                file, _ in file.record("safety_plan").map { .record($0) }
            },
            .computed("reader", .text, "Whom this copy is for, as they are called.") {
                _, edition in .words(ReaderName.of(edition))
            },
            .computed(
                "child", .person, optional: true, "In a child's own copy: that child."
            ) { _, edition in
                edition.voice == .child ? edition.reader.people.first.map { .person($0) } : nil
            },
            .computed(
                "document", .record(FieldCatalogue.documentType), "The document that is made."
            ) { _, _ in nil },
        ] + mapHeadings + chronology + meetings + courtPapers
            + networkLists + atAGlance
    }

    private var person: [Member] {
        [
            .computed("telephone", .text, optional: true, "Their number, where it may be shown.") {
                person, _ in person.record("contact")?["phone"].flatMap(Datum.init)
            },
            .computed("full name", .text, optional: true, "First name and surname, with a title.") {
                person, edition in
                person.id.flatMap { edition.names[$0] }.map { .prose(Prose($0.full)) }
            },
            .computed("described", .text, optional: true, "Who they are: \"grandmother\".") {
                person, edition in
                person.id.flatMap { edition.names[$0] }.map { .words($0.role) }
            },
            job("jobs", "rules", "rule", "who", "The rules that they see to."),
            job("back-up jobs", "rules", "rule", "backup", "The rules where they step in."),
            job("checks", "rules", "rule", "checked_by", "The rules that they check."),
            job("watches", "red_flags", "red flag", "who", "The red flags that they act on."),
        ] + seenChild + networkPart + household
    }

    /// Those items of the safety plan that name somebody under a key.
    private func job(
        _ name: String, _ list: String, _ type: String, _ key: String, _ means: String
    ) -> Member {
        .computed(name, .list(record(type)), means) { person, edition in
            let items = edition.root.record("safety_plan")?.records(list) ?? []
            return .list(
                items.filter { item in person.id.map(item.ids(key).contains) ?? false }
                    .map { .record($0) })
        }
    }

    private var danger: [Member] {
        [
            .computed("scale", record("scale"), optional: true, "The scale of this danger.") {
                danger, edition in
                edition.root.records("scales").first { $0.text("danger") == danger.id }
                    .map { .record($0) }
            },
            .computed("rules", .list(record("rule")), "The rules that answer this danger.") {
                danger, edition in
                let rules = edition.root.record("safety_plan")?.records("rules") ?? []
                return .list(rules.filter { $0.text("danger") == danger.id }.map { .record($0) })
            },
            .computed("existing safety", .list(record("map item")), "What helped against it.") {
                danger, edition in
                .list(
                    edition.root.records("map").filter { item in
                        item.text("heading") == "existing-safety"
                            && item.text("danger") == danger.id
                    }.map { .record($0) })
            },
        ]
    }

    private var rule: [Member] {
        [
            .computed("tests", .list(record("test")), "When this rule was tried, and how it went.")
            { rule, edition in
                let tests = edition.root.record("safety_plan")?.records("tests") ?? []
                return .list(tests.filter { $0.text("rule") == rule.id }.map { .record($0) })
            },
            .computed(
                "danger number", .number, optional: true,
                "The number of this rule's danger among those of the plan, from 1."
            ) { rule, edition in
                let dangers = edition.root.record("safety_plan")?.ids("dangers") ?? []
                return rule.text("danger").flatMap { dangers.firstIndex(of: $0) }
                    .map { .number(Double($0 + 1)) }
            },
            .computed("tested on", .list(.date), "The days on which this rule was tried.") {
                rule, edition in
                let tests = edition.root.record("safety_plan")?.records("tests") ?? []
                return .list(
                    tests.filter { $0.text("rule") == rule.id }
                        .compactMap { $0.date("on").map { .day($0) } })
            },
        ]
    }

    private var plan: [Member] {
        [
            .computed(
                "people to ring", .list(.person),
                "Everybody with a job in the plan whose number this reader may see, and the lead worker."
            ) { plan, edition in .list(PeopleToRing.ids(plan, edition).map { .person($0) }) },
            .computed(
                "card holders", .list(.person),
                "Members of the network with a job in the plan; a reader with one has their own alone."
            ) { plan, edition in .list(CardHolders.ids(plan, edition).map { .person($0) }) },
        ]
    }
}

/// People of the case in the file's order.
private func people(_ file: Record, where belongs: (Record) -> Bool) -> Datum {
    .list(file.records("people").filter(belongs).compactMap { $0.id.map { .person($0) } })
}

extension Member {
    /// A field computed from the item alone.
    fileprivate static func computed(
        _ name: String, _ shape: Shape, optional: Bool = false, _ means: String,
        _ work: @escaping @Sendable (Record) -> Datum?
    ) -> Member {
        .computed(name, shape, optional: optional, means) { record, _ in work(record) }
    }
}

/// How the reader of an edition is called on the page that is theirs.
enum ReaderName {
    static func of(_ edition: Edition) -> String {
        if case .group(let name) = edition.reader.kind { return words(name) }
        return edition.names[edition.reader.id].map {
            edition.voice == .formal ? $0.full : $0.called
        } ?? edition.reader.id
    }

    private static func words(_ group: String) -> String {
        switch group {
        case "family": "the family"
        case "network": "the network"
        case "professionals": "the professionals"
        case "conference": "the conference"
        case "conference-restricted": "the conference, restricted"
        case "court": "the court"
        case "team": "the team"
        case "legal": "the legal team"
        default: group
        }
    }
}

/// For whom a card for the pocket is made.
enum CardHolders {
    static func ids(_ plan: Record, _ edition: Edition) -> [String] {
        let busy = busy(in: plan)
        let holders = edition.root.records("people").filter { person in
            guard let network = person.record("network") else { return false }
            return network.text("status") != "withdrawn"
        }.compactMap(\.id).filter(busy.contains)
        return holders.contains(edition.reader.id) ? [edition.reader.id] : holders
    }

    /// Everybody whom a rule or a red flag names.
    static func busy(in plan: Record) -> Set<String> {
        var busy: Set<String> = []
        for rule in plan.records("rules") {
            busy.formUnion(rule.ids("who") + rule.ids("backup") + rule.ids("checked_by"))
        }
        for flag in plan.records("red_flags") { busy.formUnion(flag.ids("who")) }
        return busy
    }
}

/// Whom a reader of the plan can ring.
enum PeopleToRing {
    static func ids(_ plan: Record, _ edition: Edition) -> [String] {
        var wanted = CardHolders.busy(in: plan)
        wanted.formUnion(edition.root.record("case")?.ids("lead_worker") ?? [])
        return edition.root.records("people").compactMap { person in
            guard let id = person.id, wanted.contains(id), id != edition.reader.id,
                person.record("contact")?["phone"] != nil
            else { return nil }
            return id
        }
    }
}
