import Casework
import Disclosure

/// Fields of papers for a court: what each party answers, and which directions were kept.
extension ComputedFields {
    var allegation: [Member] {
        [
            .computed(
                "is withheld", .flag,
                "Whether this reader sees its number alone, on which a court relies."
            ) { allegation, _ in .flag(allegation.isStub) },
            .computed("harm", .list(.text), "The kinds of harm, actual or likely, in words.") {
                allegation, _ in
                .list(allegation.ids("harm").map { .label($0, term: "harm " + $0) })
            },
            .computed("position", .text, optional: true, "What each party answers, in one line.") {
                allegation, edition in answers(allegation.records("responses"), edition)
            },
        ]
    }

    var changeRow: [Member] {
        [
            .computed("position", .text, optional: true, "What each parent answers, in one line.") {
                row, edition in answers(row.records("answers"), edition)
            }
        ]
    }

    var direction: [Member] {
        [
            .computed("state", .choice(Directions.states), "Whether it was done in time.") {
                direction, edition in .choice(Directions.state(direction, at: edition.asOf))
            },
            .computed("done on", .date, optional: true, "The day on which it was done.") {
                direction, _ in direction.date("done").map { .day($0) }
            },
        ]
    }

    var courtPapers: [Member] {
        [
            .computed(
                "hearing", record("hearing"), optional: true,
                "The hearing that the document is of."
            ) { _, edition in
                edition.subject(ofKind: "hearing").map { .record($0) }
            },
            .computed(
                "statement", record("statement"), optional: true,
                "The statement that the document is of."
            ) { _, edition in
                edition.subject(ofKind: "statement").map { .record($0) }
            },
            Member(
                name: "statement of truth", shape: .text, isOptional: true,
                means: "What a witness signs, as in force on the statement's date, else today.",
                source: .ruled { _, edition, rules in
                    let made = edition.subject(ofKind: "statement")?.date("made_on")
                    return rules.statementOfTruth(on: made ?? edition.asOf).map { .words($0) }
                }),
        ]
    }
}

/// What a court told somebody to do.
enum Directions {
    static let states = ClosedList("state of a direction", ["done", "done-late", "late", "due"])

    static func state(_ direction: Record, at today: Day) -> String {
        let due = direction.date("due")
        if let done = direction.date("done") {
            return due.map { done > $0 } ?? false ? "done-late" : "done"
        }
        if direction.flag("done") == true { return "done" }
        return due.map { $0 < today } ?? false ? "late" : "due"
    }

    /// Those that are not done though their day is over.
    static func late(_ directions: [Record], at today: Day) -> Int {
        directions.count { state($0, at: today) == "late" }
    }
}

/// "The mother: in part (“…”). The father: yes."
private func answers(_ records: [Record], _ edition: Edition) -> Datum? {
    let said = records.compactMap { answer -> String? in
        let names = answer.ids("who").compactMap { edition.names[$0]?.afterwards }
        guard !names.isEmpty, let says = answer.text("says") else { return nil }
        let word =
            switch says {
            case "partly": "in part"
            case "unknown": "no answer is known"
            default: says
            }
        var words = answer.text("words").map { " (“\($0)”)" } ?? ""
        words = "\(names.joined(separator: " and ").capitalisedFirst): \(word)" + words
        return words + "."
    }
    return said.isEmpty ? nil : .words(said.joined(separator: " "))
}
