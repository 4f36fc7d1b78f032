import Documents

/// What a safety scale says: its two ends in words, and everybody's scores over time.
public struct ScaleFacts: Sendable, Equatable {
    /// One score that somebody gave on one day.
    public struct Score: Sendable, Equatable {
        /// The day, as the reader's voice words it.
        public var date: String
        /// From 0 to 10; halves and tenths are possible.
        public var score: Double
        /// The reason in the rater's words, where they gave one.
        public var why: String?

        /// A score of one day.
        public init(date: String, score: Double, why: String? = nil) {
            self.date = date
            self.score = score
            self.why = why
        }
    }

    /// Somebody who scored, as this reader knows them.
    public struct Rater: Sendable, Equatable {
        /// The name that this reader knows them by.
        public var name: String
        /// Their name and what they are to the family, in the columns of a full table; nil for one
        /// column with the name.
        public var fullName: String?
        /// What they are to the family: "mother".
        public var role: String?
        /// Who wrote the name: the case, or a template ("the school").
        public var nameOrigin: Text.Origin
        /// Oldest first; the last is what they say now.
        public var scores: [Score]
        /// Whether the mark is a face, as children choose it.
        public var isFace: Bool

        /// A rater with their scores, oldest first.
        public init(
            name: String, nameOrigin: Text.Origin, fullName: String? = nil, role: String? = nil,
            scores: [Score], isFace: Bool = false
        ) {
            self.name = name
            self.fullName = fullName
            self.role = role
            self.nameOrigin = nameOrigin
            self.scores = scores
            self.isFace = isFace
        }
    }

    /// The words that a scale needs of its own, in the reader's voice and language.
    public struct Words: Sendable, Equatable {
        /// The table's column of raters.
        public var name: String
        /// The column of what they are, in a full table.
        public var role: String
        /// The column of the latest scores.
        public var score: String
        /// The column of the days on which they were given.
        public var date: String
        /// The column of earlier scores, and what the small hollow mark stands for.
        public var before: String
        /// The column of reasons.
        public var why: String
        /// Follows the title in the sentence that a blind reader hears: "from 0 to 10".
        public var range: String

        /// English words, where no others are given.
        public init(
            name: String = "Name", role: String = "Role", score: String = "Score",
            date: String = "Date",
            before: String = "Before", why: String = "Why", range: String = "from 0 to 10"
        ) {
            self.name = name
            self.role = role
            self.score = score
            self.date = date
            self.before = before
            self.why = why
            self.range = range
        }
    }

    /// How much of the scores' history the table says.
    public enum Detail: Sendable {
        /// The latest score and the one before it; a date that all share stands over the table.
        case brief
        /// Names, roles, and every score with its date.
        case full
    }

    /// A short name, such as "Safety scale".
    public var title: String
    /// What 0 means.
    public var zero: String
    /// What 10 means.
    public var ten: String
    /// In the order in which they are to be drawn, from the top.
    public var raters: [Rater]
    /// The words of the table and of the sentence.
    public var words: Words
    /// What the table says.
    public var detail: Detail

    /// A scale with its ends and its raters.
    public init(
        title: String, zero: String, ten: String, raters: [Rater], words: Words = Words(),
        detail: Detail = .brief
    ) {
        self.title = title
        self.zero = zero
        self.ten = ten
        self.raters = raters
        self.words = words
        self.detail = detail
    }
}
