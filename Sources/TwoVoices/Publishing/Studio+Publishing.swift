import Diagnostics

extension Studio {
    /// A document's bytes, written, read back, and searched for what its reader may not see.
    ///
    /// - Parameters:
    ///   - document: The document; its warnings were told when it was made.
    ///   - format: What to write.
    ///   - style: The page style of a PDF; nil for the house style, in large print where the reader
    ///     asked for it.
    /// - Returns: The bytes, which are nobody's secret to this reader.
    /// - Throws: `leak` where anything withheld was found; what a font, a picture or a style lacks.
    public func publish(
        _ document: Checked<ReaderDocument>, as format: Format, style: String? = nil
    ) throws(Problems) -> Publication {
        try publish(document.value, as: format, style: style)
    }

    /// A document's bytes, written, read back, and searched for what its reader may not see.
    public func publish(
        _ document: ReaderDocument, as format: Format, style: String? = nil
    ) throws(Problems) -> Publication {
        let written = try written(document, as: format, style: style)
        try document.edition.leakSearch.search(written, format)
        return written
    }
}
