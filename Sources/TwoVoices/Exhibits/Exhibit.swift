import PDFFiles

/// A paper of somebody else, made ready for a bundle.
struct Exhibit {
    let pdf: ForeignPDF
    let pages: ReadPages
    /// What was done to it on its way in, beside what its traits tell.
    let notes: [ExhibitNote]
    /// Of the file as it was given to us.
    let sha256: String

    /// Whether it has a page without words.
    var isSilent: Bool { pages.texts.contains { $0.allSatisfy(\.isWhitespace) } }
}

/// What the office is told of an exhibit that was not taken in as it was.
enum ExhibitNote: Equatable {
    /// A password that was given opened it.
    case unlocked

    /// A sentence of the check report.
    var words: String {
        switch self {
        case .unlocked: "It was opened with a password."
        }
    }
}
