/// A postcode of the United Kingdom, as far as its shape goes: `WV3 4QQ`.
///
/// Source: BS 7666-2, the shapes of outward and inward codes.
enum Postcode {
    /// Those in a text, in capitals with one space, whether or not it has one.
    static func all(in text: String) -> [String] {
        mayHoldOne(text) ? all(in: Words.tokens(of: text)) : []
    }

    /// Whether a word of a text ends in a digit and two letters, as inward codes do; in a word that is
    /// not of ASCII alone there may be marks between them that nobody sees.
    private static func mayHoldOne(_ text: String) -> Bool {
        var matched = 0
        for byte in text.utf8 {
            if byte >= 0x80 { return text.utf8.contains(where: isDigit) }
            if isDigit(byte) {
                matched = 1
            } else if isLetter(byte | 0x20) {
                matched = matched == 0 || matched == 3 ? 0 : matched + 1
            } else {
                if matched == 3 { return true }
                matched = 0
            }
        }
        return matched == 3
    }

    /// Those among the words of a text.
    static func all(in words: [String]) -> [String] {
        var found: [String] = []
        for (index, word) in words.enumerated() {
            let code = Array(word.utf8)
            if index + 1 < words.count, isOutward(code[...]) {
                let next = words[index + 1]
                if isInward(Array(next.utf8)[...]) { found.append("\(word) \(next)") }
            }
            if code.count > 4, isOutward(code.dropLast(3)), isInward(code.suffix(3)) {
                found.append("\(word.dropLast(3)) \(word.suffix(3))")
            }
        }
        return found.map { $0.uppercased() }
    }

    /// One or two letters, a digit, and at most one letter or digit more.
    private static func isOutward(_ code: ArraySlice<UInt8>) -> Bool {
        guard (2...4).contains(code.count) else { return false }
        let rest = code.drop(while: isLetter)
        let letters = code.count - rest.count
        guard (1...2).contains(letters), (1...2).contains(rest.count), let digit = rest.first
        else { return false }
        return isDigit(digit) && rest.dropFirst().allSatisfy { isLetter($0) || isDigit($0) }
    }

    /// A digit and two letters.
    private static func isInward(_ code: ArraySlice<UInt8>) -> Bool {
        guard code.count == 3, let digit = code.first else { return false }
        return isDigit(digit) && code.dropFirst().allSatisfy(isLetter)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
