import Casework
import Diagnostics
import Disclosure
import Templating

extension Studio {
    /// Which version of TwoVoices this is.
    public static let version = "0.1.0"

    /// The format of the case file as a JSON Schema (draft 2020-12).
    public static var caseSchema: String { CaseSchema.json() }

    /// Every field that a case may have and a template may name, those that are computed too, as
    /// text: a kind of item in a line of its own, its fields below it.
    public static var fieldList: String {
        let written = FieldList.rows.map { row in
            let kind = row.kind + (row.isRequired ? ", always there" : "")
            return (item: row.type, line: "  \(row.name): \(row.means) Takes \(kind).")
        }
        let known = Set(FieldList.rows.map { $0.type + "." + $0.name })
        let computed = TemplateFields.all
            .filter { !known.contains($0.item + "." + $0.name) }
            .map { field in
                let kind = field.kind + (field.isOptional ? ", may be missing" : "")
                return (item: field.item, line: "  \(field.name): \(field.means) Is \(kind).")
            }
        let lines = Dictionary(grouping: written + computed, by: \.item)
        var items: [String] = []
        for item in TemplateFields.all.map(\.item) where items.last != item { items.append(item) }
        return items.map { item in
            ([item] + (lines[item] ?? []).map(\.line)).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    /// A row for each template: the document, its voice, for whom it is, and what it is made from.
    public func documentList() throws(Problems) -> [[String]] {
        try library().value.all.map { entry in
            let voice = entry.voice.rawValue + (entry.language.map { " (\($0))" } ?? "")
            let front = entry.template.front
            let needs = front.neededFields.joined(separator: ", ")
            return [
                entry.document, voice, "for " + front.readers.joined(separator: ", "),
                needs.isEmpty ? "" : "made from " + needs,
            ]
        }
    }

    /// A row for each rule pack: its name, and its file.
    public func ruleList() throws(Problems) -> [[String]] {
        let folder = templates.folder("Rules")
        return try folder.names().filter { $0.hasSuffix(".yaml") }.map {
            [String($0.dropLast(5)), folder.path(of: $0)]
        }
    }

    /// A row for each picture of the library: its word, and what it means.
    public func pictureList() throws(Problems) -> [[String]] {
        let pictures = try pictures()
        return pictures.words.map { [$0, pictures.meaning(of: $0) ?? ""] }
    }

    /// A row for each reader: the id, the usual voice, and the documents that they get.
    public func readerList(of file: CaseFile) throws(Problems) -> [[String]] {
        var rows: [[String]] = []
        for reader in file.readers {
            let edition = try file.edition(for: reader).value
            let documents = try documents(for: edition).joined(separator: ", ")
            rows.append([reader, edition.voice.rawValue, documents])
        }
        return rows
    }
}
