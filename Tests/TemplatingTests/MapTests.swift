import Casework
import Diagnostics
import Disclosure
import Documents
import Pictures
import Testing

@testable import Templating

/// The map's computed fields, the words of the frameworks, and cards for the pocket.
@Suite struct MapTests {
    private func file(framework: String = "signs-of-safety", _ more: String) throws -> Case {
        let yaml = """
            format: two-voices-case/1
            case: { id: M-1, council: Council, stage: early-help, framework: \(framework), \
            as_of: 2026-10-30 }
            sharing: { usual: [family, network] }
            people:
              - { id: sam, role: child, name: { first: Sam } }
              - { id: ann, role: parent, name: { first: Ann } }
              - { id: pat, role: network, name: { first: Pat }, network: { status: active } }
              - { id: tess, role: network, name: { first: Tess }, network: { status: active } }
              - { id: ben, role: network, name: { first: Ben }, network: { status: withdrawn } }
            \(more)
            """
        return try CaseReader.read(
            [UInt8](yaml.utf8), file: "case.yaml", as: .yaml,
            vocabulary: Vocabulary(pictures: [], documents: [])
        ).value
    }

    /// The document that a template makes of a case, with the project's own terms and these.
    private func document(
        _ template: String, _ file: Case, for reader: String = "family", front: String = "",
        words: String? = nil
    ) throws -> Document {
        var files = try Samples.files().filter { $0.path.hasPrefix("Words/") }
        if let words { files = [.init(path: "Words/w.md", text: words, name: "w.md")] }
        files.append(
            .init(
                path: "Documents/try/family.md",
                text: "---\ntitle: A try\n\(front)for: family, network\n---\n\n\(template)\n",
                name: "try.md"))
        let library = try TemplateLibrary.read(files, pictures: PictureLibrary()).value
        let edition = try Editor.edition(of: file, for: reader).edition
        return try Filler.document(
            "try", try #require(library.template("try", .family)), edition, library
        ).value
    }

    private func said(
        _ template: String, _ file: Case, for reader: String = "family", words: String? = nil
    ) throws -> [String] {
        try document(template, file, for: reader, words: words).blocks.allWords
            .split(separator: "\n").map(String.init)
    }

    @Test func nextStepsAreDoneLateOrDue() throws {
        let steps = [
            ("a", "due: 2026-10-29"), ("b", "due: 2026-10-30"), ("c", "due: 2026-10-01, done: yes"),
            ("d", "due: 2026-10-01, done: 2026-10-05"), ("e", "due: 2026-10-01, done: no"),
            ("f", "due: 2026-10-01, done: 2026-11-05"), ("g", "who: ann"),
        ].map { "  - { id: \($0), heading: next-step, plain: \($0)., formal: x, \($1) }" }
        let said = try said(
            """
            ::: for each step in next steps
            ((step)) ((step.is done ?? done)) ((step.is late ?? late)) ((step.done on ?? ((step.done on as short date))))
            ::: end
            """, file("map:\n" + steps.joined(separator: "\n")))
        #expect(
            said == [
                "a. late", "b.", "c. done", "d. done 5\u{A0}October\u{A0}2026", "e. late",
                // It is not yet known today that it will be done.
                "f. late", "g.",
            ])
    }

    @Test func itemsStandUnderTheirHeadings() throws {
        let headings = ["harm", "strength", "harm", "complicating", "existing-safety"]
        let items = headings.enumerated().map {
            "  - { id: m\($0.offset), heading: \($0.element), plain: m\($0.offset)., formal: x }"
        }
        let said = try said(
            """
            ((harms as list)) | ((complicating factors as list)) | ((strengths as list)) | \
            ((existing safety as list))
            """, file("map:\n" + items.joined(separator: "\n")))
        #expect(said == ["m0. and m2. | m3. | m1. | m4."])
    }

    @Test(arguments: [
        ("signs-of-safety", "What has happened"), ("signs-of-wellbeing", "What has been hard"),
        ("signs-of-success", "Risky times"), ("signs-of-stability", "What has shaken things"),
    ])
    func headingsFollowTheFramework(_ framework: String, _ heading: String) throws {
        let file = try file(framework: framework, "map: []")
        #expect(try said("((the harm heading))", file) == [heading])
        // A term without a row for the framework serves all.
        #expect(try said("((the worried question))", file) == ["What are we worried about?"])
    }

    @Test(arguments: [
        ("| a x | signs-of-sucess | a | b | c |", "did you mean \"signs-of-success\"?"),
        ("| a x | | a | b |", ""), ("| a x | | a | b | c |\n| a x | | a | b | c |", ""),
    ])
    func badTermsAreProblems(_ row: String, _ hint: String) throws {
        let head = "| Term | Framework | Child | Family | Formal |\n|---|---|---|---|---|\n"
        let problems = try #require(
            #expect(throws: Problems.self) {
                try document("Words.", file("map: []"), words: head + row)
            })
        #expect(problems.all.map(\.code) == ["bad-term"])
        #expect(problems.all.first?.hint == hint)
    }

    private static let rules = """
        safety_plan:
          rules:
            - { id: r1, plain: One., formal: x, who: [ann, pat], backup: tess }
            - { id: r2, plain: Two., formal: x, who: ann, checked_by: [pat, ben] }
          red_flags:
            - { sign: { plain: No call, formal: x }, who: pat, does: { plain: Pat goes, formal: x } }
        """

    private static let cards = """
        ::: for each person in plan.card holders
        ((person)): ((any person.jobs ?? ((person.jobs as list)))) / \
        ((any person.back-up jobs ?? ((person.back-up jobs as list)))) / \
        ((any person.checks ?? ((person.checks as list)))) / \
        ((any person.watches ?? watches))
        ::: end
        """

    /// Nobody else's jobs are on a card; who withdrew has none.
    @Test func everybodyInTheNetworkHasACardWithTheirOwnJobs() throws {
        let file = try file(Self.rules)
        #expect(try said(Self.cards, file) == ["Pat: One. / / Two. / watches", "Tess: / One. / /"])
    }

    @Test func aReaderWithACardHasTheirOwnAlone() throws {
        let said = try said(Self.cards, file(Self.rules), for: "tess")
        #expect(said.count == 1 && said.first?.hasPrefix("Tess:") == true)
    }

    @Test func theShortNameStandsAtTheFoot() throws {
        let file = try file("map: []")
        let named = try document("Words.", file, front: "short: Ours\n").front
        #expect(named.title == "A try" && named.shortTitle == "Ours")
        #expect(named.footerLines.first?.last == "Ours")
        #expect(try document("Words.", file).front.shortTitle == "A try")
    }
}
