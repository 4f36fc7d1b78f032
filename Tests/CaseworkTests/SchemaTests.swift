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
}
