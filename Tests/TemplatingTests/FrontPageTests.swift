import Casework
import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Templating

/// What the front page gathers, and for whom.
@Suite struct FrontPageTests {
    static func file(_ more: String = "") throws -> Case {
        let yaml = """
            format: two-voices-case/1
            case: { id: F-1, council: Council, stage: early-help, framework: signs-of-safety, \
            as_of: 2026-10-30, next_review: 2026-12-01 }
            sharing: { usual: [family, network, professionals, court] }
            people:
              - { id: sam, role: child, name: { first: Sam }, born: 2024-10-31, lives_with: ann }
              - { id: kim, role: child, name: { first: Kim }, expected: 2026-12-24 }
              - id: ann
                role: parent
                name: { first: Ann }
                relations: [{ to: sam, is: mother, parental_responsibility: yes }]
                contact: { phone: 07700 900 101, address: "1 Low Street", confidential: yes }
              - { id: bo, role: parent, name: { first: Bo }, relations: [{ to: sam, is: father }] }
            \(more)
            """
        return try CaseReader.read(
            [UInt8](yaml.utf8), file: "case.yaml", as: .yaml,
            vocabulary: Vocabulary(pictures: [], documents: [])
        ).value
    }

    static func words(_ file: Case, for reader: String) throws -> String {
        let library = try Samples.library()
        let edition = try Editor.edition(of: file, for: reader).edition
        return try Filler.document(
            "front-page", try #require(library.template("front-page", edition.voice)), edition,
            library
        ).value.blocks.allWords
    }

    @Test func eachReaderSeesWhatTheRulesAllow() throws {
        let team = try Self.words(Self.file(), for: "team")
        #expect(team.contains("aged 23\u{A0}months"))
        #expect(team.contains("Kim, expected 24/12/2026 | Not recorded | Not recorded"))
        #expect(team.contains("1 Low Street"))
        for reader in ["ann", "bo", "court"] {
            let words = try Self.words(Self.file(), for: reader)
            #expect(!words.contains("1 Low Street"))
        }
        #expect(try Self.words(Self.file(), for: "ann").contains("Sam, 1\u{A0}year | Ann | Ann"))
        #expect(try Self.words(Self.file(), for: "bo").contains("Sam, 1\u{A0}year | Ann | Ann"))
    }

    @Test(arguments: [
        ("2026-10-30", "0\u{A0}days"), ("2026-10-29", "1\u{A0}day"), ("2026-10-16", "2\u{A0}weeks"),
        ("2026-08-31", "8\u{A0}weeks"), ("2026-08-30", "2\u{A0}months"),
        ("2024-10-31", "23\u{A0}months"), ("2024-10-30", "2\u{A0}years"),
        ("2016-02-29", "10\u{A0}years"),
    ]) func agesAreInTheUnitThatPeopleUse(_ born: String, _ words: String) throws {
        let today = try #require(Day("2026-10-30"))
        #expect(Age.words(from: try #require(Day(born)), to: today) == words)
        #expect(Age.words(from: try #require(Day("2026-10-31")), to: today) == nil)
    }

    @Test func whatIsToComeIsToldOnceADay() throws {
        let more = """
            safety_plan: { review: 2026-12-01 }
            trajectory: { steps: [{ id: s1, plain: Step., formal: Step., due: 2026-11-20 }, \
            { id: s2, plain: Late., formal: Late., due: 2026-10-29 }] }
            meetings:
              - { id: m1, type: core-group, on: 2026-11-20, at: "10:00" }
              - { id: m0, type: cin, on: 2026-10-29, next: 2026-12-01 }
              - { id: m2, type: cin, on: 2026-10-20, next: 2026-11-20 }
            proceedings: { hearings: [{ id: h, type: final hearing, on: 2026-11-20 }] }
            """
        let words = try Self.words(Self.file(more), for: "court")
        #expect(words.contains("20\u{A0}November\u{A0}2026, 10.00\u{A0}am: core group meeting"))
        #expect(words.contains("20\u{A0}November\u{A0}2026: final hearing"))
        #expect(words.contains("1\u{A0}December\u{A0}2026: next meeting after that of 29"))
        #expect(!words.contains("eview of the") && !words.contains("2026: Step."))
        #expect(words.contains("Overdue by 1\u{A0}day: Late."))
    }

    /// Everybody's latest score stands until they give another.
    @Test func theTrendIsOfWhatStood() throws {
        let more = """
            dangers: [{ id: d, plain: Danger., formal: Danger. }]
            scales:
              - id: s
                danger: d
                ratings:
                  - { who: ann, on: 2026-05-01, score: 2 }
                  - { who: bo, on: 2026-05-01, score: 8 }
                  - { who: ann, on: 2026-06-01, score: 5 }
            """
        let words = try Self.words(Self.file(more), for: "ann")
        #expect(words.contains("2 to 8 (1\u{A0}May\u{A0}2026), 5 to 8 (1\u{A0}June\u{A0}2026)"))
        let none = more.replacing("ratings:", with: "kind: safety\n    # ratings:")
            .split(separator: "\n").filter { !$0.contains("- { who") }.joined(separator: "\n")
        #expect(try Self.words(Self.file(none), for: "ann").contains("Now:") == false)
    }

    @Test func anEmptyCaseSaysSo() throws {
        let words = try Self.words(Self.file(), for: "court")
        for gap in ["No danger statement is recorded.", "Safety plan: none recorded."] {
            #expect(words.contains(gap))
        }
    }

    @Test(arguments: HostileTextTests.hostile + [String(repeating: "long words ", count: 200)])
    func keepsItsShape(_ words: String) throws {
        try HostileText.expectShape(of: "front-page", with: words, for: ["dana", "court"])
    }
}
