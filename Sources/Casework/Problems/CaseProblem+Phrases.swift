/// Small phrases that many problems use.
extension CaseProblem {
    func didYouMean(_ name: String?) -> String? { name.map { "did you mean “\($0)”?" } }

    /// A key in quotes, where it looks like a key; a sentence that slipped into a key's place is
    /// not repeated: nil.
    func named(_ key: String) -> String? {
        let isKeyLike =
            !key.isEmpty && key.utf8.count <= 40
            && key.utf8.allSatisfy { $0.isLowercaseASCII || $0.isDigit || $0 == 95 || $0 == 45 }
        return isKeyLike ? "“\(key)”" : nil
    }

    /// `U+202E`.
    func codePoint(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension String {
    /// "a rule", "an agenda item", "evidence".
    var withArticle: String {
        let bare = ["evidence", "words and pictures", "pre-proceedings", "proceedings"]
        if bare.contains(self) || first == "“" { return self }
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        return (first.map(vowels.contains) == true ? "an " : "a ") + self
    }
}

extension [String] {
    /// "danger or goal".
    var orJoined: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}

extension UInt8 {
    var isDigit: Bool { (48...57).contains(self) }
    var isLowercaseASCII: Bool { (97...122).contains(self) }
    var isLetter: Bool { isLowercaseASCII || (65...90).contains(self) }
}
