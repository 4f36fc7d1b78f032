/// Words that a reader of a finished file can come upon, and where.
public struct Passage: Sendable, Hashable {
    /// "page 2", "a bookmark", "the metadata", "the file name": what a message may name.
    public let place: String
    /// The words, decoded.
    public let text: String

    /// It is no text for readers but the format's own: a style, a class, the name of an entry.
    public let isSyntax: Bool

    /// Words at a place.
    public init(place: String, text: String, isSyntax: Bool = false) {
        self.place = place
        self.text = text
        self.isSyntax = isSyntax
    }
}
