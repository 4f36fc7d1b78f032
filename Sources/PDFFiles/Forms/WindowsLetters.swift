/// The letters of WinAnsiEncoding (ISO 32000-1, annex D.2), which every viewer's own fonts have.
enum WindowsLetters {
    private static let codes: [Character: UInt8] = {
        var codes: [Character: UInt8] = [:]
        for code in Array(32...126) + Array(160...255) {
            codes[Character(Unicode.Scalar(UInt8(code)))] = UInt8(code)
        }
        // A space stands for the codes that no letter has.
        let others = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"
        for (offset, letter) in others.enumerated() where letter != " " {
            codes[letter] = UInt8(0x80 + offset)
        }
        return codes
    }()

    /// The code of each letter; nil where one has none.
    static func codes(of words: some Sequence<Character>) -> [UInt8]? {
        var found: [UInt8] = []
        for letter in words {
            guard let code = codes[letter] else { return nil }
            found.append(code)
        }
        return found
    }
}
