import Casework
import Diagnostics
import Testing

@testable import PlainLanguage

/// What is said about wordings and templates, and what is not.
@Suite struct CheckerTests {
    private static func said(_ more: String) throws -> [String] {
        let text = """
            format: two-voices-case/1
            case: { id: T, council: W, stage: closed, framework: signs-of-safety, as_of: 2026-10-30 }
            people: [{ id: ann, role: child, name: { first: Ann } }]

            """
        let file = try CaseReader.read(
            Array((text + more).utf8), file: "case", as: .yaml, vocabulary: Vocabulary())
        return WordingChecker.warnings(about: file.value.root, book: try PhraseBookTests.book()).map
        {
            "\($0.code) \($0.place?.line ?? 0): \($0.hint)"
        }
    }

    private static let long = [String](repeating: "word", count: 24).joined(separator: " ")

    @Test(arguments: [
        ("map: [{ id: m, plain: '\(long) [ann].', formal: a }]", []),
        (
            "map: [{ id: m, plain: \(long) a b., formal: a }]",
            ["long-sentence 4: make two or more of it: at most 25 words each"]
        ),
        ("map: [{ id: m, plain: \(long). \(long)., formal: a }]", []),
        (
            "map:\n - { id: m, child: \(long), formal: a }",
            ["long-sentence 5: make two or more of it: at most 15 words each"]
        ),
        (
            "map: [{ id: m, plain: a sibling, child: a care order, formal: a care order }]",
            [
                "hard-word 4: say: a paper; or keep it, and say next what it means",
                "hard-word 4: say: brother or sister; or keep it, and say next what it means",
            ]
        ),
        ("map: [{ id: m, formal: The sibling of a sibling \(long) \(long) }]", []),
        ("proceedings: { directions: [{ text: A care order was made. }] }", []),
    ]) func wordingsAreJudged(_ more: String, _ expected: [String]) throws {
        #expect(try Self.said(more) == expected)
    }

    @Test func templatesAreJudgedByTheirFrontPage() throws {
        let book = try PhraseBookTests.book()
        let words = String(
            repeating: "The sibling has got to arrange accommodation.\n", count: 30)
        func codes(_ limit: Double?, _ voice: Voice) -> [String] {
            OwnWordsChecker.warnings(
                about: words, limit: limit, voice: voice, book: book, at: Place(file: "t", line: 5)
            ).map(\.code)
        }
        #expect(codes(7, .family) == ["reading-grade", "hard-word"])
        #expect(codes(20, .child) == ["hard-word"])
        #expect(codes(nil, .formal) == [])
    }

    @Test func aGradeIsNeverShownAsItsOwnLimit() {
        let problem = PlainLanguageProblem.hardToRead(7.004, limit: 7, at: Place(file: "t"))
        #expect(problem.message.contains("school grade 7.1, its front page allows 7"))
    }
}
