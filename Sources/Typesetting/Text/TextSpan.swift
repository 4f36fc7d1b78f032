/// Words that look alike and belong to one tag.
struct TextSpan {
    var words: String
    var look: Look

    /// How words look, and whose they are.
    struct Look: Equatable {
        var isBold = false
        var isLink = false
        var owner: Mark.Owner
        /// The footnote whose number these words are.
        var note: RaisedNumber?
        /// BCP 47.
        var language: String
    }
}

/// The number of a footnote in a line: smaller, and above the others' feet.
struct RaisedNumber: Equatable {
    var number: Int
    /// Its size, as a share of that of the words around it.
    var share: Double

    /// How far it stands above the line, as a share of the size of the words around it.
    static let rise = 0.35
}
