import Diagnostics
import Documents
import Synchronization

/// The pictures that templates and cases name by a word; each is drawn when it is first asked for.
public struct PictureLibrary: Sendable {
    /// All words, sorted.
    public let words: [String]
    private let meanings: [String: String]
    private let drawings: Drawings

    /// A library of words with their meanings as sentences; where a word comes twice, the first
    /// stands. `drawing` opens the picture of a word.
    public init(
        _ meanings: [(word: String, meaning: String)],
        drawing: @escaping @Sendable (String) throws(Problems) -> Drawing
    ) {
        self.meanings = Dictionary(meanings.map { ($0.word, $0.meaning) }) { first, _ in first }
        words = self.meanings.keys.sorted()
        drawings = Drawings(drawing)
    }

    /// A library of drawings that are there already.
    public init(_ pictures: [(word: String, drawing: Drawing, meaning: String)] = []) {
        let known = Dictionary(pictures.map { ($0.word, $0.drawing) }) { first, _ in first }
        self.init(pictures.map { ($0.word, $0.meaning) }) { word throws(Problems) in
            known[word] ?? Drawing(width: 1, height: 1, shapes: [])
        }
    }

    /// The drawing that a word stands for, and what it means; nil where there is no such word.
    public subscript(word: String) -> (drawing: Drawing, meaning: String)? {
        get throws(Problems) {
            guard let meaning = meanings[word] else { return nil }
            return (try drawings.drawing(word), meaning)
        }
    }

    /// What a picture shows, without opening it.
    public func meaning(of word: String) -> String? { meanings[word] }
}

/// Drawings that were opened, for all threads.
private final class Drawings: Sendable {
    private let opened = Mutex<[String: Drawing]>([:])
    private let open: @Sendable (String) throws(Problems) -> Drawing

    init(_ open: @escaping @Sendable (String) throws(Problems) -> Drawing) { self.open = open }

    func drawing(_ word: String) throws(Problems) -> Drawing {
        try opened.withLock { opened throws(Problems) in
            if let known = opened[word] { return known }
            let fresh = try self.open(word)
            opened[word] = fresh
            return fresh
        }
    }
}
