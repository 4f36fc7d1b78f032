/// The operators that say what is shown, and where (ISO 32000-1, annex A).
package enum TextOperator {
    case save, restore, transform
    case beginText, move, moveAndLead, place, nextLine
    case characterSpacing, wordSpacing, scale, leading, font
    case show, showLine, showSpacedLine
    case beginMarked, endMarked
    case form, inlineImage
    /// A word that is a value.
    case operand
    /// Lines, colours and whatever else there may be.
    case other

    package init(_ word: ArraySlice<UInt8>) {
        // Nearly all that draws has one letter, and what counts here has more, but for two each.
        if word.count == 1, let letter = word.first, letter > UInt8(ascii: "'"),
            letter | 0x20 != UInt8(ascii: "q")
        {
            self = .other
        } else {
            self = word.count > 8 ? .other : Self.known[Self.number(of: word)] ?? .other
        }
    }

    private static let known = Dictionary(
        uniqueKeysWithValues: spelt.map { (number(of: $0.key.utf8), $0.value) })

    private static let spelt: [String: TextOperator] = [
        "q": .save, "Q": .restore, "cm": .transform,
        "BT": .beginText, "Td": .move, "TD": .moveAndLead, "Tm": .place, "T*": .nextLine,
        "Tc": .characterSpacing, "Tw": .wordSpacing, "Tz": .scale, "TL": .leading, "Tf": .font,
        "Tj": .show, "TJ": .show, "'": .showLine, "\"": .showSpacedLine,
        "BMC": .beginMarked, "BDC": .beginMarked, "EMC": .endMarked,
        "Do": .form, "BI": .inlineImage, "true": .operand, "false": .operand, "null": .operand,
    ]

    private static func number(of letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
