import Casework
import Disclosure

/// How far a step of the trajectory has come at the day of the edition.
struct StepProgress {
    /// The words of a step's state.
    static let states = ClosedList("state of a step", ["done", "late", "now", "next"])

    enum State: String { case done, late, now, next }

    let state: State
    let due: Day?
    /// Where the case says on which day.
    let doneOn: Day?
    /// How many days after its day it was done, or today is; nil where it is not late.
    let daysLate: Int?

    init(_ step: Record, at today: Day) {
        due = step.date("due")
        doneOn = step.date("done")
        let isDone = doneOn != nil || step.flag("done") == true
        switch due {
        case _ where isDone: state = .done
        case let due? where due < today: state = .late
        // The seven days that begin today.
        case let due? where today.week(of: due) == 1: state = .now
        default: state = .next
        }
        let end = isDone ? doneOn : today
        let days = due.flatMap { due in end.map { due.days(to: $0) } } ?? 0
        daysLate = days > 0 ? days : nil
    }

    /// Whether it lies behind the mark "you are here".
    var isBehind: Bool { state == .done || state == .late }
}

extension Record {
    /// The steps of a trajectory by the days on which they are due. One without a due day stands
    /// at the day on which it was done, else behind the step that is written before it.
    var stepsByDate: [Record] {
        var latest = Int.min
        let dated = records("steps").enumerated().map { index, step in
            let day = (step.date("due") ?? step.date("done"))?.number
            latest = max(latest, day ?? latest)
            return (day: day ?? latest, index: index, step: step)
        }
        return dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.step)
    }
}

/// A stretch of days in words: in weeks from the fourteenth day.
enum Stretch {
    static func words(days: Int) -> String {
        switch days {
        case 1: "1\u{A0}day"
        case ..<14: "\(days)\u{A0}days"
        default: "\(days / 7)\u{A0}weeks"
        }
    }
}
