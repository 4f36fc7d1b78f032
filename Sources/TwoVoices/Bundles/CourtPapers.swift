import Casework
import Diagnostics
import Disclosure
import PDFFiles
import Templating

/// Reads the papers of a bundle, each as the court gets it. One that is bad keeps nobody from
/// hearing of the others.
struct CourtPapers {
    let studio: Studio
    let file: CaseFile
    let isDraft: Bool
    private let folder: CaseFolder
    private(set) var problems: [Problem] = []

    init(_ studio: Studio, _ file: CaseFile, isDraft: Bool) {
        (self.studio, self.file, self.isDraft) = (studio, file, isDraft)
        folder = CaseFolder(of: file.facts)
    }

    /// In the order of the evidence list. What is wrong with any stands in `problems`.
    mutating func papers() throws(Problems) -> [CourtPaper] {
        let court = try edition(for: "court")
        let items = court.edition.root.records("evidence").filter { !$0.isStub && $0.id != nil }
        guard !items.isEmpty else { throw Problems(BundleProblem.nothing) }
        let known = Set(items.compactMap(\.id))
        for item in file.facts.root.records("evidence") {
            guard let id = item.id, !known.contains(id) else { continue }
            let isLater = item.date("dated").map { $0 > court.edition.asOf } ?? false
            problems.append(BundleProblem.leftOut(id, isLater: isLater, at: item.place))
        }
        return items.compactMap { paper($0) }
    }

    private mutating func paper(_ item: Record) -> CourtPaper? {
        do throws(Problems) {
            if let path = item.text("file") { return try exhibit(item, path) }
            if let document = item.text("render") { return try rendered(item, document) }
            throw Problems(BundleProblem.noFile(item.id ?? "", at: item.place))
        } catch {
            problems += error.all.map { problem in
                guard problem.place == nil else { return problem }
                var placed = problem
                placed.place = item.fields["file"]?.place ?? item.place
                return placed
            }
            return nil
        }
    }

    private mutating func exhibit(
        _ item: Record, _ path: String
    ) throws(Problems) -> CourtPaper {
        let place = item.fields["file"]?.place ?? item.place
        let bytes = try FileReader.bytes(
            at: try folder.truePath(path, at: place, isNeeded: true), named: "the exhibit")
        let pdf = try ForeignPDF(bytes)
        var texts = try TextProgram.pages(of: bytes)
        while texts.count < pdf.pages.count { texts.append("") }
        let isSilent = texts.contains { $0.allSatisfy(\.isWhitespace) }
        if isSilent, file.facts.item(item.id ?? "")?.record("checked") == nil {
            problems.append(BundleProblem.noText(item.id ?? "", at: place))
        }
        return CourtPaper(
            item: item,
            content: .exhibit(pdf, texts: texts, places: try InkProgram.places(of: pdf)),
            pageCount: pdf.pages.count,
            sha256: SHA256.hexadecimal(of: bytes))
    }

    private mutating func rendered(
        _ item: Record, _ document: String
    ) throws(Problems) -> CourtPaper {
        let of = item.text("of")
        let kind = of.flatMap { file.facts.item($0)?.type.name }
        let isMeeting = kind == "meeting" || kind == "statement"
        let render = CourtPaper.Render(
            document: document, meeting: isMeeting ? of : nil, asOf: item.date("as_of"))
        let places = CitedPages(placeholder: "W888")
        do throws(Problems) {
            let written = try written(render, for: "court", cited: places).value
            return CourtPaper(
                item: item, content: .rendered(render), pageCount: written.pages ?? 1,
                sha256: SHA256.hexadecimal(of: written.bytes))
        } catch {
            let codes = ["unknown-document", "no-such-voice", "nothing-to-say"]
            let isUnwritten = error.all.contains { codes.contains($0.code) }
            guard isUnwritten else { throw error }
            problems.append(
                BundleProblem.noPaper(item.id ?? "", draft: isDraft, at: item.place))
            return CourtPaper(item: item, content: .missing, pageCount: 1, sha256: "")
        }
    }

    /// A paper for a reader, written, read back and searched.
    func written(
        _ render: CourtPaper.Render, for reader: String, cited: CitedPages
    ) throws(Problems) -> Checked<Publication> {
        let edition = try edition(for: reader, render)
        let document = try studio.paper(render.document, from: edition, cited: cited)
        let written = try studio.bundled(document.value)
        return Checked(written, warnings: document.warnings + written.warnings)
    }

    /// What a reader may see, in the court's voice.
    func edition(
        for reader: String, _ render: CourtPaper.Render? = nil
    ) throws(Problems) -> ReaderEdition {
        try EditionWish(
            file: file, reader: reader, voice: .formal, language: nil, asOf: render?.asOf,
            draft: isDraft
        ).edition(of: render?.meeting)
    }
}

extension Studio {
    /// A document of ours as a part of a bundle: in the court's style, in the same size for every
    /// reader, so that all copies count alike.
    func bundled(
        _ document: ReaderDocument, _ standard: Standard = .ua1
    ) throws(Problems) -> Publication {
        let written = try pdf(document, "court", standard, textSize: nil)
        try document.edition.leakSearch.search(written, .pdf)
        return written
    }
}
