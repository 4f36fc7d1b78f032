/// What makes two words look alike.
struct WordKey: Hashable {
    /// UTF-16: text that is equal only by normal form is another word.
    let text: ArraySlice<UInt16>
    let isBold: Bool
    let isRightToLeft: Bool
    let language: String
    private let hash: UInt64

    init(_ text: ArraySlice<UInt16>, isBold: Bool, isRightToLeft: Bool, language: String) {
        self.text = text
        self.isBold = isBold
        self.isRightToLeft = isRightToLeft
        self.language = language
        // FNV-1a (Fowler, Noll and Vo), a unit at a time.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for unit in text { hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3 }
        self.hash = hash
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    static func == (one: WordKey, other: WordKey) -> Bool {
        one.hash == other.hash && one.isBold == other.isBold
            && one.isRightToLeft == other.isRightToLeft && one.language == other.language
            && one.text.elementsEqual(other.text)
    }

    /// The characters; most texts have none that takes two units.
    var scalars: [Unicode.Scalar] {
        let single = text.compactMap(Unicode.Scalar.init)
        return single.count == text.count
            ? single : Array(String(decoding: text, as: UTF16.self).unicodeScalars)
    }

    /// The same with characters of its own, for whoever keeps it longer than the text.
    var kept: WordKey {
        WordKey(
            ArraySlice(Array(text)), isBold: isBold, isRightToLeft: isRightToLeft,
            language: language)
    }
}
