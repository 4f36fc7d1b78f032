import Documents

/// What a road says: the steps from where a family started to its goal, and where it stands.
public struct RoadFacts: Sendable, Equatable {
    /// One step, as a sign at the side of the road.
    public struct Sign: Sendable, Equatable {
        /// How far the step has come.
        public enum State: Sendable, CaseIterable {
            case done, late, now, next, later
        }

        /// What is to be done.
        public var words: String
        /// How far it has come.
        public var state: State
        /// The state and its day in a few words: "Done, 21 May".
        public var status: String
        /// The same as sentences, for the text beside the road.
        public var told: String
        /// A picture of the step.
        public var picture: Drawing?

        /// A sign of these parts.
        public init(
            words: String, state: State, status: String, told: String, picture: Drawing? = nil
        ) {
            self.words = words
            self.state = state
            self.status = status
            self.told = told
            self.picture = picture
        }
    }

    /// The words that a road needs of its own, in the reader's voice and language.
    public struct Words: Sendable, Equatable {
        /// Stands at the beginning of the road.
        public var start: String
        /// Stands at the pin.
        public var here: String
        /// Comes before the number of the last sign behind the pin.
        public var after: String
        /// Names the goal.
        public var goal: String
        /// Stands where a drawing ends and the road does not.
        public var goesOn: String
        /// Comes before the number of a drawing, where there are several.
        public var part: String

        /// English words, where no others are given.
        public init(
            start: String = "Start", here: String = "You are here",
            after: String = "after step", goal: String = "Where we are going",
            goesOn: String = "The road goes on",
            part: String = "part"
        ) {
            self.start = start
            self.here = here
            self.after = after
            self.goal = goal
            self.goesOn = goesOn
            self.part = part
        }
    }

    /// A short name, such as "Our road".
    public var title: String
    /// The day on which it began, worded; empty where nobody wrote it.
    public var start: String
    /// In their order along the road.
    public var signs: [Sign]
    /// How many signs lie behind the pin.
    public var behind: Int
    /// The day on which they stand there, worded.
    public var today: String
    /// The goals at the end of the road, a sentence or more each.
    public var goals: [String]
    /// The words of the drawing.
    public var words: Words

    /// A road of these parts.
    public init(
        title: String, start: String, signs: [Sign], behind: Int, today: String, goals: [String],
        words: Words = Words()
    ) {
        self.title = title
        self.start = start
        self.signs = signs
        self.behind = behind
        self.today = today
        self.goals = goals
        self.words = words
    }
}
