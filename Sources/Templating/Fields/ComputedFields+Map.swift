import Casework
import Disclosure

/// The case map: its items under their headings, and what has become of the next steps.
extension ComputedFields {
    var mapHeadings: [Member] {
        [
            underHeading("harms", "harm", "What has happened, of the map."),
            underHeading("complicating factors", "complicating", "What makes it harder."),
            underHeading("strengths", "strength", "What works well."),
            underHeading("existing safety", "existing-safety", "What has kept the children safe."),
            underHeading("next steps", "next-step", "What has to happen next."),
            .computed(
                "other scales", .list(record("scale")), "Scales that are of no danger."
            ) { file, _ in
                .list(
                    file.records("scales").filter { $0.text("danger") == nil }
                        .map { .record($0) })
            },
        ]
    }

    private func underHeading(_ name: String, _ heading: String, _ means: String) -> Member {
        .computed(name, .list(record("map item")), means) { file, _ in
            .list(
                file.records("map").filter { $0.text("heading") == heading }.map { .record($0) })
        }
    }

    var mapItem: [Member] {
        [
            .computed("is done", .flag, "Whether a next step was done.") { item, _ in
                .flag(NextStep.isDone(item))
            },
            .computed(
                "done on", .date, optional: true, "The day on which a next step was done."
            ) { item, _ in item.date("done").map { .day($0) } },
            .computed(
                "is late", .flag, "Whether a next step was due before today and is not done."
            ) { item, edition in .flag(NextStep.isLate(item, at: edition)) },
        ]
    }
}

/// What became of a next step of the map.
enum NextStep {
    static func isDone(_ item: Record) -> Bool {
        switch item["done"] {
        case .date?: true
        case .flag(let flag)?: flag
        default: false
        }
    }

    static func isLate(_ item: Record, at edition: Edition) -> Bool {
        !isDone(item) && (item.date("due").map { $0 < edition.asOf } ?? false)
    }
}
