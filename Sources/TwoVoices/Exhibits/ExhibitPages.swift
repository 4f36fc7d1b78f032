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

    /// A paper as it was given to us.
    struct Paper {
        let bytes: [UInt8]
        let path: String
        let title: String
    }

    typealias Made = (bytes: [UInt8], notes: [ExhibitNote])

    /// The papers as PDFs, in their order, and what was done to them.
    ///
    /// - Returns: Of each what was made of it, or why nothing was: `exhibit-kind`, `exhibit-empty`; what
    ///   is wrong with a picture or an e-mail; `no-libreoffice`, `exhibit-unconverted`, `exhibit-locked`.
    func pdfs(of papers: [Paper]) -> [Result<Made, Problems>] {
        let kinds = papers.map { ExhibitKind($0.bytes, named: $0.path) }
        let office = zip(papers, kinds).compactMap { paper, kind in
            if case .office(let format) = kind {
                OfficeProgram.Paper(bytes: paper.bytes, format: format)
            } else {
                nil
            }
        }
        var converted = OfficeProgram.pdfs(of: office)[...]
        return zip(papers, kinds).map { paper, kind in
            if case .office = kind, let made = converted.popFirst() {
                return made.map { ($0.pdf, $0.notes) }
            }
            return Result { () throws(Problems) in try pdf(of: paper, kind) }
        }
    }

    private func pdf(of paper: Paper, _ kind: ExhibitKind) throws(Problems) -> Made {
        switch kind {
        case .pdf: return (paper.bytes, [])
        case .picture: return try picture(paper)
        case .email: return try email(try MessageReader.message(paper.bytes), paper.title)
        case .office: throw Problems(ExhibitProblem.unconverted)
        case .lockedOffice: throw Problems(ExhibitProblem.lockedOffice)
        case .misnamed: throw Problems(ExhibitProblem.misnamed)
        case .nothing: throw Problems(ExhibitProblem.nothing)
        case .other: throw Problems(ExhibitProblem.otherKind)
        }
    }

    private func picture(_ paper: Paper) throws(Problems) -> Made {
        let page = PicturePage(
            picture: try RasterReader.raster(paper.bytes, file: paper.path),
            alternative: paper.title, mostDots: mostDots ?? 300)
        let made = try page.file(front(paper.title), studio.profile())
        return (made.bytes, [.picture] + made.notes)
    }

    private func email(_ message: Message, _ title: String) throws(Problems) -> Made {
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
