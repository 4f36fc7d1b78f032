import Casework
import Diagnostics
import Testing

@testable import Bundling

@Suite struct CitationsTests {
    @Test func everyPageThatACaseRefersToIsFound() throws {
        let text = """
            format: two-voices-case/1
            case: { id: T-1, council: C, stage: proceedings, framework: signs-of-safety, as_of: 2026-01-05 }
            people: [{ id: a, role: parent, name: { first: Ann } }]
            map:
              - { id: m, heading: harm, plain: "It was so [st p2] and so [st p2]", source: { document: st, page: 3 } }
            evidence:
              - { id: st, title: S, section: C, file: s.pdf }
            """
        let facts = try CaseReader.read(
            Array(text.utf8), file: "case.yaml", as: .yaml, vocabulary: Vocabulary()
        ).value
        let citations = Citations(in: facts.root), found = citations.all
        #expect(found.map(\.page) == [2, 3] || found.map(\.page) == [3, 2])
        #expect(Set(found.map(\.paper)) == ["st"])
        // The item and its source; each once, however many of its pages it names.
        #expect(citations.counts == ["st": 2])
    }
}
