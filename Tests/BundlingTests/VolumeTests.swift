import Casework
import Diagnostics
import Documents
import Testing

@testable import Bundling

@Suite struct VolumeTests {
    private func rules(_ volumes: String) throws -> CourtRules {
        let text = """
            format: two-voices-court-bundles/1
            packs:
              - id: ours
                name: Ours
                from: 2026-01-01
                numbering: sections
                late: end-of-section
                source: a book
                confirmed: yes
                sections: [{ letter: A, title: All }]
                \(volumes)
            """
        return try CourtRules(Array(text.utf8), file: "rules.yaml")
    }

    /// A portal's limit is the court's own: the rules for everybody name none.
    @Test func aPackMaySayHowLargeAFileMayBe() throws {
        #expect(try rules("").packs.first?.volumes == nil)
        let own = try rules("volumes: { megabytes: 0.29, source: a letter, confirmed: no }")
        let limit = try #require(own.packs.first?.volumes)
        #expect(limit.bytes == 290_000 && limit.words == "0.29 MB")
        #expect(!limit.source.isConfirmed)
        #expect(
            try rules("volumes: { megabytes: 20, source: s, confirmed: no }")
                .packs.first?.volumes?.words == "20 MB")
    }

    @Test(arguments: [
        "volumes: { source: s, confirmed: no }",
        "volumes: { megabytes: 0, source: s, confirmed: no }",
        "volumes: { megabytes: 5, confirmed: no }",
        "volumes: { most: 5, source: s, confirmed: no }",
    ]) func aLimitSaysHowMuchAndWhoSaysSo(_ line: String) {
        #expect(throws: Problems.self) { try rules(line) }
    }

    private var index: BundleIndex {
        func row(_ title: String, _ prefix: String, _ numbers: ClosedRange<Int>) -> BundleIndex.Row
        {
            .init(
                title: title, author: "", date: "", numbers: numbers.map { PageNumber(prefix, $0) })
        }
        return BundleIndex(
            heading: [], title: "Bundle", copy: "",
            sections: [
                .init(title: "A", rows: [row("one", "A", 1...2), row("two", "A", 3...6)]),
                .init(title: "B", rows: [row("three", "B", 1...1), row("four", "B", 2...4)]),
            ])
    }

    @Test func theIndexSaysInWhichVolumeEachDocumentIs() {
        var index = index
        #expect(index.entries.map(\.volumes) == [[], [], [], []])
        index.volumes = [
            .init(file: "b-1.pdf", pageCount: 3), .init(file: "b-2.pdf", pageCount: 1),
            .init(file: "b-3.pdf", pageCount: 6),
        ]
        #expect(index.entries.map(\.volumes) == [[0], [0, 1, 2], [2], [2]])
        #expect((0..<3).map { index.numbers(ofVolume: $0).span } == ["A1–A3", "A4", "A5–B4"])
    }

    @Test func manifestsNameTheirVolumes() throws {
        var manifest = Manifest(
            caseID: "c", hearing: "h", reader: "court", pack: "p",
            papers: [
                .init(
                    id: "x", section: "A", isRendered: false, sha256: "0",
                    numbers: [PageNumber("A", 1)])
            ])
        #expect(!manifest.json.contains("volumes"))
        #expect(try Manifest(Array(manifest.json.utf8), file: "m") == manifest)
        manifest.volumes = [
            .init(file: "b-1.pdf", sha256: "1", pages: 1, first: "A1", last: "A1"),
            .init(file: "b-2.pdf", sha256: "2", pages: 3, first: "A2", last: "B1"),
        ]
        #expect(try Manifest(Array(manifest.json.utf8), file: "m") == manifest)
    }
}
