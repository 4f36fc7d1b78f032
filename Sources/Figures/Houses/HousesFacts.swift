import Documents

/// What a child said in the Three Houses, exactly as the child said it.
public struct HousesFacts: Sendable, Equatable {
    /// One house with the child's words in it.
    public struct House: Sendable, Equatable {
        /// What a house is for.
        public enum Kind: String, Sendable, CaseIterable { case worries, good, dreams }

        /// What it is for.
        public var kind: Kind
        /// What it is called, in the reader's voice.
        public var name: String
        /// Each as the child said it, with the child's own spelling.
        public var words: [String]

        /// A house of these parts.
        public init(_ kind: Kind, name: String, words: [String]) {
            self.kind = kind
            self.name = name
            self.words = words
        }
    }

    /// A short name, such as "Maya: Three Houses".
    public var title: String
    /// Those that have something in them.
    public var houses: [House]

    /// Houses with what was said.
    public init(title: String, houses: [House]) {
        self.title = title
        self.houses = houses
    }
}
