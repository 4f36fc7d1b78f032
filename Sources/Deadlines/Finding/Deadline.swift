import Casework

/// Something that is due in a case, and how it stands today.
public struct Deadline: Sendable {
    /// The rule that says so.
    public let rule: Timescale
    /// The day from which the time is counted.
    public let start: Day
    /// The last day on which it is in time.
    public let due: Day
    /// The first day on which it may be done, where the rule says one.
    public let earliest: Day?
    /// Weekdays that were bank holidays, and did not count.
    public let holidays: [Holiday]
    /// The council has let it wait until `due`.
    public let isExempted: Bool
    /// When it was done, or is planned; nil where the case says neither.
    public let done: Day?
    /// How it stands.
    public let state: State
    /// Which working day, day or week `done`, else today, is; nil for months and before the start.
    public let position: Int?

    /// A weekday on which offices were shut.
    public struct Holiday: Sendable, Equatable {
        /// The day.
        public var day: Day
        /// What it is called in a sentence.
        public var name: String
    }

    /// How something that is due stands.
    public enum State: String, Sendable, CaseIterable {
        /// Done in time.
        case kept
        /// Done after its day.
        case late
        /// Done before the first day on which it may be.
        case early
        /// Not done yet, and there is time.
        case due
        /// Not done, and its day is over.
        case overdue
        /// Not done yet; a day in time is fixed.
        case planned
        /// Not done yet; the day that is fixed is too late.
        case plannedLate = "planned late"
        /// Not done yet; the day that is fixed is too early.
        case plannedEarly = "planned early"
        /// Its day is over, and the case does not tell whether it was done.
        case past
    }

    /// Whether somebody still has to do it.
    public var isOpen: Bool { ![.kept, .late, .early, .past].contains(state) }
}
