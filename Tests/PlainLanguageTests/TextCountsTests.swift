import Testing

@testable import PlainLanguage

@Suite struct TextCountsTests {
    @Test(arguments: [
        ("home", 1), ("table", 2), ("jumped", 1), ("wanted", 2), ("grandma", 2), ("the", 1),
        ("safety", 3), ("houses", 2), ("times", 1), ("every", 3), ("a", 1), ("people", 2),
    ]) func countsSyllables(word: String, expected: Int) {
        #expect(Syllables.count(in: word) == expected)
    }

    @Test func countsWordsAndSentences() {
        let counts = TextCounts("Ring Pearl. She comes at once!\nWait 5 minutes")
        #expect(counts.words == 8)
        #expect(counts.sentences == 3)
        #expect(counts.longestSentence == 4)
        #expect(TextCounts("At 2.30pm she rang. 5. Then").sentences == 2)
    }

    @Test func gradesByTheFormula() throws {
        let text = String(repeating: "We ring her. She comes to us soon. ", count: 15)
        let grade = try #require(TextCounts(text).fleschKincaidGrade)
        // 120 words, 30 sentences, 120 syllables: 0.39 × 4 + 11.8 × 1 − 15.59.
        #expect(abs(grade - -2.23) < 0.001)
    }

    @Test func doesNotGradeShortTexts() {
        #expect(TextCounts("We ring her.").fleschKincaidGrade == nil)
    }
}
