import Casework
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
                after: term("road after", "after step"), goal: term("road goal", "Goal"), goesOn: term("road goes on", "The road goes on"),
                part: term("road part", "part")))
        return RoadFigure.figures(facts).map { .figure($0) }
    }

    mutating func timeline(_ path: FieldPath) -> [Block] {
        guard let trajectory = datum(path).flatMap(record) else { return [] }
        let steps = trajectory.stepsByDate
        let lanes = (courtLane.map { [$0] } ?? []) + lanes(of: steps, path)
        guard !lanes.isEmpty else { return [] }
        let facts = TimelineFacts(
            title: term("timeline title", "Timeline"), start: trajectory.date("start")?.number,
            lines: timelineDays(trajectory), lanes: lanes,
            words: TimelineFacts.Words(
                week: term("timeline week", "Week"), undated: term("road undated", "No date"),
                part: term("road part", "part"), lead: term("timeline lead", "Lead"),
                event: term("timeline event", "Step"), state: term("timeline state", "State")))
        return TimelineFigure.figures(facts).map { .figure($0) }
    }

    private func term(_ name: String, _ otherwise: String) -> String {
        library.terms.words(name, in: edition.voice) ?? otherwise
    }

    // MARK: Steps

    /// The first of those whose day comes is next, the others are later.
    private func states(of steps: [Record]) -> [RoadFacts.Sign.State] {
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
    private func picture(of step: Record) -> Drawing? {
        guard case .picture(.word(let word))? = step["picture"] else { return nil }
        return library.pictures[word]?.drawing
    }

    private mutating func said(_ item: Record, _ path: FieldPath) -> String {
        guard let wording = item.wording() else { return "" }
        let known = introduced
        // A sign has no room to say who somebody is.
        introduced = Set(edition.root.records("people").compactMap(\.id))
        defer { introduced = known }
        var line = LineBuilder()
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
    private func status(of step: Record, _ state: RoadFacts.Sign.State) -> String {
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

// MARK: Swim-lanes

extension Filler {
    /// A lane for each of those who lead, in the order of their first steps.
    private mutating func lanes(of steps: [Record], _ path: FieldPath) -> [TimelineFacts.Lane] {
        let states = states(of: steps)
        var lanes: [TimelineFacts.Lane] = []
        var indices: [[String]: Int] = [:]
        for (index, step) in steps.enumerated() {
            let leads = step.ids("lead")
            let event = TimelineFacts.Event(
                .step(number: index + 1, states[index]), words: said(step, path),
                status: [status(of: step, states[index]), weeks(of: step)].filter { !$0.isEmpty }
                    .joined(separator: ", "),
                day: (step.date("due") ?? step.date("done"))?.number)
            if let known = indices[leads] {
                lanes[known].events.append(event)
            } else {
                indices[leads] = lanes.count
                lanes.append(lane(of: leads, event))
            }
        }
        return lanes
    }

    private func lane(
        of leads: [String], _ event: TimelineFacts.Event
    ) -> TimelineFacts.Lane {
        let names = leads.compactMap { edition.names[$0] }.map {
            edition.voice == .formal ? $0.afterwards.capitalisedFirst : $0.called
        }
        guard !names.isEmpty else {
            return TimelineFacts.Lane(
                term("timeline nobody", "Nobody yet"), .template, events: [event])
        }
        return TimelineFacts.Lane(names.joined(separator: ", "), .data, events: [event])
    }

    /// "week 5"; in which week of the trajectory it is due.
    private func weeks(of step: Record) -> String {
        guard let due = step.date("due"),
            let week = edition.root.record("trajectory")?.date("start")?.week(of: due)
        else { return "" }
        return "\(term("timeline week", "Week").lowercased())\u{A0}\(week)"
    }

    /// The hearings; nil where there are none.
    private var courtLane: TimelineFacts.Lane? {
        guard let proceedings = edition.root.record("proceedings") else { return nil }
        let dates = DateWording(edition.voice)
        let issued = proceedings.date("issued")
        var events: [TimelineFacts.Event] = []
        if let issued {
            events.append(
                TimelineFacts.Event(
                    .hearing(isPast: true), words: term("timeline issued", "Application issued"),
                    .template, status: dates.short(issued), day: issued.number))
        }
        let hearings = proceedings.records("hearings").sorted {
            ($0.date("on")?.number ?? .max) < ($1.date("on")?.number ?? .max)
        }
        for hearing in hearings {
            let day = hearing.date("on")
            let week = day.flatMap { day in issued?.week(of: day) }
            let weekWords = week.map { "\(term("timeline court week", "court week"))\u{A0}\($0)" }
            let status = [day.map(dates.short) ?? term("road undated", "No date"), weekWords]
            events.append(
                TimelineFacts.Event(
                    .hearing(isPast: day.map { $0 <= edition.asOf } ?? false),
                    words: hearing.text("type")?.capitalisedFirst
                        ?? term("timeline hearing", "Hearing"),
                    hearing["type"] == nil ? .template : .data,
                    status: status.compactMap(\.self).joined(separator: ", "), day: day?.number))
        }
        guard !events.isEmpty else { return nil }
        return TimelineFacts.Lane(term("timeline court", "The court"), .template, events: events)
    }

    /// Today, and the end of the court's 26 weeks.
    private func timelineDays(_ trajectory: Record) -> [TimelineFacts.Line] {
        let dates = DateWording(edition.voice)
        var today = "\(term("timeline today", "Today")): \(dates.short(edition.asOf))"
        if let week = trajectory.date("start")?.week(of: edition.asOf) {
            today += ", \(term("timeline week", "Week").lowercased())\u{A0}\(week)"
        }
        var lines = [TimelineFacts.Line(today, day: edition.asOf.number, isDashed: true)]
        if let limit = CourtWeeks.start(in: edition).flatMap(CourtWeeks.limit) {
            let words = "\(term("timeline limit", "End of the 26 weeks")): \(dates.short(limit))"
            lines.append(TimelineFacts.Line(words, day: limit.number, isDashed: false))
        }
        return lines
    }
}
