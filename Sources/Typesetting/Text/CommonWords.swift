import Synchronization

/// Words of one face that one document has shaped for all others of the process.
///
/// Each document asks once for a word, and gets glyphs of its own: threads that shared them would
/// spend their time on counting who holds them.
final class CommonWords: Sendable {
    /// Some megabytes; what comes later is shaped in every document.
    private static let most = 8192
    private let known = Mutex(ShapedWords())

    /// Copies a word to a document's own, in its face as the document counts it.
    func copy(
        _ key: WordKey, of text: [UInt16], _ style: WordStyle, to own: inout ShapedWords,
        inFace face: Int
    ) -> ShapedWord? {
        known.withLock { known in
            var common = key
            common.style = known.number(of: style)
            return known.word(common, of: text).map {
                own.add($0, of: known, inFace: face, key, of: text)
            }
        }
    }

    /// Keeps a document's word for others.
    func keep(
        _ word: ShapedWord, of own: ShapedWords, _ key: WordKey, of text: [UInt16],
        _ style: WordStyle
    ) {
        known.withLock { known in
            var common = key
            common.style = known.number(of: style)
            guard known.count < Self.most, known.word(common, of: text) == nil else { return }
            _ = known.add(word, of: own, inFace: 0, common, of: text)
        }
    }
}
