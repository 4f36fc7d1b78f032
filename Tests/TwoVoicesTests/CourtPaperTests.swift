import Diagnostics
import Foundation
import Testing

@testable import TwoVoices

/// Papers before and in court.
@Suite struct CourtPaperTests {
    private static func markdown(
        _ id: String, _ reader: String, of item: String? = nil, asOf: String? = nil
    ) throws -> String {
        let studio = try Samples.open()
        let edition = try Samples.family("reed").edition(for: reader, asOf: asOf, of: item)
        let document = try studio.document(id, from: edition)
        return String(decoding: try studio.publish(document, as: .markdown), as: UTF8.self)
            .replacing("\u{A0}", with: " ")
    }

    /// A letter is its reader's own; nobody gets another's.
    @Test func theLetterGoesToThoseItNames() throws {
        for (reader, name) in [("dana", "Dana"), ("chris", "Chris")] {
            let letter = try Self.markdown("letter-before-proceedings", reader)
            #expect(letter.contains("Dear \(name),"))
            #expect(letter.contains("We offer you a family group meeting."))
            // What was answered later does not stand in the letter that asks.
            #expect(!letter.contains("said yes"))
        }
        let thrown = #expect(throws: Problems.self) {
            _ = try Self.markdown("letter-before-proceedings", "pearl")
        }
        #expect(thrown?.all.map(\.code) == ["not-for-this-reader"])
        #expect(thrown?.all.first?.hint.contains("`pre_proceedings.to`") ?? false)
    }

    @Test func theSummarySaysHowTheDirectionsStand() throws {
        let summary = try Self.markdown("case-summary", "court")
        #expect(summary.contains("On 30 October 2026, 0 of 2 directions are late."))
        #expect(summary.contains("| 12/10/2026 | done late 14/10/2026 |"))
        #expect(summary.contains("| 01/09/2026 | done 01/09/2026 |"))
        let before = try Self.markdown("case-summary", "court", asOf: "2026-10-13")
        #expect(before.contains("On 13 October 2026, 1 of 2 directions is late."))
        #expect(before.contains("| 12/10/2026 | late |"))
    }

    /// A paper for a hearing is of the next one, or of the one that is named; weeks are counted there.
    @Test(
        arguments: [
            (nil, "2026-08-01", "case management hearing on 4 August 2026.", "3 of 26"),
            (nil, "2026-10-30", "issues resolution hearing on 2 November 2026.", "16 of 26"),
            ("cmh", "2026-10-30", "case management hearing on 4 August 2026.", "3 of 26"),
            ("irh", "2026-08-01", "issues resolution hearing on 2 November 2026.", "16 of 26"),
        ] as [(String?, String, String, String)])
    func aPaperIsOfItsHearing(
        _ item: String?, _ day: String, _ hearing: String, _ week: String
    ) throws {
        let summary = try Self.markdown("case-summary", "court", of: item, asOf: day)
        #expect(summary.contains("for the " + hearing))
        #expect(summary.contains("| Week of the proceedings | \(week) |"))
        for id in ["chronology", "threshold"] {
            #expect(try Self.markdown(id, "court", of: item, asOf: day).contains(hearing))
        }
    }

    @Test func eachPartysAnswerStandsWithTheAllegation() throws {
        let answers = "The mother: in part (“Accepts 17 May only.”). The father: yes."
        #expect(try Self.markdown("threshold", "court").contains(answers))
        let plain = try Self.markdown("threshold", "dana")
        #expect(plain.contains("Dana says a part of it is right. “Accepts 17 May only.”"))
    }

    /// Kinds of harm are words in both voices.
    @Test func harmIsSaidInWords() throws {
        let formal = try Self.markdown("threshold", "court")
        #expect(formal.contains("likely physical harm and actual emotional harm to"))
        let plain = try Self.markdown("threshold", "dana")
        #expect(
            plain.contains(
                "The council says that this is harm to the body that could happen and harm to "
                    + "feelings that has happened."))
    }

    /// Paragraphs are numbered through the statement; the statement of truth is that of its date.
    @Test func aStatementIsOfItsWitness() throws {
        let statement = try Self.markdown("statement", "court", of: "w-tess")
        #expect(statement.contains("# Statement 1 of Ms Tess Reed"))
        #expect(statement.contains("3. Maya has my number."))
        #expect(statement.contains("contempt of court"))
        #expect(try Self.markdown("statement", "court") == statement)
        #expect(try Self.markdown("social-work-statement", "court").contains("contempt of court"))
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: "\(Samples.root)/Templates/Cases/reed", toPath: folder.path + "/c")
        let path = folder.path + "/c/case.yaml"
        try String(contentsOfFile: path, encoding: .utf8)
            .replacing("made_on: 2026-07-28", with: "made_on: 2019-07-28")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let studio = try Samples.open()
        let edition = try studio.readCase(at: folder.path + "/c").value.edition(for: "court")
        let old = try studio.publish(try studio.document("statement", from: edition), as: .html)
        #expect(!String(decoding: old, as: UTF8.self).contains("contempt of court"))
    }

    /// The court's numbers are the parents' numbers, whatever a parent may not see.
    @Test func aWithheldAllegationKeepsItsNumber() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: "\(Samples.root)/Templates/Cases/reed", toPath: folder.path + "/c")
        let path = folder.path + "/c/case.yaml"
        let item = "    - { id: th-0, plain: Secret., formal: Secret., not_for: [dana] }\n"
        try String(contentsOfFile: path, encoding: .utf8)
            .replacing("  allegations:\n", with: "  allegations:\n" + item)
            .write(toFile: path, atomically: true, encoding: .utf8)
        let studio = try Samples.open()
        let edition = try studio.readCase(at: folder.path + "/c").value.edition(for: "dana")
        let document = try studio.document("threshold", from: edition)
        let text = String(
            decoding: try studio.publish(document, as: .markdown), as: UTF8.self)
        #expect(text.contains("## 1. [withheld]") || text.contains("## 1. \\[withheld\\]"))
        #expect(text.contains("## 2. On 3 May") && !text.contains("Secret"))
    }

    /// What the court may see of a case with one parent and these facts.
    private func courtEdition(_ studio: Studio, _ facts: String) throws -> ReaderEdition {
        let folder = try TemporaryFolder()
        try folder.write(
            "case.yaml",
            """
            format: two-voices-case/1
            case: { id: T-1, council: C, stage: proceedings, framework: signs-of-safety, as_of: 2026-10-05 }
            people: [{ id: a, role: parent, name: { first: Ann } }]
            \(facts)
            """)
        return try studio.readCase(at: folder.path).value.edition(for: "court").value
    }

    /// A paper without a title goes by its id, as in the index; what names nothing is no source.
    @Test func sourcesAreNeverLost() throws {
        let studio = try Samples.open()
        let edition = try courtEdition(
            studio,
            """
            evidence: [{ id: gp, section: C, file: x.pdf }]
            chronology:
              - { id: e1, plain: One., formal: One., source: { document: gp, page: 3 } }
              - { id: e2, plain: Two., formal: Two., source: { page: 3 } }
              - { id: e3, plain: Three., formal: "She says so [gp p2]." }
            threshold: { allegations: [{ id: t, plain: X., formal: X., evidence: [{ document: gp, page: 1 }] }] }
            sharing: { usual: [court] }
            """)
        func text(_ document: String) throws -> String {
            let document = try studio.document(document, from: edition)
            return String(decoding: try studio.publish(document, as: .markdown), as: UTF8.self)
                .replacing("\u{A0}", with: " ")
        }
        let chronology = try text("chronology")
        #expect(chronology.contains("| One. | gp, page 3 |"))
        #expect(chronology.contains("| Two. | Not recorded |"))
        #expect(chronology.contains("She says so gp, page 2."))
        #expect(try text("threshold").contains("gp, page 1"))
    }

    /// What was never written is told apart from what a reader may not see.
    @Test(arguments: [
        ("threshold", "threshold: { relevant_date: 2026-05-18 }", "the case does not have"),
        ("threshold", "", "the case does not have"),
        ("statement", "statements: [{ id: s, by: a, truth: yes }]", "`statement.parts`"),
        ("plo-plan", "pre_proceedings: { to: [a] }", "the case does not have"),
        (
            "danger-statements",
            "dangers: [{ id: d, plain: Secret., formal: Secret., not_for: [court] }]",
            "not in what this reader may see"
        ),
    ])
    func whatIsMissingIsNamed(_ document: String, _ written: String, _ told: String) throws {
        let studio = try Samples.open()
        let edition = try courtEdition(studio, written)
        let thrown = #expect(throws: Problems.self) { try studio.document(document, from: edition) }
        #expect(thrown?.all.map(\.code) == ["nothing-to-say"])
        let hint = thrown?.all.first?.hint ?? ""
        #expect(hint.contains("it needs `") && hint.contains(told), "\(hint)")
    }

    /// From the day of the rules on, a letter without an offer of a family's own meeting is told.
    @Test(
        arguments: [
            ("letter_on: 2026-04-28", false), ("letter_on: 2026-04-29", true),
            ("letter_on: 2026-04-29, fgdm: { offered_on: 2026-04-29 }", false), ("to: [a]", true),
        ])
    func anOfferToTheFamilyIsMissed(_ letter: String, _ isTold: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "case.yaml",
            """
            format: two-voices-case/1
            case: { id: T-1, council: C, stage: pre-proceedings, framework: signs-of-safety, as_of: 2026-10-05 }
            people: [{ id: a, role: parent, name: { first: Ann } }]
            pre_proceedings: { \(letter) }
            """)
        let found = try Samples.open().checkCase(at: folder.path).problems
        let told = found.filter { $0.code == "no-family-group-offer" }
        #expect(told.count == (isTold ? 1 : 0))
        #expect(told.allSatisfy { $0.severity == .warning && $0.place?.line == 4 })
    }

    /// The sample family's document, after some words of its case file were changed.
    private static func markdown(
        _ id: String, _ reader: String, changing words: String, to others: String
    ) throws -> String {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: "\(Samples.root)/Templates/Cases/reed", toPath: folder.path + "/c")
        let path = folder.path + "/c/case.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains(words))
        try text.replacing(words, with: others)
            .write(toFile: path, atomically: true, encoding: .utf8)
        let studio = try Samples.open()
        let edition = try studio.readCase(at: folder.path + "/c").value.edition(for: reader)
        let document = try studio.document(id, from: edition)
        return String(decoding: try studio.publish(document, as: .markdown), as: UTF8.self)
            .replacing("\u{A0}", with: " ")
    }

    /// What nobody wrote leaves no half sentence behind.
    @Test(
        arguments: [
            (
                "threshold", "court", "relevant_date: 2026-05-18", "",
                "The relevant date is not recorded. The council says that when protective steps "
                    + "began the children were suffering"
            ),
            (
                "threshold", "court", "harm: [physical-likely, emotional-actual]\n", "\n",
                "| Not recorded; the allegation is about Maya Reed and Leo Reed |"
            ),
            (
                "plo-plan", "court", "offered_on: 2026-07-01, how: letter, ", "",
                "Family group decision-making accepted by Ms Dana Reed"
            ),
            (
                "social-work-statement", "court", "offered_on: 2026-07-01, how: letter, ", "",
                "Family group decision-making was accepted by the mother."
            ),
            (
                "threshold", "court", "{ who: chris, says: yes }", "{ who: chris, says: unknown }",
                "The father: no answer is known."
            ),
            (
                "letter-before-proceedings", "dana", ", due: 2026-10-01, answers", ", answers",
                "| **By when** | We will tell you the day |"
            ),
        ])
    func whatIsNotWrittenLeavesNoHalfSentence(
        _ id: String, _ reader: String, _ words: String, _ others: String, _ told: String
    ) throws {
        #expect(
            try Self.markdown(id, reader, changing: words, to: others).contains(told))
    }

    /// Who gave no answer has not said no.
    @Test func noAnswerIsNotANo() throws {
        let plain = try Self.markdown(
            "threshold", "dana", changing: "{ who: chris, says: yes }", to: "{ who: chris }")
        #expect(!plain.contains("says no") && plain.contains("Dana says a part of it is right."))
    }

    /// Each worry is a table of five named lines, in the order in which a parent asks.
    @Test func theLetterHasATableOfFiveLines() throws {
        let letter = try Self.markdown("letter-before-proceedings", "dana")
        let lines = letter.split(separator: "\n").filter { $0.hasPrefix("| ") }.prefix(6)
        let names = lines.map { $0.split(separator: "|")[0].filter { $0 != "*" } }
        #expect(
            names == [
                " Our worry ", " --- ", " What happened ", " What has to change ",
                " The help we give ", " By when ",
            ])
        #expect(letter.contains("| **By when** | Thursday 1 October 2026 |"))
    }
}
