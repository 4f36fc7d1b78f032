import Casework
import Diagnostics
import Foundation
import Testing

@testable import Templating

/// What a witness signs on which day.
@Suite struct StatementsOfTruthTests {
    private func read(_ wordings: String) throws -> DatedWordings {
        let yaml = "format: two-voices-statements-of-truth/1\nwordings:\n" + wordings
        return try DatedWordings(
            Array(yaml.utf8), file: "truth.yaml", of: .statementsOfTruth)
    }

    private static let first =
        "  - { id: a, from: 2020-01-02, says: Old., source: Rule 1, confirmed: no }\n"

    /// The last that is in force; of one day the council's own.
    @Test(
        arguments: [
            ("2020-01-01", nil), ("2020-01-02", "Old."), ("2022-03-03", "Old."),
            ("2022-03-04", "Ours."),
        ] as [(String, String?)])
    func theWordsOfADay(_ day: String, _ says: String?) throws {
        let own =
            "  - { id: b, from: 2022-03-04, says: Ours., source: x, local: yes, confirmed: yes }\n"
        let new = "  - { id: c, from: 2022-03-04, says: New., source: y, confirmed: yes }\n"
        let found = try read(own + new + Self.first)
        #expect(found.wording(on: try #require(Day(day)))?.says == says)
    }

    @Test func aWrongFileIsAProblemWithItsPlace() throws {
        let thrown = #expect(throws: Problems.self) {
            _ = try read("  - { id: a, from: 2020-13-02, say: Old., source: x, confirmed: no }\n")
        }
        let places = thrown?.all.map {
            "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)"
        }
        #expect(places?.contains("unknown-key 3:32") ?? false, "\(places ?? [])")
        #expect(thrown?.all.allSatisfy { $0.place?.file == "truth.yaml" } ?? false)
    }
}
