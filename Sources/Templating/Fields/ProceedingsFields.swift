import Casework
import Disclosure

/// Fields of the proceedings that are worked out: the court's weeks.
extension ComputedFields {
    var proceedings: [Member] {
        [
            .computed(
                "week", .number, optional: true,
                "In which week of the proceedings today is, from 1."
            ) { proceedings, edition in week(of: edition.asOf, since: proceedings.date("issued")) },
            .computed(
                "time limit", .date, optional: true,
                "The last day of the 26 weeks that begin with the day of issue."
            ) { proceedings, _ in
                proceedings.date("issued").flatMap(CourtWeeks.limit).map { .day($0) }
            },
            .computed(
                "orders in force", .list(record("order")),
                "The orders that were made and have not expired today."
            ) { proceedings, edition in
                .list(
                    proceedings.records("orders")
                        .filter { $0.date("expires").map { $0 >= edition.asOf } ?? true }
                        .map { .record($0) })
            },
            .computed(
                "directions late", .number,
                "How many directions are not done though their day is over."
            ) { proceedings, edition in
                .number(
                    Double(Directions.late(proceedings.records("directions"), at: edition.asOf)))
            },
            .computed(
                "next hearing", record("hearing"), optional: true,
                "The first hearing that is held today or later."
            ) { proceedings, edition in
                proceedings.records("hearings")
                    .filter { $0.date("on").map { $0 >= edition.asOf } ?? false }
                    .min { ($0.date("on")?.number ?? 0) < ($1.date("on")?.number ?? 0) }
                    .map { .record($0) }
            },
        ]
    }

    var hearing: [Member] {
        [
            .computed("week", .number, optional: true, "The week of the proceedings of its day.") {
                hearing, edition in
                hearing.date("on").flatMap { week(of: $0, since: CourtWeeks.start(in: edition)) }
            },
            .computed(
                "week of trajectory", .number, optional: true,
                "The week of the trajectory in which it is."
            ) { hearing, edition in
                weekOfTrajectory(hearing.date("on"), edition)
            },
            .computed(
                "is after time limit", .flag, "Whether it is held when the 26 weeks are over."
            ) { hearing, edition in
                guard let limit = CourtWeeks.start(in: edition).flatMap(CourtWeeks.limit) else {
                    return .flag(false)
                }
                return .flag(hearing.date("on").map { $0 > limit } ?? false)
            },
        ]
    }
}

/// The 26 weeks in which a court has to decide on a care or supervision order.
///
/// Source: Children Act 1989, section 32(1)(a)(ii): within 26 weeks beginning with the day on which
/// the application was issued.
enum CourtWeeks {
    static let count = 26

    /// The day of issue, where there are proceedings.
    static func start(in edition: Edition) -> Day? {
        edition.root.record("proceedings")?.date("issued")
    }

    /// The last of the 26 weeks' days.
    static func limit(from issued: Day) -> Day? { issued.advanced(by: count * 7 - 1) }
}
