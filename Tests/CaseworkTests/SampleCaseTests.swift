import Diagnostics
import Foundation
import Testing

@testable import Casework

@Suite struct SampleCaseTests {
    static func bytes(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](
            try Data(contentsOf: root.appending(path: "Templates/Cases/\(name)/case.yaml")))
    }

    static func reed() throws -> Checked<Case> {
        try CaseReader.read(bytes("reed"), file: "reed", as: .yaml, vocabulary: Vocabulary())
    }

    @Test func reedIsReadWithNothingToLookAtButTwoReasonsOfMaya() throws {
        let reed = try Self.reed()
        #expect(reed.warnings.map(\.code) == ["childs-reason", "childs-reason"])
        #expect(reed.value.id == "WV-2026-0417")
        #expect(reed.value.asOf.iso == "2026-10-30")
        #expect(reed.value.people.count == 12)
        #expect(reed.value.item("goal-1")?.number("months") == 6)
        #expect(reed.value.person("goal-1") == nil)
        #expect(reed.value.files.map(\.path).contains("maya-house.png"))
        #expect(reed.value.files.count == 8)
    }

    @Test(arguments: ["brady", "haddad"]) func isReadWithNothingToLookAt(_ name: String) throws {
        let family = try CaseReader.read(
            Self.bytes(name), file: name, as: .yaml, vocabulary: Vocabulary())
        #expect(family.warnings.map(\.shown) == [])
    }

    @Test func valuesAreOfTheirKind() throws {
        let reed = try Self.reed().value
        let rule = try #require(reed.item("rule-3"))
        #expect(rule["picture"] == .picture(.word("child-phone")))
        #expect(rule.ids("who") == ["pearl"])
        let plain: [Prose.Piece] = [
            .words("Maya can ring Grandma Pearl any time, day or night. "), .person("pearl"),
            .words(" answers."),
        ]
        #expect(rule.wording()?.plain?.pieces == plain)
        #expect(reed.item("next-1")?["done"] == .date(try #require(Day("2026-06-30"))))
        #expect(reed.item("next-2")?["done"] == .flag(false))
        #expect(reed.item("icpc-1")?["at"] == .time(600))
        #expect(reed.item("harm-1")?.place.line == 128)
        #expect(reed.item("kofi")?.ids("for") == ["team", "legal", "court", "dana"])
    }

    @Test func theSameAsJSONIsTheSameCase() throws {
        var log = ProblemLog(file: "")
        let tree = try #require(YAMLReader.tree(Self.bytes("reed"), log: &log))
        let json = try read(tree.json, as: .json)
        #expect(try json.value.root == Self.reed().value.root)
    }
}

extension Node {
    /// Written as JSON, for comparing both ways of reading.
    var json: String {
        switch content {
        case .scalar(let scalar): JSONText.string(scalar.written).pretty()
        case .sequence(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .mapping(let pairs):
            "{"
                + pairs.map { JSONText.string($0.key).pretty() + ":" + $0.value.json }
                .joined(separator: ",") + "}"
        }
    }
}
