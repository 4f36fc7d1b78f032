import Documents

/// How a scale has moved: the lowest and the highest score that stood on each day, and what
/// everybody says now.
public struct SparkFacts: Sendable, Equatable {
    /// What stood on one day: everybody's latest score up to then.
    public struct Moment: Sendable, Equatable {
        /// The day, as the reader's voice words it.
        public var date: String
        /// The day in few letters, for the drawing.
        public var label: String
        /// From 0 to 10.
        public var lowest: Double
        /// From 0 to 10.
        public var highest: Double

        /// A day with its lowest and its highest score.
        public init(date: String, label: String, lowest: Double, highest: Double) {
            self.date = date
            self.label = label
            self.lowest = lowest
            self.highest = highest
        }
    }

    /// The words that it needs of its own, in the reader's voice and language.
    public struct Words: Sendable, Equatable {
        /// Leads everybody's latest scores.
        public var now: String
        /// Leads the days with their lowest and highest score.
        public var moments: String
        /// Between the lowest and the highest: "to".
        public var to: String

        /// English words, where no others are given.
        public init(now: String = "Now", moments: String = "Lowest to highest", to: String = "to") {
            self.now = now
            self.moments = moments
            self.to = to
        }
    }

    /// A short name, such as "Safety scale".
    public var title: String
    /// Everybody who scored, as this reader knows them, with their scores oldest first.
    public var raters: [ScaleFacts.Rater]
    /// Oldest first.
    public var moments: [Moment]
    /// The words of the text.
    public var words: Words

    /// A spark of these parts.
    public init(
        title: String, raters: [ScaleFacts.Rater], moments: [Moment], words: Words = Words()
    ) {
        self.title = title
        self.raters = raters
        self.moments = moments
        self.words = words
    }
}
