import Diagnostics
import PDF
import PDFFiles

/// What a PDF promises to keep to.
public typealias Standard = PDF.Standard

extension Studio {
    /// A document's bytes, written, read back, and searched for what its reader may not see.
    ///
    /// - Parameters:
    ///   - document: The document; its warnings were told when it was made.
    ///   - format: What to write.
    ///   - style: The page style of a PDF; nil for the house style, in large print where the reader
    ///     asked for it.
    ///   - standard: What a PDF promises to keep to.
    ///   - lock: What opens the PDF from then on; it is PDF/UA-1 then, and no archive's.
    /// - Returns: The bytes, which are nobody's secret to this reader.
    /// - Throws: `leak` where anything withheld was found; what a font, a picture or a style lacks;
    ///   `lock-format` and `lock-standard` for what cannot be locked.
    public func publish(
        _ document: Checked<ReaderDocument>, as format: Format, style: String? = nil,
        standard: Standard = .ua1a2a, lock: Password? = nil
    ) throws(Problems) -> Publication {
        try publish(document.value, as: format, style: style, standard: standard, lock: lock)
    }

    /// A document's bytes, written, read back, and searched for what its reader may not see.
    public func publish(
        _ document: ReaderDocument, as format: Format, style: String? = nil,
        standard: Standard = .ua1a2a, lock: Password? = nil
    ) throws(Problems) -> Publication {
        if lock != nil, let problem = StudioProblem.unlockable([format], standard) {
            throw Problems(problem)
        }
        let standard = lock == nil ? standard : .ua1
        let written = try written(document, as: format, style: style, standard: standard)
        try document.edition.leakSearch.search(written, format)
        guard let lock else { return written }
        return try locked(written, lock, document)
    }

    /// The same, locked, and opened once more to be searched as its reader will see it.
    private func locked(
        _ written: Publication, _ lock: Password, _ document: ReaderDocument
    ) throws(Problems) -> Publication {
        var (locked, opened) = (written, written)
        locked.bytes = try LockedPDF.locked(written.bytes, password: lock.text)
        opened.bytes = try LockedPDF.opened(locked.bytes, password: lock.text)
        try document.edition.leakSearch.search(opened, .pdf)
        return locked
    }
}
