import Diagnostics
import Disclosure
import Documents
import PDF
import Templating
import Typesetting

/// What is laid on a chair at a meeting: the agenda and what it looks at, in one file to print.
struct Pack: Sendable {
    /// The name under which packs are asked for, as if it were a document.
    static let id = "conference"
    /// The meetings that have packs where nobody names one.
    static let usualMeetings = ["initial-conference", "review-conference"]

    let documents: [ReaderDocument]
    /// How many pages each document has.
    let pages: [Int]
    let publication: Publication
}

extension Studio {
    /// The meeting that packs are made for where nobody names one: the next conference, else the last.
    func meetingWithPacks(of file: CaseFile, asOf: String?) throws(Problems) -> String {
        let day = try file.day(asOf)
        let meetings = MeetingOrder.likeliest(of: file.facts, types: Pack.usualMeetings, at: day)
        guard let meeting = meetings.first else { throw Problems(StudioProblem.noConference) }
        return meeting
    }

    /// The pack of one reader.
    ///
    /// - Parameters:
    ///   - edition: Made of the meeting.
    ///   - style: The page style; nil for the one that suits the reader.
    ///   - standard: What the PDF promises to keep to.
    /// - Returns: The pack, read back and searched, with the warnings of its documents.
    /// - Throws: Where nothing lies on this reader's chair; what is wrong with a document; `leak`.
    func pack(
        for edition: ReaderEdition, style: String?, standard: Standard
    ) throws(Problems) -> Checked<Pack> {
        var documents: [ReaderDocument] = [], warnings: [Problem] = []
        for id in try papers(for: edition) {
            let made = try document(id, from: edition)
            documents.append(made.value)
            warnings += made.warnings
        }
        guard let agenda = documents.first else {
            throw Problems(StudioProblem.noPack(edition.reader))
        }
        var laid: [Pages] = []
        for document in documents {
            let pages = try pages(of: document, style: style)
            laid.append(pages.value)
            warnings += pages.warnings
        }
        var front = agenda.document.front
        front.id = Pack.id
        let whole = Pages.joined(laid, as: front, isTwoSided: true)
        let bytes = try PDFWriter.file(whole, profile: try profile(), standard: standard)
        let publication = Publication(bytes: bytes, pages: whole.pages.count)
        try edition.leakSearch.search(publication, .pdf)
        let counts = laid.map(\.pages.count)
        return Checked(
            Pack(documents: documents, pages: counts, publication: publication), warnings: warnings)
    }

    /// The agenda that this reader gets, the chair's script before any other, and what it looks at.
    private func papers(for edition: ReaderEdition) throws(Problems) -> [String] {
        let agendas = try documents(for: edition).filter {
            $0.hasSuffix("-script") || $0.hasSuffix("-agenda")
        }
        let agenda = agendas.first { $0.hasSuffix("-script") } ?? agendas.first
        let whole = try edition.wish.edition(of: nil)
        let usual = try documents(for: whole)
        let used = AgendaPapers.documents(of: edition.edition).filter(usual.contains)
        return (agenda.map { [$0] } ?? []) + used
    }
}
