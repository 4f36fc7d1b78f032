import Documents

/// The pictures that templates and cases name by a word.
public struct PictureLibrary: Sendable {
    /// All words, sorted.
    public let words: [String]
    private let pictures: [String: (drawing: Drawing, meaning: String)]

    /// A library of drawings, each with its word and its meaning as a sentence; where a word comes
    /// twice, the first stands.
    public init(_ pictures: [(word: String, drawing: Drawing, meaning: String)] = []) {
        let known = pictures.map { ($0.word, (drawing: $0.drawing, meaning: $0.meaning)) }
        self.pictures = Dictionary(known) { first, _ in first }
        words = self.pictures.keys.sorted()
    }

    /// The drawing that a word stands for, and what it means.
    public subscript(word: String) -> (drawing: Drawing, meaning: String)? { pictures[word] }
}
