import Diagnostics

/// What can be read in a finished PDF, whether a reader's program shows it or not.
public enum PDFReading {
    /// The text of every page, then every other text of the file: bookmarks, alternative texts,
    /// links, metadata, names, attachments, comments.
    ///
    /// - Throws: `unreadable-pdf` where part of it cannot be searched.
    public static func passages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        var objects = try PDFObjects(bytes)
        let pages = try PDFPages(&objects)
        let shown = pages.pages.enumerated().flatMap { index, page in
            // A line that ends without a space may end within a word.
            let replaced = page.text.replacements.joined()
            return [page.text.whole, page.text.unbroken].map {
                Passage(place: "page \(index + 1)", text: $0)
            } + (replaced.isEmpty ? [] : [Passage(place: "a replacement text", text: replaced)])
        }
        var hidden = HiddenText()
        try hidden.read(&objects)
        return shown + hidden.passages
    }
}
