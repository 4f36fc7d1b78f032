import Casework
import Diagnostics
import Foundation
import Testing

@testable import Bundling

@Suite struct NumberingTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func pack(on day: String, late: CourtPack.LatePlace? = nil) throws -> CourtPack {
        let path = "Templates/Rules/court-bundles.yaml"
        let bytes = Array(try Data(contentsOf: Self.root.appending(path: path)))
        let rules = try CourtRules(bytes, file: path)
        let hearing = try #require(Day(day))
        var pack = try #require(rules.pack(on: hearing))
        if let late { pack.late = late }
        return pack
    }

    private func paper(_ id: String, _ section: String, _ count: Int) -> NumberedPaper {
        NumberedPaper(id: id, section: section, pageCount: count)
    }

    private func spans(_ numbered: [(paper: NumberedPaper, numbers: [PageNumber])]) -> [String] {
        numbered.map { "\($0.paper.id) \($0.numbers.span)" }
    }

    private func kept(
        _ numbered: [(paper: NumberedPaper, numbers: [PageNumber])]
    ) -> [String: [PageNumber]] {
        Dictionary(uniqueKeysWithValues: numbered.map { ($0.paper.id, $0.numbers) })
    }

    @Test func theHearingsDayChoosesTheRules() throws {
        #expect(try pack(on: "2026-03-01").id == "pd27a-2023")
        #expect(try pack(on: "2026-03-02").id == "pd27a-2026")
        #expect(try pack(on: "2018-05-01").numbering == .sections)
    }

    @Test func sectionsBeginAnew() throws {
        let numbers = BundleNumbering(try pack(on: "2026-11-02")).numbers(
            of: [paper("b", "B", 2), paper("a", "A", 3), paper("b2", "B", 1), paper("z", "Z", 1)])
        #expect(spans(numbers) == ["a A1–A3", "b B1–B2", "b2 B3", "z Z1"])
    }

    @Test func numbersRunThrough() throws {
        let numbers = BundleNumbering(try pack(on: "2024-11-02")).numbers(
            of: [paper("b", "B", 2), paper("a", "A", 3)])
        #expect(spans(numbers) == ["a 1–3", "b 4–5"])
    }

    @Test func latePapersMoveNothing() throws {
        let pack = try pack(on: "2026-11-02")
        let first = BundleNumbering(pack).numbers(
            of: [paper("c1", "C", 2), paper("c2", "C", 2), paper("d", "D", 1)])
        let second = BundleNumbering(pack, keeping: kept(first)).numbers(
            of: [
                paper("c1", "C", 3), paper("late", "C", 2), paper("c2", "C", 1), paper("d", "D", 1),
            ])
        #expect(spans(second) == ["c1 C1–C2a", "c2 C3–C4", "late C5–C6", "d D1"])
    }

    @Test func latePapersAreInserted() throws {
        let pack = try pack(on: "2026-11-02", late: .inserted)
        let first = BundleNumbering(pack).numbers(of: [paper("c1", "C", 2), paper("c2", "C", 2)])
        let second = BundleNumbering(pack, keeping: kept(first)).numbers(
            of: [paper("c1", "C", 2), paper("late", "C", 28), paper("c2", "C", 2)])
        #expect(spans(second) == ["c1 C1–C2", "late C2a–C2ab", "c2 C3–C4"])
    }

    @Test func whatWasTakenOutIsNotUsedAgain() throws {
        let pack = try pack(on: "2026-11-02")
        let first = BundleNumbering(pack).numbers(of: [paper("c1", "C", 2), paper("c2", "C", 2)])
        let second = BundleNumbering(pack, keeping: kept(first)).numbers(
            of: [paper("c1", "C", 2), paper("new", "C", 1)])
        #expect(spans(second) == ["c1 C1–C2", "new C5"])
    }

    /// Two bundles later, too; and who comes back finds the old numbers.
    @Test func whatWasTakenOutStaysTakenOut() throws {
        let pack = try pack(on: "2026-11-02")
        func next(_ papers: [NumberedPaper], after old: Manifest?) throws -> Manifest {
            let numbered = BundleNumbering(pack, keeping: old?.everyNumber ?? [:])
                .numbers(of: papers)
            let manifest = Manifest(
                caseID: "W1", hearing: "irh", reader: "legal", pack: "p",
                papers: numbered.map {
                    .init(
                        id: $0.paper.id, section: "C", isRendered: false, sha256: "0",
                        numbers: $0.numbers)
                }, retired: old?.numbers(without: numbered.flatMap(\.numbers)) ?? [:])
            return try Manifest(Array(manifest.json.utf8), file: "m")
        }
        let c1 = paper("c1", "C", 2), c2 = paper("c2", "C", 2)
        let second = try next([c1], after: next([c1, c2], after: nil))
        #expect(second.retired.mapValues(\.span) == ["c2": "C3–C4"])
        let third = try next([c1, paper("late", "C", 1)], after: second)
        #expect(third.numbers["late"]?.span == "C5")
        let fourth = try next([c1, c2], after: third)
        #expect(fourth.numbers["c2"]?.span == "C3–C4")
        #expect(fourth.retired.mapValues(\.span) == ["late": "C5"])
    }

    @Test(arguments: ["C14", "14", "C14a", "C14zz"]) func numbersAreReadAsPrinted(_ text: String) {
        #expect(PageNumber(text)?.description == text)
    }

    @Test(arguments: ["C", "", "C0", "C1-", "C14A"]) func otherWordsAreNoNumbers(_ text: String) {
        #expect(PageNumber(text) == nil)
    }

    @Test func aManifestIsReadBack() throws {
        let manifest = Manifest(
            caseID: "W\"1", hearing: "irh", reader: "legal", pack: "pd27a-2026",
            papers: [
                .init(
                    id: "st-pearl", section: "C", isRendered: false, sha256: "ab",
                    numbers: ["C1", "C1a"].compactMap(PageNumber.init))
            ])
        #expect(try Manifest(Array(manifest.json.utf8), file: "manifest.json") == manifest)
    }
}
