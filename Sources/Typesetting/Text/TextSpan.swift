/// Words that look alike and belong to one tag.
struct TextSpan {
    var words: String
    var look: Look

    /// How words look, and whose they are.
    struct Look: Equatable {
        var isBold = false
        var isLink = false
        var owner: Mark.Owner
        /// BCP 47.
        var language: String
    }
}
