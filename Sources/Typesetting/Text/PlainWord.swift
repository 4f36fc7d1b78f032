/// A word and the spaces behind it, and what is sure of it whatever stands around (UAX #14).
///
/// Between letters and digits no line ends (LB23, LB28), nor before a full stop and its like
/// (LB13), behind a bracket that opens (LB14), about an apostrophe (LB19) or a space that holds
/// (LB12). Behind spaces it may (LB18), but for signs that are none of these. All else is uncertain.
struct PlainWord {
    /// Where the next begins.
    private(set) var end: Int
    /// Whether no line ends within it.
    private(set) var isWhole: Bool
    /// Whether a line may end behind it.
    private(set) var endsSurely: Bool

    /// The word that begins at `start`.
    init(in text: [UInt16], from start: Int) {
        var index = start, last = Sign.opening
        isWhole = true
        while index < text.count {
            let sign = Sign(text[index])
            // Most signs by far.
            if sign != .letter || last != .letter {
                if sign == .space { break }
                isWhole = isWhole && (sign.follows(last) || index == start && sign == .opening)
            }
            last = sign
            index += 1
        }
        let ink = index, hasEnded = last == .letter || last == .closing
        isWhole = isWhole && hasEnded
        while index < text.count, text[index] == 0x20 { index += 1 }
        end = index
        endsSurely = index == text.count || hasEnded && index > ink && Sign(text[index]).begins
    }

    private enum Sign {
        /// Digits too.
        case letter
        case opening, closing
        /// What stands between two letters and holds them together.
        case joining
        case space, other

        init(_ unit: UInt16) {
            switch unit {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: self = .letter
            case 0x20: self = .space
            case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: self = .closing
            case 0x28: self = .opening
            case 0x27, 0xA0, 0x2019: self = .joining
            default: self = .other
            }
        }

        var begins: Bool { self == .letter || self == .opening }

        /// Whether no line ends between `last` and this.
        func follows(_ last: Sign) -> Bool {
            switch self {
            case .letter: last != .closing
            case .closing: last == .letter || last == .closing
            case .joining: last == .letter
            case .opening, .space, .other: false
            }
        }
    }
}
