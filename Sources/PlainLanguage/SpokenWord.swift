/// A word of a text as it is spoken: letters, digits and apostrophes, whatever stands round it.
struct SpokenWord {
    var written: String
    /// It is the first of its text, or stands behind a stop.
    var beginsSentence: Bool

    /// In small letters, with a straight apostrophe.
    var folded: String { written.lowercased().replacing("’", with: "'") }

    /// What it may be the plural of, itself first: `siblings`, `agencies`, `losses`.
    var singulars: [String] {
        let word = folded
        guard word.hasSuffix("s"), word.count > 3 else { return [word] }
        var found = [word, String(word.dropLast())]
        if word.hasSuffix("ies") { found.append(word.dropLast(3) + "y") }
        if word.hasSuffix("es") { found.append(String(word.dropLast(2))) }
        return found
    }

    var isCapitalised: Bool { written.first?.isUppercase ?? false }
    /// Nothing in it is small, or only the s of a plural: `ICPC`, `ICPCs`.
    var isShouted: Bool { Self.isAbbreviation(written) || Self.isAbbreviation(written.dropLast()) }

    static func isAbbreviation(_ word: some StringProtocol) -> Bool {
        word.count > 1 && !word.contains(where: \.isLowercase) && word.contains(where: \.isLetter)
    }

    /// The words of a text in order. A hyphen parts words; a full stop inside of one does not
    /// (`2.30pm`). A stop, or the end of a line, ends a sentence.
    static func all(in text: String) -> [SpokenWord] {
        var words: [SpokenWord] = []
        var word = ""
        var isFirst = true
        var rest = text[...]
        while let character = rest.popFirst() {
            let isInside = character == "." && !word.isEmpty && rest.first.map(isOfWord) == true
            if isOfWord(character) || isInside {
                word.append(character)
                continue
            }
            if !word.isEmpty {
                words.append(SpokenWord(written: word, beginsSentence: isFirst))
                isFirst = false
                word = ""
            }
            if ".!?".contains(character) || character.isNewline { isFirst = true }
        }
        if !word.isEmpty { words.append(SpokenWord(written: word, beginsSentence: isFirst)) }
        return words
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }
}
