import Casework
import Diagnostics
import Disclosure
import Documents
import Figures
import Pictures

/// The trajectory as a road and as a timeline.
extension Filler {
    mutating func road(_ path: FieldPath) -> [Block] {
        guard let trajectory = datum(path).flatMap(record) else { return [] }
        let steps = trajectory.stepsByDate
        guard !steps.isEmpty else { return [] }
        let states = states(of: steps)
        var signs: [RoadFacts.Sign] = []
        for (step, state) in zip(steps, states) { signs.append(sign(step, state, path)) }
        let behind = states.lastIndex { $0 == .done || $0 == .late }.map { $0 + 1 } ?? 0
        let dates = DateWording(edition.voice)
        let facts = RoadFacts(
            title: term("road title", "Road"),
            start: trajectory.date("start").map(dates.short) ?? "", signs: signs, behind: behind,
            today: dates.short(edition.asOf), goals: goals(of: trajectory, path),
            words: RoadFacts.Words(
                start: term("road start", "Start"), here: term("road here", "You are here"),
                after: term("road after", "after step"), goal: term("road goal", "Goal"),
                goesOn: term("road goes on", "The road goes on"),
                part: term("road part", "part")))
        return RoadFigure.figures(facts).map { .figure($0) }
    }

    func term(_ name: String, _ otherwise: String) -> String {
        term(name) ?? otherwise
    }

    // MARK: Steps

    /// The first of those whose day comes is next, the others are later.
    func states(of steps: [Record]) -> [RoadFacts.Sign.State] {
        var isNext = true
        return steps.map { step in
            switch StepProgress(step, at: edition.asOf).state {
            case .done: return .done
            case .late: return .late
            case .now:
                isNext = false
                return .now
            case .next:
                defer { isNext = false }
                return isNext ? .next : .later
            }
        }
    }

    private mutating func sign(
        _ step: Record, _ state: RoadFacts.Sign.State, _ path: FieldPath
    ) -> RoadFacts.Sign {
        let state = RoadFacts.Sign(
            words: said(step, path), state: state, status: status(of: step, state),
            told: told(of: step, state), picture: picture(of: step))
        return state
    }

    /// A word of the picture library; a picture of the case's own is no drawing.
    private mutating func picture(of step: Record) -> Drawing? {
        guard case .picture(.word(let word))? = step["picture"] else { return nil }
        do throws(Problems) {
            return try library.pictures[word]?.drawing
        } catch {
            problems += error.all
            return nil
        }
    }

    mutating func said(_ item: Record, _ path: FieldPath) -> String {
        guard let wording = item.wording() else { return "" }
        let known = introduced
        // A sign has no room to say who somebody is.
        introduced = Set(edition.root.records("people").compactMap(\.id))
        defer { introduced = known }
        var line = LineBuilder()
        // As a template names it that repeats the items.
        let path = FieldPath(names: [item.type.name], place: path.place)
        self.wording(wording, of: path, item: item, &line)
        return line.inlines.plainText
    }

    private func word(of state: RoadFacts.Sign.State) -> String {
        switch state {
        case .done: term("road done", "Done")
        case .late: term("road late", "Late")
        case .now: term("road now", "Now")
        case .next: term("road next", "Next")
        case .later: term("road later", "Later")
        }
    }

    /// "Done: 21 May 2026".
    func status(of step: Record, _ state: RoadFacts.Sign.State) -> String {
        let progress = StepProgress(step, at: edition.asOf)
        let day = state == .done ? progress.doneOn ?? progress.due : progress.due
        guard let day else {
            return state == .done
                ? word(of: state) : "\(word(of: state)): \(term("road undated", "no date"))"
        }
        return "\(word(of: state)): \(DateWording(edition.voice).short(day))"
    }

    private func told(of step: Record, _ state: RoadFacts.Sign.State) -> String {
        let status = status(of: step, state) + "."
        return state == .late ? "\(status) \(term("road late told", ""))" : status
    }

    private mutating func goals(of trajectory: Record, _ path: FieldPath) -> [String] {
        var goals: [String] = []
        for id in trajectory.ids("goals") {
            guard let goal = edition.item(id) else { continue }
            goals.append(said(goal, path))
        }
        return goals.filter { !$0.isEmpty }
    }
}
