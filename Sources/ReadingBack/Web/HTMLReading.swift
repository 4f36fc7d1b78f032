import Diagnostics

/// What can be read in a finished web page, whether a browser shows it or not.
public enum HTMLReading {
    /// The text, then every attribute, comment, style, and what the pictures in it hold.
    ///
    /// - Throws: `unreadable-file` where the bytes are not UTF-8.
    public static func passages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        guard bytes.isUTF8 else { throw Problems(.notText) }
        return WebText.passages(of: bytes, place: "the page")
    }
}
