import Casework
import Diagnostics
import Disclosure
import Templating

extension Studio {
    /// Which version of TwoVoices this is.
    public static let version = "0.1.0"

    /// The format of the case file as a JSON Schema (draft 2020-12).
    public static var caseSchema: String { CaseSchema.json() }

    /// Every field that a case may have, as text.
    public static var fieldList: String { FieldList.text() }

    /// A row for each template: the document, its voice, and for whom it is.
    public func documentList() throws(Problems) -> [[String]] {
        try library().value.all.map { entry in
            let voice = entry.voice.rawValue + (entry.language.map { " (\($0))" } ?? "")
            let readers = entry.template.front.readers.joined(separator: ", ")
            return [entry.document, voice, "for " + readers]
        }
    }

    /// A row for each picture of the library: its word, and what it means.
    public func pictureList() throws(Problems) -> [[String]] {
        let pictures = try pictures()
        return pictures.words.map { [$0, pictures[$0]?.meaning ?? ""] }
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
