import Foundation
import Testing

@testable import Casework

@Suite struct SchemaTests {
    @Test func theSchemaIsJSONAndNamesEveryKey() throws {
        let text = CaseSchema.json()
        let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let definitions = try #require(data?["$defs"] as? [String: [String: Any]])
        for type in CaseFormat.allTypes.dropFirst() {
            let properties = definitions[type.name.definitionName]?["properties"] as? [String: Any]
            for field in type.fields { #expect(properties?[field.key] != nil) }
        }
        #expect((data?["properties"] as? [String: Any])?.count == CaseFormat.root.fields.count)
        #expect(text == CaseSchema.json())
    }

    @Test func everyReferenceOfTheSchemaResolves() throws {
        let text = CaseSchema.json()
        for part in text.split(separator: "\"#/$defs/").dropFirst() {
            let name = part.prefix { $0 != "\"" }
            #expect(text.contains("\n    \"\(name)\": {"), "\(name)")
        }
    }

    @Test func namesOfTypesAreUniqueAndEveryFieldSaysWhatItMeans() {
        #expect(CaseFormat.allTypes.first?.name == "case file")
        #expect(Set(CaseFormat.allTypes.map(\.name)).count == CaseFormat.allTypes.count)
        for type in CaseFormat.allTypes {
            #expect(Set(type.fields.map(\.key)).count == type.fields.count, "\(type.name)")
            for field in type.fields { #expect(field.means.last == ".", "\(field.key)") }
        }
    }

    @Test func fieldsAreListedAsTemplatesWriteThem() {
        let row = FieldList.rows.first { $0.type == "rule" && $0.name == "if it fails" }
        #expect(row?.isRequired == false)
        #expect(FieldList.rows.contains { $0.type == "rule" && $0.name == "child" })
    }

    /// Readers of YAML hand numbers on as text: the schema takes the same ones as our own reader.
    @Test(arguments: [
        (
            0.0...10.0, false, ["0", "7", "6.5", "10", "10.0", "007"],
            ["11", "10.5", "-1", "a", "1."]
        ),
        (1.0...100_000.0, true, ["1", "99999", "100000", "3.0"], ["0", "00", "100001", "1.5"]),
        (6.0...72.0, false, ["6", "6.5", "72", "69.9"], ["5.9", "05", "72.1", "100"]),
        (0.0...1440.0, true, ["0", "1440", "1399", "999"], ["1441", "2000", "14400"]),
    ]) func numbersMayBeText(
        _ range: ClosedRange<Double>, _ whole: Bool, _ good: [String], _ bad: [String]
    ) throws {
        let text = CaseSchema.number(range, whole: whole).pretty()
        let schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let choices = try #require(schema?["anyOf"] as? [[String: Any]])
        let pattern = try #require(choices.last?["pattern"] as? String)
        let expression = try Regex(pattern)
        for word in good { #expect(word.contains(expression), "\(word)") }
        for word in bad { #expect(!word.contains(expression), "\(word)") }
    }
}
