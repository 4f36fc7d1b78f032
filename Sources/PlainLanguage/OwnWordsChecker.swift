import Casework
import Diagnostics

/// Lints on what a template says in its own words.
public enum OwnWordsChecker {
    /// What should be looked at in a template.
    ///
    /// - Parameters:
    ///   - words: The template's own words, a sentence a stop, "it" where a field stands.
    ///   - limit: The highest school grade (Flesch-Kincaid) that they may have; nil for any.
    ///   - voice: Whose template it is; a court may hear hard words.
    ///   - book: The hard words.
    ///   - place: The template.
    /// - Returns: Warnings, each once.
    public static func warnings(
        about words: String, limit: Double?, voice: Voice, book: PhraseBook, at place: Place
    ) -> [Problem] {
        var warnings: [Problem] = []
        if let limit, let grade = TextCounts(words).fleschKincaidGrade, grade > limit {
            warnings.append(PlainLanguageProblem.hardToRead(grade, limit: limit, at: place))
        }
        guard voice != .formal else { return warnings }
        return warnings
            + book.hardWords(in: words).map { entry in
                PlainLanguageProblem.hardWord(
                    entry.hard, say: voice == .child ? entry.child : entry.plain, at: place)
            }
    }
}
