/// What a readability formula counts in a text.
///
/// A word is a run of letters, digits and apostrophes with at least one letter. A sentence ends at
/// `.`, `!`, `?` or the end of a line, where words stood before it; a full stop inside of a word
/// (`2.30pm`) is no end.
public struct TextCounts: Sendable, Equatable {
    /// Runs of letters.
    public var words = 0
    /// Stretches of words up to a stop.
    public var sentences = 0
    /// Groups of vowels that are heard.
    public var syllables = 0
    /// Words of the longest sentence.
    public var longestSentence = 0

    /// A text counts of these parts.
    public init(_ text: String) {
        var inSentence = 0
        for word in SpokenWord.all(in: text) {
            if word.beginsSentence { inSentence = 0 }
            guard word.written.contains(where: \.isLetter) else { continue }
            words += 1
            syllables += Syllables.count(in: word.written)
            inSentence += 1
            if inSentence == 1 { sentences += 1 }
            longestSentence = max(longestSentence, inSentence)
        }
    }

    /// The Flesch-Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per word − 15.59;
    /// nil below 100 words or 5 sentences, which are too few to grade.
    ///
    /// Source: Kincaid and others 1975, as printed in PMC5890371, table 2.
    public var fleschKincaidGrade: Double? {
        guard words >= 100, sentences >= 5 else { return nil }
        return 0.39 * Double(words) / Double(sentences)
            + 11.8 * Double(syllables) / Double(words) - 15.59
    }
}

/// Syllables of English words, by their groups of vowels.
enum Syllables {
    static func count(in word: String) -> Int {
        let letters = Array(word.lowercased().filter(\.isLetter))
        var count = 0
        var afterVowel = false
        for letter in letters {
            let isVowel = "aeiouy".contains(letter)
            if isVowel && !afterVowel { count += 1 }
            afterVowel = isVowel
        }
        return max(1, count - (hasSilentEnding(letters) ? 1 : 0))
    }

    /// A final e is silent (`home`), save after l (`table`); so is that of -ed (`jumped`), save
    /// after t or d, and that of -es, save after a hiss.
    private static func hasSilentEnding(_ letters: [Character]) -> Bool {
        guard letters.count > 2, let last = letters.last else { return false }
        let before = letters[letters.count - 2]
        let third = letters[letters.count - 3]
        switch last {
        case "e": return !"aeiouy".contains(before) && !(before == "l" && !isVowel(third))
        case "d": return before == "e" && !"tdaeiou".contains(third)
        case "s": return before == "e" && !"sxzcghaeiou".contains(third)
        default: return false
        }
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }
}
