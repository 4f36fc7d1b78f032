import Diagnostics

/// What can be read in a finished PDF, whether a reader's program shows it or not.
public enum PDFReading {
    /// The text of every page, then every other text of the file: bookmarks, alternative texts,
    /// links, metadata, names, attachments, comments.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func passages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        try words(of: bytes).passages
    }

    /// The same, and what stands on each page.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func words(
        of bytes: [UInt8]
    ) throws(Problems) -> (passages: [Passage], pages: [String]) {
        var objects = try PDFObjects(bytes)
        let pages = try PDFPages(&objects)
        let shown = pages.pages.enumerated().flatMap { index, page in
            // A line that ends without a space may end within a word.
            let place = "page \(index + 1)", unread = page.text.unread
            return [page.text.whole, page.text.unbroken].map { Passage(place: place, text: $0) }
                + (unread == "\n" ? [] : [Passage(place: place, text: unread)])
        }
        var hidden = HiddenText()
        try hidden.read(&objects)
        return (shown + hidden.passages, pages.pages.map(\.text.whole))
    }

    /// What stands in a file beside its pages' own words: bookmarks, alternative texts, links,
    /// metadata, names, comments. Of pages that other people made, their words are read otherwise.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func passagesBesidePages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        var objects = try PDFObjects(bytes)
        var hidden = HiddenText()
        try hidden.read(&objects)
        return hidden.passages
    }
}
