import Casework
import Diagnostics
import Disclosure
import Templating

extension Studio {
    /// Fills a document's template with what a reader may see.
    ///
    /// - Parameters:
    ///   - id: The document, such as `safety-plan`.
    ///   - edition: What the reader may see; its warnings are handed on.
    /// - Returns: The finished document, in no format yet.
    /// - Throws: Where there is no such document, where this reader does not get it, where the case has
    ///   nothing for it, and what it needs and does not find.
    public func document(
        _ id: String, from edition: Checked<ReaderEdition>
    ) throws(Problems) -> Checked<ReaderDocument> {
        let made = try document(id, from: edition.value)
        return Checked(made.value, warnings: edition.warnings + made.warnings)
    }

    /// Fills a document's template with what a reader may see.
    public func document(
        _ id: String, from edition: ReaderEdition
    ) throws(Problems) -> Checked<ReaderDocument> {
        let library = try library(of: id)
        let template = try template(id, for: edition, in: library)
        guard Filler.hasData(for: template, in: edition.edition, library) else {
            throw Problems(StudioProblem.noData(id, edition.reader))
        }
        let filled = try Filler.document(
            id, template, edition.edition, library, rasters: edition.pictures)
        return Checked(
            ReaderDocument(document: filled.value, edition: edition), warnings: filled.warnings)
    }

    /// The documents that are for a reader, and for which the case has data.
    public func documents(for edition: ReaderEdition) throws(Problems) -> [String] {
        let library = try library().value
        return library.documents.filter { id in
            guard let template = library.template(id, for: edition) else { return false }
            return template.front.isFor(edition.edition.reader)
                && Filler.hasData(for: template, in: edition.edition, library)
        }
    }

    private func template(
        _ id: String, for edition: ReaderEdition, in library: TemplateLibrary
    ) throws(Problems) -> Template {
        guard library.documents.contains(id) else {
            throw Problems(StudioProblem.unknownDocument(id, among: library.documents))
        }
        guard let template = library.template(id, for: edition) else {
            let voices = library.voices(of: id).map(\.rawValue)
            throw Problems(StudioProblem.noVoice(id, edition.voice.rawValue, among: voices))
        }
        guard template.front.isFor(edition.edition.reader) else {
            throw Problems(
                StudioProblem.notForReader(
                    id, edition.reader, readers: template.front.readers,
                    at: Place(file: template.file)))
        }
        return template
    }
}

extension TemplateLibrary {
    fileprivate func template(_ id: String, for edition: ReaderEdition) -> Template? {
        template(id, edition.voice, language: edition.edition.language)
    }
}

extension FrontPage {
    /// Whether it names the reader, a group of theirs, or, for a child, `children`.
    func isFor(_ reader: Reader) -> Bool {
        let names = [reader.id] + reader.groups + (reader.kind == .child ? ["children"] : [])
        return readers.contains { names.contains($0) }
    }
}
