/// Where days stand in a timeline, and which weeks are named.
struct TimelineScale {
    private let first: Int
    private let last: Int
    private let left: Double
    private let right: Double
    private let margin: Double
    /// Where marks without a day stand.
    let undated: Double

    /// Days between the edges; what has no day stands at the right, apart.
    init(_ facts: TimelineFacts, in form: TimelineForm) {
        let events = facts.lanes.flatMap(\.events)
        let days = events.compactMap(\.day) + facts.lines.map(\.day) + facts.weeks.map(\.start)
        first = days.min() ?? 0
        last = days.max() ?? 0
        margin = form.margin
        left = form.left + form.margin
        undated = form.width - form.margin
        let isWhole = events.allSatisfy { $0.day != nil }
        right =
            isWhole ? undated : undated - form.small * 0.6 * Double(facts.words.undated.count + 2)
    }

    func x(_ day: Int?) -> Double {
        guard let day else { return undated }
        guard last > first else { return left }
        let share = Double(day) - Double(first)
        return left + (right - left) * share / (Double(last) - Double(first))
    }

    /// The weeks with room for their numbers: from the first, so many apart.
    func weeks(_ weeks: TimelineFacts.Weeks, room: Double) -> [(week: Int, x: Double)] {
        let start = weeks.start
        guard last > first, right > left, start <= last else { return [] }
        let perWeek = (right - left) * 7 / (Double(last) - Double(first))
        var apart = 1
        for step in [2, 4, 8, 13, 26, 52] where Double(apart) * perWeek < room { apart = step }
        while Double(apart) * perWeek < room { apart *= 2 }
        let count = min((last - start) / 7 + 1, weeks.last ?? .max)
        return stride(from: 0, to: count, by: apart).map { ($0 + 1, x(start + $0 * 7)) }
            .filter { $0.x + room <= right + margin }
    }
}
