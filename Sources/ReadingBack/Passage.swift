/// Words that a reader of a finished file can come upon, and where.
public struct Passage: Sendable, Hashable {
    /// "page 2", "a bookmark", "the metadata", "the file name": what a message may name.
    public let place: String
    /// The words, decoded.
    public let text: String

    /// Words at a place.
    public init(place: String, text: String) {
        self.place = place
        self.text = text
    }
}
