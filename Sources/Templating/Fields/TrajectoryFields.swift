import Casework
import Disclosure

/// Fields of the trajectory that are worked out, with the weeks counted from its start.
extension ComputedFields {
    var trajectory: [Member] {
        [
            .computed("steps by date", steps, "The steps in the order of their days.") {
                trajectory, _ in .list(trajectory.stepsByDate.map { .record($0) })
            },
            .computed("done steps", steps, "The steps that are done.") {
                stepsOf($0, $1) { $0.state == .done }
            },
            .computed("late steps", steps, "The steps that are due and not done.") {
                stepsOf($0, $1) { $0.state == .late }
            },
            .computed("coming steps", steps, "The steps whose day has not come.") {
                stepsOf($0, $1) { !$0.isBehind }
            },
            .computed(
                "next step", record("step"), optional: true, "The first step whose day comes."
            ) { trajectory, edition in
                trajectory.stepsByDate.first { !StepProgress($0, at: edition.asOf).isBehind }
                    .map { .record($0) }
            },
            .computed(
                "week", .number, optional: true, "In which week of the trajectory today is, from 1."
            ) { trajectory, edition in week(of: edition.asOf, since: trajectory.date("start")) },
            .computed("weeks", .number, optional: true, "How many weeks it should take.") {
                trajectory, _ in
                trajectory.date("end").flatMap { week(of: $0, since: trajectory.date("start")) }
            },
            .computed(
                "lowest score", .number, optional: true,
                "The lowest of everybody's latest scores for the goals."
            ) { trajectory, edition in
                LatestScores.lowest(of: trajectory.ids("goals"), in: edition).map { .number($0) }
            },
            .computed(
                "current stage", record("stage"), optional: true,
                "The last stage that has begun and is not done."
            ) { trajectory, edition in
                trajectory.records("stages").last { StageProgress($0, at: edition.asOf) == .now }
                    .map { .record($0) }
            },
        ]
    }

    var step: [Member] {
        [
            .computed(
                "state", .choice(StepProgress.states),
                "Whether it is done, late, now (due in the seven days from today), or next."
            ) { step, edition in
                .choice(StepProgress(step, at: edition.asOf).state.rawValue)
            },
            .computed("done on", .date, optional: true, "The day on which it was done.") {
                step, _ in step.date("done").map { .day($0) }
            },
            .computed(
                "week", .number, optional: true, "The week of the trajectory in which it is due."
            ) { step, edition in
                weekOfTrajectory(step.date("due"), edition)
            },
            .computed(
                "week of proceedings", .number, optional: true,
                "The week of the court's case in which it is due."
            ) { step, edition in
                step.date("due").flatMap { week(of: $0, since: CourtWeeks.start(in: edition)) }
            },
            .computed(
                "days late", .number, optional: true,
                "How many days after its day it was done, or today is."
            ) { step, edition in
                StepProgress(step, at: edition.asOf).daysLate.map { .number(Double($0)) }
            },
            .computed("late by", .text, optional: true, "The same in words: 5 days, 3 weeks.") {
                step, edition in
                StepProgress(step, at: edition.asOf).daysLate.map {
                    .words(Stretch.words(days: $0))
                }
            },
        ]
    }

    var stage: [Member] {
        [
            .computed(
                "state", .choice(StageProgress.states),
                "Whether it is done, now (begun), or next. A stage lasts until it has held, so none is late."
            ) { stage, edition in .choice(StageProgress(stage, at: edition.asOf).rawValue) },
            .computed(
                "week", .number, optional: true, "The week of the trajectory in which it begins."
            ) { stage, edition in
                weekOfTrajectory(stage.date("start"), edition)
            },
            .computed(
                "earliest end", .date, optional: true,
                "The first day on which its shortest time is over."
            ) { stage, _ in
                guard let start = stage.date("start"), let weeks = stage.number("weeks"),
                    let days = Int(exactly: weeks * 7)
                else { return nil }
                return start.advanced(by: days).map { .day($0) }
            },
            .computed("steps", steps, "The steps that belong to it.") { stage, edition in
                let all = edition.root.record("trajectory")?.records("steps") ?? []
                return .list(all.filter { $0.text("stage") == stage.id }.map { .record($0) })
            },
        ]
    }

    private var steps: Shape { .list(record("step")) }
}

/// The steps of a trajectory, by date, of which something holds.
private func stepsOf(
    _ trajectory: Record, _ edition: Edition, where holds: (StepProgress) -> Bool
) -> Datum {
    .list(
        trajectory.stepsByDate.filter { holds(StepProgress($0, at: edition.asOf)) }
            .map { .record($0) })
}

/// The week in which a day lies, from 1; nil before the start, or where there is none.
func week(of day: Day, since start: Day?) -> Datum? {
    start?.week(of: day).map { .number(Double($0)) }
}

/// The week of the trajectory in which a day lies.
func weekOfTrajectory(_ day: Day?, _ edition: Edition) -> Datum? {
    day.flatMap { week(of: $0, since: edition.root.record("trajectory")?.date("start")) }
}

/// How far a stage has come. It lasts until it has held, so that none is ever late.
enum StageProgress: String {
    case done, now, next

    static let states = ClosedList("state of a stage", ["done", "now", "next"])

    init(_ stage: Record, at today: Day) {
        if stage.date("done") != nil || stage.flag("done") == true {
            self = .done
        } else if let start = stage.date("start"), start <= today {
            self = .now
        } else {
            self = .next
        }
    }
}

/// What everybody scored last, on the scales of some goals.
enum LatestScores {
    static func lowest(of goals: [String], in edition: Edition) -> Double? {
        let wanted = Set(goals)
        let dangers = Set(
            edition.root.records("dangers").filter { danger in
                danger.record("goal")?.id.map(wanted.contains) ?? false
            }.compactMap(\.id))
        return edition.root.records("scales")
            .filter { $0.text("danger").map(dangers.contains) ?? false }
            .flatMap { latest(of: $0) }.min()
    }

    private static func latest(of scale: Record) -> [Double] {
        var scores: [String: (day: Int, score: Double)] = [:]
        for rating in scale.records("ratings") {
            guard let rater = rating.ids("who").first, let score = rating.number("score") else {
                continue
            }
            let day = rating.date("on")?.number ?? 0
            if let known = scores[rater], known.day > day { continue }
            scores[rater] = (day, score)
        }
        return scores.values.map(\.score)
    }
}
