import Casework
import Diagnostics

/// A rule that says until when something is due.
public struct Timescale: Sendable, Equatable {
    /// The rule's name in its file.
    public var id: String
    /// What is due, in plain words.
    public var plain: String
    /// What is due, in formal words.
    public var formal: String
    /// What the time is counted from.
    public var event: CaseEvent
    /// Whether it is counted back from the event: what is due comes first.
    public var isBefore: Bool
    /// How many units.
    public var number: Int
    /// What is counted.
    public var unit: Unit
    /// The event's own day is day 1.
    public var countsFirstDay: Bool
    /// The first unit on which it may be done.
    public var notBefore: Int?
    /// What keeps it; nil where a case does not tell.
    public var outcome: CaseEvent?
    /// Where the rule stands.
    public var source: Source

    /// What time is counted in.
    public enum Unit: String, Sendable, CaseIterable {
        case workingDays = "working-days"
        case days, weeks, months
    }

    /// Where a rule stands, and how sure of it we are.
    public struct Source: Sendable, Equatable {
        /// In words that find it.
        public var words: String
        /// A council's own choice.
        public var isLocal: Bool
        /// Whether the source was read.
        public var isConfirmed: Bool
        /// The rule in its file.
        public var place: Place
    }
}

/// What time is counted from, and what keeps a rule.
public enum CaseEvent: String, Sendable, CaseIterable {
    case strategyDiscussion = "strategy-discussion"
    case initialConference = "initial-conference"
    case reviewConference = "review-conference"
    /// Either of the two conferences.
    case conference
    case coreGroup = "core-group"
    /// The day on which the case was opened.
    case referral
    /// Reports given to everybody of the family who is invited.
    case reportsShared = "reports-shared"
    case letterBeforeProceedings = "letter-before-proceedings"
    case preProceedingsMeeting = "pre-proceedings-meeting"
    /// The day on which the application was issued.
    case issue
    case caseManagementHearing = "case-management-hearing"
}
