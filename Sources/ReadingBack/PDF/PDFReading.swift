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
        return (passages, pages.map { $0 ?? "" }, Wayfinding(objects))
    }

    /// The same of a file in which pages of other people stand between ours: whatever stands
    /// beside the pages, and the text of ours, which are told by their places from 0. What other
    /// people's pages say is read otherwise, and is nil here.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func words(
        of bytes: [UInt8], onPages ours: Set<Int>
    ) throws(Problems) -> (passages: [Passage], pages: [String?], ways: Wayfinding) {
        var objects = try PDFObjects(bytes)
        let (passages, pages) = try read(&objects, only: ours)
        return (passages, pages, Wayfinding(objects))
    }

    private static func read(
        _ objects: inout PDFObjects, only ours: Set<Int>? = nil
    ) throws(Problems) -> (passages: [Passage], pages: [String?]) {
        let pages = try PDFPages(&objects, only: ours).pages
        let shown = pages.enumerated().flatMap { index, page -> [Passage] in
            guard let text = page.text else { return [] }
            // A line that ends without a space may end within a word.
            let place = "page \(index + 1)", unread = text.unread
            return [text.whole, text.unbroken].map { Passage(place: place, text: $0) }
                + (unread == "\n" ? [] : [Passage(place: place, text: unread)])
        }
        var hidden = HiddenText()
        try hidden.read(&objects)
        return (shown + hidden.passages, pages.map { $0.text?.whole })
    }
}
