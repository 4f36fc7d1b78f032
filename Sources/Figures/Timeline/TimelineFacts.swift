import Documents

/// What a timeline says: who leads which step, and when; in swim-lanes.
public struct TimelineFacts: Sendable, Equatable {
    /// One step, or one hearing.
    public struct Event: Sendable, Equatable {
        /// How it is marked.
        public enum Kind: Sendable, Equatable {
            /// A step with its number in the trajectory.
            case step(number: Int, RoadFacts.Sign.State)
            case hearing(isPast: Bool)
            case stage(isPast: Bool)
        }

        /// How it is marked.
        public var kind: Kind
        /// What it is.
        public var words: String
        /// Who wrote the words.
        public var origin: Text.Origin
        /// Its state, its day and its weeks in a few words.
        public var status: String
        /// Counted in days from any one day; nil where it has none.
        public var day: Int?

        /// An event of these parts.
        public init(
            _ kind: Kind, words: String, _ origin: Text.Origin = .data, status: String, day: Int?
        ) {
            self.kind = kind
            self.words = words
            self.origin = origin
            self.status = status
            self.day = day
        }
    }

    /// What one person leads, or what the court does.
    public struct Lane: Sendable, Equatable {
        /// Who leads it, or what it is.
        public var name: String
        /// Who wrote the name.
        public var origin: Text.Origin
        /// In the order in which they are drawn, from the top.
        public var events: [Event]

        /// A lane of these parts.
        public init(_ name: String, _ origin: Text.Origin, events: [Event]) {
            self.name = name
            self.origin = origin
            self.events = events
        }
    }

    /// A day that matters to all lanes: today, or the end of the court's 26 weeks.
    public struct Line: Sendable, Equatable {
        /// What the day is, with its date.
        public var words: String
        /// Counted as the events' days.
        public var day: Int
        /// Drawn as dashes; today is.
        public var isDashed: Bool

        /// A line of these parts.
        public init(_ words: String, day: Int, isDashed: Bool) {
            self.words = words
            self.day = day
            self.isDashed = isDashed
        }
    }

    /// Weeks that are counted along the top: those of the trajectory, or of the proceedings.
    public struct Weeks: Sendable, Equatable {
        /// What they are weeks of.
        public var name: String
        /// The first day of week 1, counted as the events' days.
        public var start: Int
        /// The last week that counts; nil where they go on.
        public var last: Int?

        /// Weeks of these parts.
        public init(_ name: String, start: Int, last: Int? = nil) {
            self.name = name
            self.start = start
            self.last = last
        }
    }

    /// The words that a timeline needs of its own.
    public struct Words: Sendable, Equatable {
        /// Heads the place of what has no day.
        public var undated: String
        /// Comes before the number of a drawing, where there are several.
        public var part: String
        /// The table's column of those who lead.
        public var lead: String
        /// The column of what is done.
        public var event: String
        /// The column of states and days.
        public var state: String

        /// English words, where no others are given.
        public init(
            undated: String = "No date", part: String = "part",
            lead: String = "Lead", event: String = "Step", state: String = "State"
        ) {
            self.undated = undated
            self.part = part
            self.lead = lead
            self.event = event
            self.state = state
        }
    }

    /// A short name, such as "Timeline".
    public var title: String
    /// Weeks that are counted along the top, a row each.
    public var weeks: [Weeks]
    /// Days that matter to all lanes.
    public var lines: [Line]
    /// From the top.
    public var lanes: [Lane]
    /// The words of the drawing.
    public var words: Words

    /// A timeline of these parts.
    public init(
        title: String, weeks: [Weeks], lines: [Line], lanes: [Lane], words: Words = Words()
    ) {
        self.title = title
        self.weeks = weeks
        self.lines = lines
        self.lanes = lanes
        self.words = words
    }
}
