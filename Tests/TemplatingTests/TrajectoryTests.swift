import Casework
import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Templating

/// The trajectory's computed fields, and its documents.
@Suite struct TrajectoryTests {
    /// A case before the court, with these steps.
    static func file(_ steps: String, trajectory: String = "start: 2026-05-18") throws -> Case {
        let yaml = """
            format: two-voices-case/1
            case: { id: S-1, council: Westvale Council, stage: proceedings, \
            framework: signs-of-safety, as_of: 2026-10-30 }
            sharing: { usual: [family, professionals, court] }
            people:
              - { id: dana, role: parent, name: { first: Dana } }
              - { id: maya, role: child, name: { first: Maya } }
            proceedings: { issued: 2026-07-20 }
            trajectory:
              \(trajectory)
              steps:
            \(steps)
            """
        return try CaseReader.read(
            [UInt8](yaml.utf8), file: "case.yaml", as: .yaml,
            vocabulary: Vocabulary(pictures: [], documents: [])
        ).value
    }

    static func step(_ id: String, _ rest: String) -> String {
        "    - { id: \(id), plain: \(id)., formal: \(id)., \(rest) }\n"
    }

    /// What a template says of a case.
    static func said(
        _ template: String, _ file: Case, for reader: String = "court", asOf: String? = nil
    )
        throws -> [String]
    {
        let library = try TemplateLibrary.read(
            [
                TemplateLibrary.File(
                    path: "Documents/try/formal.md",
                    text: "---\ntitle: Try\nfor: court\nneeds: trajectory\n---\n\n\(template)\n",
                    name: "try")
            ],
            pictures: Samples.pictures()
        ).value
        let edition = try Editor.edition(of: file, for: reader, asOf: asOf.flatMap { Day($0) })
            .edition
        let document = try Filler.document(
            "try", try #require(library.template("try", .formal)), edition, library
        ).value
        return document.blocks.allWords.split(separator: "\n").map(String.init)
    }

    static let table = """
        ::: for each step in trajectory.steps by date
        ((step.number)) ((step)) ((step.state)), ((step.week ?? ((step.week)) ?? –)), ((step.week of proceedings ?? ((step.week of proceedings)) ?? –)), ((step.days late ?? ((step.days late)) ?? –)), ((step.late by ?? ((step.late by)) ?? –))
        ::: end
        """

