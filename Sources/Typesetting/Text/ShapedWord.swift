/// A stretch of text without a break in it, shaped; widths are ems, so that any size can use it.
struct ShapedWord {
    /// In visual order.
    var pieces: [Piece]
    /// With the spaces at its end.
    var width: Double
    /// Without the spaces at its end; 0 for nothing but spaces.
    var inked: Double

    /// Glyphs of one face.
    struct Piece {
        /// Index into the document's faces.
        var face: Int
        var glyphs: Glyphs
        var width: Double
        /// What it says, where glyphs alone do not tell: marks that stand over one another, a
        /// letter of two parts.
        var actualText: String?
        /// A box, or the nearest thing to one, stands for a character that no face has.
        var hasStandIn = false
    }
}

extension ShapedWord {
    /// As wide as the same glyphs in another size.
    func scaled(by share: Double) -> ShapedWord {
        var word = self
        word.width *= share
        word.inked *= share
        for index in word.pieces.indices { word.pieces[index].width *= share }
        return word
    }
}
