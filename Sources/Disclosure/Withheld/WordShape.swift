/// What a character does to the word that it stands in.
///
/// The search for names in a case and the search of finished files take texts apart alike.
package enum WordShape: Equatable {
    case unseen, separator, letter
    case digit(UInt8)
    /// A script without spaces between words: every character counts as one.
    case ideograph

    /// The shape of one character.
    package init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
            0xE0000...0xE0FFF:
            self = .unseen
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF,
            0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            self = .ideograph
        default: self.init(byCategory: scalar.properties)
        }
    }

    private init(byCategory properties: Unicode.Scalar.Properties) {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            self = .letter
        case .decimalNumber: self = .digit(UInt8(properties.numericValue ?? 0))
        case .format: self = .unseen
        default: self = .separator
        }
    }
}
