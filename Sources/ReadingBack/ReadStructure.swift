/// What a finished file says, part by part in reading order: the same for every format that says
/// the same.
public struct ReadStructure: Sendable, Equatable {
    /// One part, and its words with white space folded.
    public struct Part: Sendable, Hashable {
        /// What a part is to its reader.
        public enum Kind: Sendable, Hashable {
            case heading(level: Int)
            case paragraph
            /// Words of a list item; one of several paragraphs gives several.
            case item
            /// A cell of a table, in its row; empty ones too.
            case cell
            case caption
            /// A picture's text alternative.
            case figure
            /// The words of a link that lies in the part before it.
            case link
        }

        /// What the part is.
        public let kind: Kind
        /// Single spaces between words, and nothing that nobody sees.
        public let words: String

        /// A part with its words as they were found.
        public init(kind: Kind, words: String) {
            self.kind = kind
            self.words = foldedWords(words)
        }
    }

    /// In reading order.
    public var parts: [Part]

    /// A structure of these parts.
    public init(parts: [Part]) { self.parts = parts }
}
