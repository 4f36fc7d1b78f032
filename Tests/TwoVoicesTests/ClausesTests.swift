import Foundation
import Testing

@testable import TwoVoices

/// The checklist of the standards' clauses is true as far as a program can tell.
@Suite struct ClausesTests {
    private struct Row {
        var part: String
        var clause: String
        var shownBy: String
    }

    private static func rows() throws -> [Row] {
        let text = try FileReader.text(at: Samples.root + "/Tests/Clauses.md")
        var part = ""
        return text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("## ") { part = String(line.dropFirst(3)) }
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard line.hasPrefix("|"), let clause = cells.first, let last = cells.last,
                clause.contains(where: \.isNumber)
            else { return nil }
            return Row(part: part, clause: clause, shownBy: last)
        }
    }

    /// The names of all tests of all rooms.
    private static func tests() throws -> Set<String> {
        let folder = Folder(Samples.root + "/Tests")
        var names: Set<String> = []
        for path in try folder.files(depth: 3) where path.hasSuffix("Tests.swift") {
            let text = try FileReader.text(at: folder.path(of: path))
            names.formUnion(
                text.matches(of: #/@Test\b[\s\S]*?\bfunc (\w+)/#).map { String($0.1) })
        }
        return names
    }

    @Test func everyTestThatTheClausesNameIsThere() throws {
        let tests = try Self.tests()
        #expect(tests.count > 150)
        var named = 0
        for row in try Self.rows() {
            for match in row.shownBy.matches(of: #/`(\w+)`/#) {
                named += 1
                #expect(tests.contains(String(match.1)), "\(row.part), \(row.clause)")
            }
        }
        #expect(named > 70)
    }

    @Test func everyClauseSaysWhatShowsIt() throws {
        let rows = try Self.rows()
        for (part, count) in [
            ("PDF/UA-1", 33), ("PDF/UA-2", 24), ("PDF/A-2, level A", 22),
            ("Matterhorn Protocol", 24),
        ] {
            #expect(rows.filter { $0.part == part }.count >= count, "\(part)")
        }
        for row in rows {
            let isShown = ["judge", "`", "not ours", "by hand"].contains {
                row.shownBy.contains($0)
            }
            #expect(isShown, "\(row.part), \(row.clause)")
        }
    }
}
