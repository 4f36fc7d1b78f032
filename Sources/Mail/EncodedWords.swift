/// Words of a header in other characters than ASCII: `=?utf-8?q?na=C3=AFve?=` (RFC 2047).
enum EncodedWords {
    static func decoded(_ text: String) -> String {
        var words = "", rest = text[...], wasCoded = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let tail = rest[start.upperBound...]
            let parts = tail.split(
                separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="),
                let word = word(parts[2], charset: parts[0], encoding: parts[1])
            else {
                words += rest[..<start.upperBound]
                rest = tail
                wasCoded = false
                continue
            }
            // Space between two of them is theirs, not the text's.
            if !(wasCoded && before.allSatisfy(\.isWhitespace)) { words += before }
            words += word
            wasCoded = true
            rest = parts[3].dropFirst()
        }
        return words + rest
    }

    private static func word(
        _ text: Substring, charset: Substring, encoding: Substring
    ) -> String? {
        let bytes = Array(text.utf8)[...]
        // A language may follow the character set (RFC 2231, 5).
        let name = charset.split(separator: "*").first.map(String.init)
        switch encoding.lowercased() {
        case "b": return Charset.text(TransferEncoding.base64.decoded(bytes), named: name)
        case "q":
            let spaced = bytes.map { $0 == 0x5F ? 0x20 : $0 }
            return Charset.text(
                HexadecimalPairs.decoded(spaced[...], after: 0x3D), named: name)
        default: return nil
        }
    }
}
