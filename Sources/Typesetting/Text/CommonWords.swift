import Synchronization

/// Words of one face that one document has shaped for all others of the process.
///
/// Each document asks once for a word, and gets glyphs of its own: threads that shared them would
/// spend their time on counting who holds them.
final class CommonWords: Sendable {
    /// Some megabytes; what comes later is shaped in every document.
    private static let most = 8192
    private let known = Mutex<[WordKey: ShapedWord]>([:])

    /// The word with its face as a document counts it.
    func word(_ key: WordKey, inFace face: Int) -> ShapedWord? {
        known.withLock { known in
            guard var word = known[key] else { return nil }
            word.pieces = word.pieces.map { piece in
                ShapedWord.Piece(
                    face: face, glyphs: piece.glyphs.copied, width: piece.width)
            }
            return word
        }
    }

    func keep(_ word: ShapedWord, _ key: WordKey) {
        let copy = word.pieces.map { piece in
            ShapedWord.Piece(
                face: piece.face, glyphs: piece.glyphs.copied, width: piece.width)
        }
        known.withLock { known in
            guard known.count < Self.most else { return }
            known[key.kept] = ShapedWord(pieces: copy, width: word.width, inked: word.inked)
        }
    }
}