    @Test func eachStepHasItsWeeksAndItsState() throws {
        let steps =
            Self.step("a", "due: 2026-05-18, done: 2026-05-18")
            + Self.step("b", "due: 2026-07-19, done: 2026-07-26")
            + Self.step("c", "due: 2026-07-20") + Self.step("d", "due: 2026-10-29")
            + Self.step("e", "due: 2026-10-30") + Self.step("f", "due: 2026-11-05")
            + Self.step("g", "due: 2026-11-06") + Self.step("h", "done: yes")
            + Self.step("i", "kind: task") + Self.step("j", "due: 2026-05-17, done: no")
        let said = try Self.said(Self.table, Self.file(steps))
        #expect(
            said == [
                "1 j. late, –, –, 166, 23\u{A0}weeks", "2 a. done, 1, –, –, –",
                "3 b. done, 9, –, 7, 7\u{A0}days", "4 c. late, 10, 1, 102, 14\u{A0}weeks",
                "5 d. late, 24, 15, 1, 1\u{A0}day", "6 e. now, 24, 15, –, –",
                "7 f. now, 25, 16, –, –", "8 g. next, 25, 16, –, –", "9 h. done, –, –, –, –",
                "10 i. next, –, –, –, –",
            ])
    }

    @Test func whatIsDoneLaterIsNotDoneYet() throws {
        let steps = Self.step("a", "due: 2026-06-01, done: 2026-06-20")
        func state(_ day: String) throws -> [String] {
            try Self.said(Self.table, Self.file(steps), asOf: day)
        }
        #expect(try state("2026-06-01") == ["1 a. now, 3, –, –, –"])
        #expect(try state("2026-06-15") == ["1 a. late, 3, –, 14, 2\u{A0}weeks"])
        #expect(try state("2026-06-20") == ["1 a. done, 3, –, 19, 2\u{A0}weeks"])
    }

    @Test func theWholeHasItsWeeks() throws {
        let steps = Self.step("a", "due: 2026-06-01") + Self.step("b", "due: 2027-03-01")
        let words = """
            ((trajectory.week ?? ((trajectory.week)))) ((trajectory.weeks ?? ((trajectory.weeks)))) \
            ((trajectory.late steps as list)) ((trajectory.coming steps as list)) \
            ((trajectory.next step ?? ((trajectory.next step)))) \
            ((proceedings.week ?? ((proceedings.week)))) \
            ((proceedings.time limit ?? ((proceedings.time limit as long date))))
            """
        let said = try Self.said(
            words, Self.file(steps, trajectory: "start: 2026-05-18\n  end: 2026-12-14"))
        #expect(said == ["24 31 a. b. b. 15 17\u{A0}January\u{A0}2027"])
    }

    @Test func aStageIsNeverLate() throws {
        let stages = """
            start: 2026-05-18
              stages:
                - { id: one, formal: One., start: 2026-06-01, weeks: 4, done: 2026-07-01 }
                - { id: two, formal: Two., start: 2026-08-31, weeks: 6 }
                - { id: three, formal: Three., start: 2026-11-01 }
            """
        let words = """
            ::: for each stage in trajectory.stages
            ((stage)) ((stage.state)) ((stage.week ?? ((stage.week)))) ((stage.earliest end ?? ((stage.earliest end as short date)) ?? –))
            ::: end
            ((trajectory.current stage ?? ((trajectory.current stage))))
            """
        let said = try Self.said(
            words, Self.file(Self.step("a", "stage: two"), trajectory: stages))
        #expect(
            said == [
                "One. done 3 29/06/2026", "Two. now 16 12/10/2026", "Three. next 24 –", "Two.",
            ])
    }

    /// A step that a reader may not see leaves no trace in numbers, weeks, the road or its pin.
    @Test func aWithheldStepLeavesNoTrace() throws {
        let library = try Samples.library()
        func document(_ steps: String) throws -> [Block] {
            let edition = try Editor.edition(of: Self.file(steps), for: "dana").edition
            return try Filler.document(
                "trajectory", try #require(library.template("trajectory", .family)), edition,
                library
            ).value.blocks
        }
        let seen = Self.step("a", "due: 2026-06-01") + Self.step("b", "due: 2027-01-01")
        let withheld = Self.step("x", "due: 2026-09-01, for: [team]")
        #expect(try document(withheld + seen) == document(seen))
    }

    @Test(arguments: FillerTests.families) func fillsForEveryReader(_ family: String) throws {
        let library = try Samples.library()
        let file = try Samples.read(family)
        for reader in Readers.all(of: file) where reader != "public" {
            let edition = try Editor.edition(of: file, for: reader).edition
            guard edition.root.record("trajectory") != nil else { continue }
            let template = try #require(library.template("trajectory", edition.voice))
            do throws(Problems) {
                let made = try Filler.document("trajectory", template, edition, library)
                #expect(made.value.blocks.count > 3)
            } catch {
                Issue.record("\(family), \(reader): \(error.all.map { ($0.message, $0.place) })")
            }
        }
    }

    @Test(arguments: ["maya", "dana", "court"])
    func whereNothingIsItSaysSo(_ reader: String) throws {
        let library = try Samples.library()
        let file = try Self.file(Self.step("a", "for: [team]"))
        let edition = try Editor.edition(of: file, for: reader).edition
        let words = try Filler.document(
            "trajectory", try #require(library.template("trajectory", edition.voice)), edition,
            library
        ).value.blocks.allWords
        #expect(
            words.contains(reader == "court" ? "No step is recorded." : "Nothing recorded yet."))
    }

    @Test(arguments: HostileTextTests.hostile + [String(repeating: "long words ", count: 200)])
    func keepsItsShape(_ words: String) throws {
        let library = try Samples.library()
        let file = try Samples.read("reed")
        let hostile = Case(root: HostileText.replaced(file.root, by: words), file: file.file)
        for reader in ["dana", "maya", "court"] {
            let shapes = try [file, try #require(hostile)].map { file in
                let edition = try Editor.edition(of: file, for: reader).edition
                let template = try #require(library.template("trajectory", edition.voice))
                return try Filler.document("trajectory", template, edition, library).value.blocks
                    .shape
            }
            #expect(shapes[0] == shapes[1], "\(reader)")
        }
    }
}
