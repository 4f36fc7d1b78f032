import Documents

/// A document as a web page: one file, without script, that loads nothing.
public enum HTMLWriter {
    /// The page as UTF-8.
    ///
    /// `textSize` is the size of the body's letters in points (from 8 to 48); without it the
    /// document's register decides. Readers who set their browser larger get it larger still.
    /// `isProjected` is for a page on a wall: large letters on its whole width, and a number before
    /// each paragraph, item and row, so that people can point at them.
    public static func page(
        _ document: Document, textSize: Double? = nil, isProjected: Bool = false
    ) -> [UInt8] {
        var writer = PageWriter(document, textSize: textSize, isProjected: isProjected)
        writer.writePage()
        return writer.markup.bytes
    }
}
