import Diagnostics

/// What can be read in a finished PDF, whether a reader's program shows it or not.
public enum PDFReading {
    /// The text of every page, then every other text of the file: bookmarks, alternative texts,
    /// links, metadata, names, attachments, comments.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func passages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        let file = try OpenedPDF(bytes)
        return try file.pages(at: Array(0..<file.pageCount)).flatMap(\.passages)
            + file.passagesBesidePages()
    }
}
