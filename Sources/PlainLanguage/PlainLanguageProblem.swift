import Diagnostics

/// Every sentence of this room. Only words of the phrase book are quoted, never a case's own.
enum PlainLanguageProblem {
    static func longSentence(_ words: Int, in voice: String, limit: Int, at place: Place) -> Problem
    {
        Problem(
            .warning, "long-sentence",
            "a sentence of the `\(voice)` wording has \(words) words", at: place,
            hint: "make two or more of it: at most \(limit) words each")
    }

    static func hardWord(_ hard: String, in voice: String, say plain: String, at place: Place)
        -> Problem
    {
        Problem(
            .warning, "hard-word", "the `\(voice)` wording says “\(hard)”", at: place,
            hint: "say: \(plain); or keep it, and say next what it means")
    }

    static func hardWord(_ hard: String, say plain: String, at place: Place) -> Problem {
        Problem(
            .warning, "hard-word", "the template says “\(hard)”", at: place,
            hint: "say: \(plain); or keep it, and say next what it means")
    }

    static func hardToRead(_ grade: Double, limit: Double, at place: Place) -> Problem {
        Problem(
            .warning, "reading-grade",
            "the template's own words have school grade \(oneDecimal(grade)), its front page allows "
                + oneDecimal(limit), at: place,
            hint: "use shorter sentences and shorter words, or change `reading`")
    }

    /// Rounded up to one decimal, so that a grade above its limit never reads as the limit.
    private static func oneDecimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded(.up))
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
