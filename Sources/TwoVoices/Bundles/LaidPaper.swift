import Casework
import Diagnostics
import Documents
import Markdown
import PDF
import Templating
import Typesetting

/// A paper of ours on its pages.
struct LaidPaper: Sendable {
    let document: ReaderDocument
    let pages: Checked<Pages>
    /// What filling it told.
    let warnings: [Problem]

    /// Fills a paper and lays it out.
    ///
    /// - Parameters:
    ///   - render: What is rendered.
    ///   - edition: What its reader may see.
    ///   - cited: Where the bundle has the pages that the paper refers to.
    ///   - known: The same paper for somebody else: where both say the same, they have the same pages.
    ///   - studio: Where its template and its style are.
    /// - Throws: Where there is no such document, and what it needs and does not find.
    init(
        _ render: CourtPaper.Render, for edition: ReaderEdition, cited: CitedPages,
        knowing known: LaidPaper? = nil, by studio: Studio
    ) throws(Problems) {
        let filled = try studio.paper(render.document, from: edition, cited: cited)
        (document, warnings) = (filled.value, filled.warnings)
        if let known, known.document.document == document.document {
            pages = known.pages
        } else {
            pages = try studio.bundled(document)
        }
    }

    /// Of a paper's words and pictures: where its pages are numbered anew, it is still the same.
    var digest: String {
        let file = MarkdownWriter.file(document.document)
        return SHA256.hexadecimal(of: file.pictures.reduce(file.bytes) { $0 + $1.bytes })
    }

    /// Searches the paper for what was kept from its reader, as a file of its own.
    ///
    /// - Throws: `leak`.
    func searchAlone(_ studio: Studio) throws(Problems) {
        let bytes = try PDFWriter.file(pages.value, profile: try studio.profile())
        try document.edition.leakSearch.search(Publication(bytes: bytes), .pdf)
    }
}
