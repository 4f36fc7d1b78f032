/// Latin letters without what a hurried writer leaves off: `é` is `e`, `ﬁ` is `fi`, `Ｋ` is `k`.
///
/// A name is no less told where its accent was forgotten.
package enum PlainLetters {
    /// The small letters and digits of ASCII for a character beyond it; nil where there are none.
    package static func letters(for scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0xDF, 0x1E9E: return Array("ss".utf8)
        case 0xC0...0x24F, 0x1E00...0x1EFF: return bases[Character(scalar)].map { [$0] }
        case 0xFB00...0xFB06: return ligatures[Int(scalar.value) - 0xFB00]
        case 0xFF21...0xFF3A: return [UInt8(scalar.value - 0xFF21) + 0x61]
        case 0xFF41...0xFF5A: return [UInt8(scalar.value - 0xFF41) + 0x61]
        default: return nil
        }
    }

    /// A mark that is written over, under or through the letter before it.
    package static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x338).contains(scalar.value)
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
        Array($0.utf8)
    }

    /// Letters by what they are made of: Swift takes `é` and `e` with an accent for equal.
    private static let bases: [Character: UInt8] = {
        let marks = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
            "\u{309}", "\u{30A}", "\u{30B}", "\u{30C}", "\u{30F}", "\u{311}", "\u{31B}", "\u{323}",
            "\u{324}", "\u{326}", "\u{327}", "\u{328}", "\u{32D}", "\u{32E}", "\u{330}", "\u{331}",
        ]
        var bases: [Character: UInt8] = ["ø": 0x6F, "ł": 0x6C, "đ": 0x64, "ħ": 0x68, "ı": 0x69]
        for capital in ["Ø", "Ł", "Đ", "Ħ"] {
            let small = bases[Character(capital.lowercased())]
            bases[Character(capital)] = small
        }
        // Vietnamese has a second mark on these.
        let doubled = ["\u{302}", "\u{306}", "\u{31B}"].flatMap { first in
            ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"].map { first + $0 }
        }
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
            for form in [letter, letter & 0xDF].map({ String(Unicode.Scalar($0)) }) {
                for mark in marks + doubled { bases[Character(form + mark)] = letter }
            }
        }
        return bases
    }()
}
