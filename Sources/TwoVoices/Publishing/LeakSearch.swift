import Diagnostics
import Disclosure
import ReadingBack
import Threads

/// The search of a reader's finished files for what was withheld from them.
final class LeakSearch: Sendable {
    private let scanner: Once<LeakScanner>

    /// A search that is prepared when the first file is there.
    init(_ withheld: Withheld) {
        scanner = Once { () throws(Problems) in LeakScanner(withheld.secrets) }
    }

    /// Reads a file back as its readers' programs would, and searches all that it holds.
    ///
    /// - Throws: `leak` for each place where something was found; why the file cannot be read back.
    func search(_ written: Publication, _ format: Format) throws(Problems) {
        try search(try Self.passages(of: written, format))
    }

    /// Searches the path under which a file is put.
    func search(path: String) throws(Problems) {
        try search([Passage(place: "the file's name", text: path)])
    }

    /// Searches words of any place.
    func search(_ passages: [Passage]) throws(Problems) {
        let leaks = try scanner.value().leaks(in: passages)
        guard leaks.isEmpty else { throw Problems(leaks.map(\.problem)) }
    }

    /// Searches the words of many pages, each processor some of them.
    func searchAll(_ passages: [Passage]) throws(Problems) {
        let scanner = try scanner.value()
        // Long passages stand together: many small parts are shared out more evenly.
        let parts = passages.split(into: 8 * Workers.usual)
        let found = Workers.map(parts) { scanner.leaks(in: $0) }
        // Who found any lists them again: what was found on one page may be in two lists.
        if found.contains(where: { !$0.isEmpty }) { try search(passages) }
    }

    private static func passages(
        of written: Publication, _ format: Format
    ) throws(Problems) -> [Passage] {
        switch format {
        case .html: return try HTMLReading.passages(of: written.bytes)
        case .pdf: return try PDFReading.passages(of: written.bytes)
        case .calendar:
            // Long lines are folded, and commas have a mark before them (RFC 5545, 3.1 and 3.3.11).
            let text = String(decoding: written.bytes, as: UTF8.self)
                .replacing("\r\n ", with: "").replacing("\\", with: "")
            return [Passage(place: "the calendar", text: text)]
        case .markdown:
            let pictures = written.pictures.flatMap {
                MarkdownReading.passages(ofPicture: $0.bytes, name: $0.name)
            }
            return try MarkdownReading.passages(of: written.bytes) + pictures
        }
    }
}
