import Documents

/// What the circles of a safety network say: the family in the middle, and who stands how near.
public struct CirclesFacts: Sendable, Equatable {
    /// How near to the family somebody stands.
    public enum Circle: String, Sendable, CaseIterable { case inner, middle, outer }

    /// Somebody in the network, as this reader knows them.
    public struct Person: Sendable, Equatable {
        /// The name that this reader knows them by.
        public var name: String
        /// What they are to the family: "grandmother"; empty where nobody said.
        public var role: String
        /// Nil where nobody has said how near they stand: they are drawn outside all circles.
        public var circle: Circle?
        /// How far they have joined, in words; empty where nobody said.
        public var state: String
        /// Whether they help now: a full dot; who was only asked or told has a hollow one.
        public var isActive: Bool

        /// Somebody of these parts.
        public init(
            name: String, role: String = "", circle: Circle?, state: String = "",
            isActive: Bool = true
        ) {
            self.name = name
            self.role = role
            self.circle = circle
            self.state = state
            self.isActive = isActive
        }
    }

    /// The words that the circles need of their own, in the reader's voice and language.
    public struct Words: Sendable, Equatable {
        /// Leads the family's names: "In the middle".
        public var centre: String
        /// The circles' own names.
        public var circles: [Circle: String]
        /// Where somebody stands of whom nobody has said how near.
        public var unplaced: String
        /// The table's column of names.
        public var name: String
        /// The column of what people are to the family.
        public var role: String
        /// The column of circles.
        public var circle: String
        /// The column of how far people have joined.
        public var state: String
        /// What a hollow dot says.
        public var hollow: String
        /// "part": the title of each of several drawings ends in "part 2".
        public var part: String

        /// English words, where no others are given.
        public init(
            centre: String = "In the middle",
            circles: [Circle: String] = [.inner: "Inner", .middle: "Middle", .outer: "Outer"],
            unplaced: String = "No circle yet", name: String = "Name", role: String = "Role",
            circle: String = "Circle", state: String = "Status",
            hollow: String = "Not helping yet", part: String = "part"
        ) {
            self.centre = centre
            self.circles = circles
            self.unplaced = unplaced
            self.name = name
            self.role = role
            self.circle = circle
            self.state = state
            self.hollow = hollow
            self.part = part
        }
    }

    /// A short name, such as "Our network".
    public var title: String
    /// Children and parents, as this reader knows them.
    public var family: [String]
    /// In the order of the case.
    public var people: [Person]
    /// The words of the drawing, the table and the sentence.
    public var words: Words

    /// Circles of these parts.
    public init(title: String, family: [String], people: [Person], words: Words = Words()) {
        self.title = title
        self.family = family
        self.people = people
        self.words = words
    }
}
