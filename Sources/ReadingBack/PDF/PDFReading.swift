import Diagnostics

/// What can be read in a finished PDF, whether a reader's program shows it or not.
public enum PDFReading {
    /// The text of every page, then every other text of the file: bookmarks, alternative texts,
    /// links, metadata, names, attachments, comments.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func passages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        var objects = try PDFObjects(bytes)
        return try read(&objects).passages
    }

    /// The same, what stands on each page, and how one finds it.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func words(
        of bytes: [UInt8]
    ) throws(Problems) -> (passages: [Passage], pages: [String], ways: Wayfinding) {
        var objects = try PDFObjects(bytes)
        let (passages, pages) = try read(&objects)
        return (passages, pages, Wayfinding(objects))
    }

    private static func read(
        _ objects: inout PDFObjects
    ) throws(Problems) -> (passages: [Passage], pages: [String]) {
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
    /// metadata, names, comments; and how one finds one's way. Of pages that other people made, their
    /// words are read otherwise.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func wordsBesidePages(
        of bytes: [UInt8]
    ) throws(Problems) -> (passages: [Passage], ways: Wayfinding) {
        var objects = try PDFObjects(bytes)
        var hidden = HiddenText()
        try hidden.read(&objects)
        return (hidden.passages, Wayfinding(objects))
    }
}
