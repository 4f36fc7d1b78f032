import PDFFiles

/// A paper of somebody else, made ready for a bundle.
struct Exhibit {
    let pdf: ForeignPDF
    let pages: ReadPages
    /// What was done to it on its way in, beside what its traits tell.
    let notes: [ExhibitNote]
    /// Of the file as it was given to us.
    let sha256: String
}
