/// A stretch of text without a break in it, shaped; widths are ems, so that any size can use it.
///
/// It is numbers alone, since texts and lines have thousands of them: its glyphs stand among those
/// of all words, in `ShapedWords`.
struct ShapedWord {
    /// Those of `ShapedWords.pieces`, in visual order.
    var pieces = 0..<0
    /// With the spaces at its end.
    var width = 0.0
    /// Without the spaces at its end; 0 for nothing but spaces.
    var inked = 0.0
    /// How large it is beside the words around it, as both widths are: less than 1 for the number
    /// of a footnote.
    var share = 1.0

    /// Glyphs of one face.
    struct Piece {
        /// Index into the document's faces.
        var face: Int
        /// Those of `ShapedWords.glyphs`, and their further characters.
        var glyphs = 0..<0
        var further = 0..<0
        /// At full size.
        var width = 0.0
        /// Of `ShapedWords.actualTexts`, where glyphs alone do not tell what it says: marks that
        /// stand over one another, a letter of two parts.
        var actualText: Int?
        /// A box, or the nearest thing to one, stands for a character that no face has.
        var hasStandIn = false
    }

    /// As wide as the same glyphs in another size.
    func scaled(by share: Double) -> ShapedWord {
        ShapedWord(
            pieces: pieces, width: width * share, inked: inked * share, share: self.share * share)
    }
}
