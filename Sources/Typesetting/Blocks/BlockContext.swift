import Documents

/// Where blocks are laid out, and how.
struct BlockContext {
    var width: Double
    var parent: Element.ID
    var text: TextStyle
    /// How deep in lists: bullets change.
    var depth = 0
    /// Paragraphs follow without air between them: an address.
    var isTight = false
    /// How many columns stand to the left of these words, on the whole sheet.
    var firstColumn = 0
    /// Whether a table that is too wide may turn its page: nothing stands around it.
    var mayTurn = false
    /// Tables have room for a hand in their empty columns.
    var isToFillIn = false
    /// The tallest that a picture may be.
    var pictureHeight: Double

    /// The same with less width, and never none.
    func narrowed(by inset: Double) -> BlockContext {
        var inner = self
        inner.mayTurn = false
        inner.width = max(width - inset, min(width, 36))
        return inner
    }

    func inside(_ parent: Element.ID) -> BlockContext {
        var inner = self
        inner.parent = parent
        inner.mayTurn = false
        return inner
    }
}
