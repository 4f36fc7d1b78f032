/// A word of a text, as it is looked for among others.
struct WordKey {
    /// In the text's UTF-16: what is equal only by normal form is another word.
    let range: Range<Int>
    /// Which style it is of those that are known where it is looked for.
    var style: Int
    let hash: UInt64

    init(_ text: [UInt16], _ range: Range<Int>, style: Int) {
        (self.range, self.style) = (range, style)
        // FNV-1a (Fowler, Noll and Vo), a unit at a time.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
        self.hash = hash
    }
}

/// What else than its letters makes a word look as it does.
struct WordStyle: Equatable {
    var isBold = false
    var isRightToLeft = false
    /// BCP 47.
    var language: String
}
