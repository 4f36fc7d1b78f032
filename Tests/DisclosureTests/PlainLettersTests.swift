import Testing

@testable import Disclosure

/// The tables of plain letters hold what Unicode says that accented letters are made of.
struct PlainLettersTests {
    @Test(arguments: [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>])
    func lettersAreThoseUnderTheAccents(_ range: ClosedRange<UInt32>) throws {
        let bases = Self.bases()
        for scalar in range.compactMap(Unicode.Scalar.init) where scalar != "ß" && scalar != "ẞ" {
            let expected = bases[Character(scalar)].map { [$0] }
            #expect(PlainLetters.letters(for: scalar) == expected, "\(scalar)")
        }
    }

    /// Letters by what they are made of: Swift takes `é` and `e` with an accent for equal.
    private static func bases() -> [Character: UInt8] {
        var bases: [Character: UInt8] = ["ø": 0x6F, "ł": 0x6C, "đ": 0x64, "ħ": 0x68, "ı": 0x69]
        for (small, capital) in ["ø": "Ø", "ł": "Ł", "đ": "Đ", "ħ": "Ħ"] as [Character: Character] {
            bases[capital] = bases[small]
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
    }

    private static let marks = [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
        "\u{309}", "\u{30A}", "\u{30B}", "\u{30C}", "\u{30F}", "\u{311}", "\u{31B}", "\u{323}",
        "\u{324}", "\u{326}", "\u{327}", "\u{328}", "\u{32D}", "\u{32E}", "\u{330}", "\u{331}",
    ]
}
