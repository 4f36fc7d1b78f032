import Casework
import Disclosure

/// Fields of the chronology, and how long the council has known the family.
extension ComputedFields {
    var chronology: [Member] {
        [
            .computed(
                "told events", .list(record("event")),
                "The events of the chronology that this reader may see, as if there were no others."
            ) { file, _ in
                .list(file.records("chronology").filter { !$0.isStub }.map { .record($0) })
            }
        ]
    }

    var event: [Member] {
        [
            .computed(
                "is withheld", .flag,
                "Whether this reader sees its number alone, on which a court relies."
            ) { event, _ in .flag(event.isStub) }
        ]
    }

    var caseFacts: [Member] {
        [
            .computed(
                "open for", .text, optional: true,
                "How long ago the case was opened: 5 days, 3 weeks."
            ) { facts, edition in
                facts.date("opened").flatMap { opened in
                    let days = opened.days(to: edition.asOf)
                    return days > 0 ? .words(Stretch.words(days: days)) : nil
                }
            },
            .scheduled(
                "assessment deadline", record("deadline"), optional: true,
                "Until when the single assessment has to be there, and why."
            ) { _, _, due in
                due.all.first { $0.rule.event == .referral && $0.rule.outcome == nil }
                    .map { .record(DeadlineRecord.record($0)) }
            },
        ]
    }
}
