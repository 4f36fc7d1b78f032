import Diagnostics
import Documents
import Mail
import Pictures

/// Makes PDFs of papers that are none: by pages of our own, or by a program that is called for it.
struct ExhibitPages {
    let studio: Studio
    /// The court's: pages of ours look the same in everybody's copy.
    let edition: ReaderEdition
    /// Dots an inch; pictures on pages of ours are no finer.
    let mostDots: Int?

    /// The paper as a PDF, and what was done to it.
    ///
    /// - Throws: `exhibit-kind`; what is wrong with a picture or an e-mail; `no-libreoffice`,
    ///   `exhibit-unconverted`.
    func pdf(
        of bytes: [UInt8], named path: String, title: String
    ) throws(Problems) -> (bytes: [UInt8], notes: [ExhibitNote]) {
        switch ExhibitKind(bytes, named: path) {
        case .pdf: return (bytes, [])
        case .picture:
            let picture = PicturePage(
                picture: try RasterReader.raster(bytes, file: path), alternative: title,
                mostDots: mostDots ?? 300)
            let made = try picture.file(front(title), studio.profile())
            return (made.bytes, [.picture] + made.notes)
        case .email: return try email(try MessageReader.message(bytes), title)
        case .office(let ending):
            return (try OfficeProgram.pdf(of: bytes, ending: ending), [.office])
        case .other: throw Problems(ExhibitProblem.otherKind)
        }
    }

    private func email(
        _ message: Message, _ title: String
    ) throws(Problems) -> (bytes: [UInt8], notes: [ExhibitNote]) {
        let document = EmailPages(message: message).document(front(title))
        let written = try studio.pdf(
            ReaderDocument(document: document, edition: edition), "court", .ua1, textSize: nil)
        var notes = [ExhibitNote.email(attached: message.attachments.count)]
        if message.wasMarkup { notes.append(.markup) }
        if !written.warnings.isEmpty { notes.append(.characters) }
        return (written.bytes, notes)
    }

    private func front(_ title: String) -> FrontMatter {
        let facts = edition.edition.root.record("case")
        return FrontMatter(
            id: "exhibit", title: title, shortTitle: "Exhibit", reader: "the bundle",
            reference: facts?.text("id") ?? "", version: "", date: "",
            isoDate: edition.edition.asOf.iso, author: facts?.text("council") ?? "",
            register: .formal)
    }
}
