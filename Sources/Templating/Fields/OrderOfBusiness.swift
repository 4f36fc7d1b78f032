import Casework
import Disclosure

/// What a meeting talks about, item by item, with the time at which each begins and ends.
///
/// What all who are invited share runs on from the meeting's start as if there were nothing else. The
/// restricted part stands outside it: before the meeting where it is written before everything that
/// is shared, and behind it otherwise.
struct OrderOfBusiness {
    /// The keys under which an item of an agenda holds its times of day, in minutes from midnight.
    static let begins = "begins"
    static let ends = "ends"

    /// What all share, in order, with times.
    let shared: [Record]
    /// What some hear alone, in order, with times.
    let restricted: [Record]
    /// When what all share is over.
    let end: Int?

    init(_ meeting: Record) {
        let items = meeting.records("agenda")
        let before = items.prefix { $0.isRestricted }
        let all = items.filter { !$0.isRestricted }
        let start = meeting.minutes(of: "at")
        let clock = Self.timed(all, from: start)
        let planned = meeting.number("minutes_long").map { Int($0) } ?? Self.length(of: all)
        end = Self.time(start, planned)
        shared = clock
        let after = items.dropFirst(before.count).filter { $0.isRestricted }
        let early = Self.length(of: Array(before)).flatMap { Self.time(start, -$0) }
        restricted = Self.timed(Array(before), from: early) + Self.timed(after, from: end)
    }

    /// The minutes of items; nil where one has none.
    static func length(of items: [Record]) -> Int? {
        let minutes = items.compactMap { $0.number("minutes") }
        return !items.isEmpty && minutes.count == items.count ? Int(minutes.reduce(0, +)) : nil
    }

    /// From the first item without minutes on nobody can say when the next begins.
    private static func timed(_ items: [Record], from start: Int?) -> [Record] {
        var now = start
        return items.map { item in
            let end = item.number("minutes").flatMap { time(now, Int($0)) }
            defer { now = end }
            var timed = item
            timed.set(begins, now)
            timed.set(ends, end)
            return timed
        }
    }

    /// So many minutes later; nil where that is another day.
    private static func time(_ start: Int?, _ minutes: Int?) -> Int? {
        guard let start, let minutes, (0..<24 * 60).contains(start + minutes) else { return nil }
        return start + minutes
    }
}

/// When a meeting is.
public enum MeetingHours {
    /// When it begins and when what all share is over, in minutes from midnight; nil where nobody
    /// wrote when it begins.
    public static func of(_ meeting: Record) -> (begin: Int, end: Int?)? {
        meeting.minutes(of: "at").map { ($0, OrderOfBusiness(meeting).end) }
    }
}

extension Record {
    fileprivate func minutes(of key: String) -> Int? {
        if case .time(let minutes)? = self[key] { minutes } else { nil }
    }

    fileprivate mutating func set(_ key: String, _ time: Int?) {
        fields[key] = time.map { Entry(.time($0), at: place) }
    }
}

/// What of the case an item of an agenda looks at.
enum AgendaUse: String, CaseIterable {
    case map, dangers, voices, plan, trajectory, network, chronology, decisions, actions

    static let list = ClosedList("part of the case", allCases.map(\.rawValue))

    /// What somebody wrote under `uses`; nil where it is none of these.
    init?(written: String) {
        switch FieldName.folded(written) {
        case "danger", "goals", "goal", "scales", "scale": self = .dangers
        case "safetyplan", "rules": self = .plan
        case "voice", "threehouses": self = .voices
        case "road", "timeline": self = .trajectory
        case let word:
            guard let use = Self(rawValue: word) else { return nil }
            self = use
        }
    }

    /// The picture that stands beside such an item for a family.
    var picture: String {
        switch self {
        case .map: "worried"
        case .dangers: "score"
        case .voices: "listen"
        case .plan: "checklist"
        case .trajectory: "signpost"
        case .network: "family"
        case .chronology: "calendar"
        case .decisions: "sign"
        case .actions: "calendar"
        }
    }
}
