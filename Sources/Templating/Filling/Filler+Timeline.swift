import Casework
import Disclosure
import Documents
import Figures

/// The trajectory as a timeline: a lane for the court, for the stages, and for each lead.
extension Filler {
    mutating func timeline(_ path: FieldPath) -> [Block] {
        guard let trajectory = datum(path).flatMap(record) else { return [] }
        var lanes = [courtLane, stagesLane(of: trajectory, path)].compactMap(\.self)
        lanes += self.lanes(of: trajectory.stepsByDate, path)
        guard !lanes.isEmpty else { return [] }
        let facts = TimelineFacts(
            title: term("timeline title", "Timeline"), weeks: weeks(trajectory),
            lines: days(trajectory), lanes: lanes,
            words: TimelineFacts.Words(
                undated: term("road undated", "No date"), part: term("road part", "part"),
                lead: term("timeline lead", "Lead"), event: term("timeline event", "Step"),
                state: term("timeline state", "State")))
        return TimelineFigure.figures(facts).map { .figure($0) }
    }

    /// Those of the trajectory, and the court's 26.
    private func weeks(_ trajectory: Record) -> [TimelineFacts.Weeks] {
        let own = trajectory.date("start").map {
            TimelineFacts.Weeks(term("timeline week", "Week"), start: $0.number)
        }
        let courts = CourtWeeks.start(in: edition).map {
            TimelineFacts.Weeks(
                term("timeline court week", "Court week"), start: $0.number, last: CourtWeeks.count)
        }
        return [own, courts].compactMap(\.self)
    }

    /// Today, and the end of the court's 26 weeks.
    private func days(_ trajectory: Record) -> [TimelineFacts.Line] {
        let dates = DateWording(edition.voice)
        let start = trajectory.date("start")
        let today = [dates.short(edition.asOf), week(of: edition.asOf, since: start)]
        var lines = [
            TimelineFacts.Line(
                "\(term("timeline today", "Today")): \(today.joined)", day: edition.asOf.number,
                isDashed: true)
        ]
        if let limit = CourtWeeks.start(in: edition).flatMap(CourtWeeks.limit) {
            let words = "\(term("timeline limit", "End of the 26 weeks")): \(dates.short(limit))"
            lines.append(TimelineFacts.Line(words, day: limit.number, isDashed: false))
        }
        return lines
    }

    /// "week 5"; nil where none can be counted.
    private func week(of day: Day?, since start: Day?, _ name: String = "timeline week") -> String?
    {
        guard let day, let week = start?.week(of: day) else { return nil }
        return "\(term(name, "week").lowercased())\u{A0}\(week)"
    }

    // MARK: Lanes

    /// A lane for each of those who lead, in the order of their first steps.
    private mutating func lanes(of steps: [Record], _ path: FieldPath) -> [TimelineFacts.Lane] {
        let states = states(of: steps)
        let start = edition.root.record("trajectory")?.date("start")
        var lanes: [TimelineFacts.Lane] = []
        var indices: [[String]: Int] = [:]
        for (index, step) in steps.enumerated() {
            let leads = step.ids("lead")
            let due = step.date("due")
            let event = TimelineFacts.Event(
                .step(number: index + 1, states[index]), words: said(step, path),
                status: [status(of: step, states[index]), week(of: due, since: start)].joined,
                day: (due ?? step.date("done"))?.number)
            if let known = indices[leads] {
                lanes[known].events.append(event)
            } else {
                indices[leads] = lanes.count
                lanes.append(lane(of: leads, event))
            }
        }
        return lanes
    }

    private func lane(of leads: [String], _ event: TimelineFacts.Event) -> TimelineFacts.Lane {
        let names = leads.compactMap { edition.names[$0] }.map {
            edition.voice == .formal ? $0.afterwards.capitalisedFirst : $0.called
        }
        guard !names.isEmpty else {
            return TimelineFacts.Lane(
                term("timeline nobody", "Nobody yet"), .template, events: [event])
        }
        let first = names.dropLast().joined(separator: ", ")
        let name = [first, names.last ?? ""].filter { !$0.isEmpty }.joined(separator: " and ")
        return TimelineFacts.Lane(name, .data, events: [event])
    }

    /// The stages by their first days; nil where there are none.
    private mutating func stagesLane(
        of trajectory: Record, _ path: FieldPath
    ) -> TimelineFacts.Lane? {
        let stages = trajectory.records("stages")
        guard !stages.isEmpty else { return nil }
        let start = trajectory.date("start")
        var events: [TimelineFacts.Event] = []
        for stage in stages {
            let progress = StageProgress(stage, at: edition.asOf)
            let day = stage.date("start")
            let date =
                day.map(DateWording(edition.voice).short) ?? term("road undated", "no date")
            let state = "\(term("timeline stage " + progress.rawValue, "From")): \(date)"
            events.append(
                TimelineFacts.Event(
                    .stage(isPast: progress != .next), words: said(stage, path),
                    status: [state, week(of: day, since: start)].joined, day: day?.number))
        }
        return TimelineFacts.Lane(term("timeline stages", "Stages"), .template, events: events)
    }

    /// The hearings; nil where there are none.
    private var courtLane: TimelineFacts.Lane? {
        guard let proceedings = edition.root.record("proceedings") else { return nil }
        let issued = proceedings.date("issued")
        var events: [TimelineFacts.Event] = []
        if let issued {
            events.append(
                TimelineFacts.Event(
                    .hearing(isPast: true), words: term("timeline issued", "Application issued"),
                    .template, status: DateWording(edition.voice).short(issued), day: issued.number)
            )
        }
        let hearings = proceedings.records("hearings").sorted {
            ($0.date("on")?.number ?? .max) < ($1.date("on")?.number ?? .max)
        }
        events += hearings.map { hearing($0, since: issued) }
        guard !events.isEmpty else { return nil }
        return TimelineFacts.Lane(term("timeline court", "The court"), .template, events: events)
    }

    private func hearing(_ hearing: Record, since issued: Day?) -> TimelineFacts.Event {
        let day = hearing.date("on")
        let date = day.map(DateWording(edition.voice).short) ?? term("road undated", "no date")
        let type = hearing.text("type")
        return TimelineFacts.Event(
            .hearing(isPast: day.map { $0 <= edition.asOf } ?? false),
            words: type?.capitalisedFirst ?? term("timeline hearing", "Hearing"),
            type == nil ? .template : .data,
            status: [date, week(of: day, since: issued, "timeline court week")].joined,
            day: day?.number)
    }
}

extension [String?] {
    /// Those that are there, with commas.
    fileprivate var joined: String {
        compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
