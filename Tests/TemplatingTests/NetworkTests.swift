import Casework
import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Templating

/// The safety network: who does what, who has to be told, and the documents of it.
@Suite struct NetworkTests {
    static func file(_ people: String, _ rest: String = plan) throws -> Case {
        let yaml = """
            format: two-voices-case/1
            case: { id: N-1, council: Council, stage: early-help, framework: signs-of-safety, \
            as_of: 2026-10-30 }
            sharing: { usual: [family, network, court] }
            people:
              - { id: sam, role: child, name: { first: Sam }, expected: 2026-12-01 }
              - { id: ann, role: parent, name: { first: Ann } }
            \(people)
            \(rest)
            """
        return try CaseReader.read(
            [UInt8](yaml.utf8), file: "case.yaml", as: .yaml,
            vocabulary: Vocabulary(pictures: [], documents: [])
        ).value
    }

    static let plan = """
        safety_plan:
          rules:
            - { id: r1, plain: One., formal: One., who: ann, backup: pat, checked_by: tess }
            - { id: r2, plain: Two., formal: Two., who: [pat, ann], checked_by: pat }
            - { id: r3, plain: Three., formal: Three., who: pat }
        meetings:
          - { id: m2, type: network-meeting, on: 2026-10-30, invited: [{ who: pat, attending: yes }] }
          - { id: m1, type: core-group, on: 2026-06-01, invited: [{ who: [ann, pat], attending: yes }, { who: tess, attending: no }] }
          - { id: m3, type: core-group, on: 2026-11-01, invited: [{ who: pat, attending: yes }] }
        """

    static let three = """
          - { id: pat, role: network, name: { first: Pat }, network: { circle: inner, knows_danger: yes, knows_goal: yes } }
          - { id: tess, role: network, name: { first: Tess }, network: { knows_danger: yes } }
          - { id: ben, role: network, name: { first: Ben }, network: { status: invited } }
          - { id: gone, role: network, name: { first: Gone }, network: { status: withdrawn } }
        """

    static func words(_ file: Case, for reader: String) throws -> String {
        let library = try Samples.library()
        let edition = try Editor.edition(of: file, for: reader).edition
        return try Filler.document(
            "network", try #require(library.template("network", edition.voice)), edition, library
        ).value.blocks.allWords
    }

    @Test func aCourtReadsWhatEachAgreedToDo() throws {
        let words = try Self.words(Self.file(Self.three), for: "court")
        #expect(words.contains("The network has 3 members."))
        #expect(
            words.contains(
                "Carries out rules 2 and 3. Back-up for rule 1. Monitors rule 2. |"))
        #expect(words.contains("| 1\u{A0}June\u{A0}2026 and 30\u{A0}October\u{A0}2026"))
        #expect(words.contains("Danger: yes. Safety goal: no. | Monitors rule 1. |"))
        #expect(
            words.contains(
                "| Danger: no. Safety goal: no. | None recorded | Not recorded | – | invited"))
        #expect(!words.contains("Gone"))
    }

    @Test func aFamilyReadsWhoHasNoJobAndWhoHasToBeTold() throws {
        let words = try Self.words(Self.file(Self.three), for: "ann")
        #expect(words.contains("In the middle: Sam, Ann."))
        #expect(words.contains("Ben | Not said yet"))
        #expect(words.contains("Tess still needs to hear what we want."))
        #expect(words.contains("Ben still needs to hear what we worry about, and what we want."))
        #expect(!words.contains("Pat still needs"))
    }

    /// Somebody whom a reader may not see leaves no trace in numbers, drawing or table.
    @Test(arguments: ["ann", "court"]) func whoIsWithheldLeavesNoTrace(_ reader: String) throws {
        let hidden =
            Self.three + """

                  - { id: kit, role: network, name: { first: Kit }, network: { circle: inner }, for: [team] }
                """
        #expect(
            try Self.words(Self.file(hidden), for: reader)
                == Self.words(Self.file(Self.three), for: reader))
    }

    @Test func aNetworkOfFortyIsDrawnInTwo() throws {
        let many = (0..<40).map { index in
            "  - { id: p\(index), role: network, name: { first: \"محمد Ng\(index)\" }, network: { circle: middle } }"
        }.joined(separator: "\n")
        let words = try Self.words(Self.file(many, ""), for: "ann")
        #expect(words.contains("Our network, part 2."))
    }

    @Test func nobodyIsDrawnWhereThereIsNobody() throws {
        #expect(
            try Self.words(Self.file("", ""), for: "ann").contains("Nobody is in the network yet."))
        #expect(
            try Self.words(Self.file("", ""), for: "court")
                .contains("No member of a safety network is recorded."))
    }

    @Test(arguments: HostileTextTests.hostile + [String(repeating: "long words ", count: 200)])
    func keepsItsShape(_ words: String) throws {
        try HostileText.expectShape(of: "network", with: words, for: ["dana", "court"])
    }
}

extension HostileText {
    /// A document of the Reeds has the same shape whatever their words are.
    static func expectShape(
        of document: String, with words: String, for readers: [String]
    ) throws {
        let library = try Samples.library()
        let file = try Samples.read("reed")
        let hostile = Case(root: replaced(file.root, by: words), file: file.file)
        for reader in readers {
            let shapes = try [file, try #require(hostile)].map { file in
                let edition = try Editor.edition(of: file, for: reader).edition
                let template = try #require(library.template(document, edition.voice))
                return try Filler.document(
                    document, template, edition, library, rasters: Samples.rasters(file)
                ).value.blocks.shape
            }
            #expect(shapes[0] == shapes[1], "\(reader)")
        }
    }
}
