import Casework
import Disclosure

/// What somebody has agreed to do, and where they were there.
extension ComputedFields {
    var networkPart: [Member] {
        [
            numbers("rule numbers", "who", "The numbers of the rules that they see to."),
            numbers("back-up rule numbers", "backup", "The numbers of those where they step in."),
            numbers("checked rule numbers", "checked_by", "The numbers of those that they check."),
            .computed("has a job", .flag, "Whether the safety plan gives them something to do.") {
                person, edition in .flag(NetworkPart.busy(in: edition).contains(person.id ?? ""))
            },
            .computed(
                "meetings attended", .list(.date),
                "The days of the meetings, up to today, at which they were there."
            ) { person, edition in
                guard let id = person.id else { return nil }
                let meetings = edition.root.records("meetings").filter { meeting in
                    meeting.records("invited").contains {
                        $0.ids("who").contains(id) && $0.flag("attending") == true
                    }
                }
                return .list(
                    meetings.compactMap { $0.date("on") }.filter { $0 <= edition.asOf }
                        .sorted().map { .day($0) })
            },
        ]
    }

    var networkLists: [Member] {
        [
            .computed(
                "people without a job", .list(.person),
                "Members of the network to whom the safety plan gives nothing to do."
            ) { _, edition in
                let busy = NetworkPart.busy(in: edition)
                return NetworkPart.people(of: edition) { !busy.contains($0.id ?? "") }
            },
            .computed(
                "people to tell", .list(.person),
                "Members of the network who do not know the danger, or the goal, yet."
            ) { _, edition in
                NetworkPart.people(of: edition) { person in
                    let part = person.record("network")
                    return part?.flag("knows_danger") != true || part?.flag("knows_goal") != true
                }
            },
        ]
    }

    /// Numbers of the safety plan's rules that name somebody under a key.
    private func numbers(_ name: String, _ key: String, _ means: String) -> Member {
        .computed(name, .list(.number), means) { person, edition in
            let rules = edition.root.record("safety_plan")?.records("rules") ?? []
            return .list(
                rules.enumerated().filter { _, rule in
                    person.id.map(rule.ids(key).contains) ?? false
                }.map { .number(Double($0.offset + 1)) })
        }
    }
}

/// Who is in the safety network, and who is busy in it.
enum NetworkPart {
    static func people(of edition: Edition, where belongs: (Record) -> Bool = { _ in true })
        -> Datum
    {
        .list(
            edition.root.records("people").filter { person in
                person.record("network").map { $0.text("status") != "withdrawn" } ?? false
                    && belongs(person)
            }.compactMap { $0.id.map { .person($0) } })
    }

    /// Everybody whom a rule or a red flag names.
    static func busy(in edition: Edition) -> Set<String> {
        edition.root.record("safety_plan").map { CardHolders.busy(in: $0) } ?? []
    }
}
