import Casework
import Diagnostics
import Disclosure
import Documents
import PDFFiles
import Templating
import Threads
import Typesetting

/// Reads the papers of a bundle, each as the court gets it. One that is bad keeps nobody from
/// hearing of the others.
struct CourtPapers {
    let studio: Studio
    let file: CaseFile
    let isDraft: Bool
    /// The hearing that the papers are for.
    let hearing: String
    private let passwords: Passwords
    private let pictures: FinePictures?
    private var exhibits: [String: Result<Exhibit, Problems>] = [:]
    private var rendered: [String: Result<Rendered, Problems>] = [:]
    private var editions: [EditionKey: ReaderEdition] = [:]
    private(set) var problems: [Problem] = []
    private(set) var leftOut: [LeftOut] = []

    /// Evidence that stands in no bundle.
    struct LeftOut {
        let title: String
        /// It is dated after the case's own day; else it is not for the court.
        let isLater: Bool

        var says: String {
            isLater
                ? "A document is left out: it is dated after the case's own day."
                : "A document is left out: it is not for the court."
        }
    }

    private typealias Rendered = (render: CourtPaper.Render, paper: LaidPaper)

    private struct EditionKey: Hashable {
        let reader: String
        let meeting: String?
        let asOf: Day?
    }

    init(
        _ studio: Studio, _ file: CaseFile, hearing: String, isDraft: Bool,
        passwords: Passwords = Passwords(), pictures: FinePictures? = nil
    ) {
        (self.studio, self.file, self.hearing, self.isDraft) = (studio, file, hearing, isDraft)
        (self.passwords, self.pictures) = (passwords, pictures)
    }

    /// In the order of the evidence list. What is wrong with any stands in `problems`.
    mutating func papers(
        tell: @escaping WorkStep.Listener = { _ in }
    ) throws(Problems) -> [CourtPaper] {
        let court = try edition(for: "court")
        let items = court.edition.root.records("evidence").filter { !$0.isStub && $0.id != nil }
        guard !items.isEmpty else { throw Problems(BundleProblem.nothing) }
        let known = Set(items.compactMap(\.id))
        for item in file.facts.root.records("evidence") {
            guard let id = item.id, !known.contains(id) else { continue }
            let isLater = item.date("dated").map { $0 > court.edition.asOf } ?? false
            problems.append(BundleProblem.leftOut(id, isLater: isLater, at: item.place))
            leftOut.append(LeftOut(title: item.text("title") ?? id, isLater: isLater))
        }
        let reading = ExhibitReader(
            folder: CaseFolder(of: file.facts), passwords: passwords,
            pages: ExhibitPages(studio: studio, edition: court, mostDots: pictures?.most),
            pictures: pictures, tell: tell
        ).exhibits(items)
        // Other people's papers are read while ours are laid out.
        reading.begin()
        render(items.filter { $0.text("file") == nil }, tell)
        exhibits = try reading.value()
        return items.compactMap { paper($0) }
    }

    /// Fills and lays our own papers out, many at a time: none depends on another.
    private mutating func render(_ items: [Record], _ tell: @escaping WorkStep.Listener) {
        var wanted: [(id: String, render: CourtPaper.Render, edition: ReaderEdition)] = []
        for item in items {
            guard let id = item.id, let render = CourtPaper.Render(item) else { continue }
            do throws(Problems) {
                wanted.append((id, render, try edition(for: "court", render)))
            } catch {
                rendered[id] = .failure(error)
            }
        }
        let studio = studio, count = wanted.count
        let made = Workers.map(wanted, tell: { tell(WorkStep(.laying, $0, of: count)) }) { one in
            Result { () throws(Problems) -> Rendered in
                let paper = try LaidPaper(
                    one.render, for: one.edition, cited: Self.unnumbered, by: studio)
                return (one.render, paper)
            }
        }
        for (one, made) in zip(wanted, made) { rendered[one.id] = made }
    }

    private mutating func paper(_ item: Record) -> CourtPaper? {
        do throws(Problems) {
            if let exhibit = exhibits[item.id ?? ""] { return paper(item, try exhibit.get()) }
            if let rendered = rendered[item.id ?? ""] { return try paper(item, rendered) }
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

    private mutating func paper(_ item: Record, _ exhibit: Exhibit) -> CourtPaper {
        if exhibit.pages.silentPages > 0, file.facts.item(item.id ?? "")?.record("checked") == nil {
            let place = item.fields["file"]?.place ?? item.place
            problems.append(BundleProblem.noText(item.id ?? "", at: place))
        }
        return CourtPaper(
            item: item,
            content: .exhibit(
                exhibit.pdf, texts: exhibit.pages.texts, places: exhibit.pages.places),
            pageCount: exhibit.pdf.pages.count,
            digest: Once { [sha256 = exhibit.sha256] in sha256 },
            notes: exhibit.notes,
            finest: exhibit.pages.finest, blank: exhibit.pages.blank)
    }

    private mutating func paper(
        _ item: Record, _ rendered: Result<Rendered, Problems>
    ) throws(Problems) -> CourtPaper {
        do throws(Problems) {
            let (render, paper) = try rendered.get()
            return CourtPaper(
                item: item, content: .rendered(render, paper),
                pageCount: paper.pages.value.pages.count, digest: Once { paper.digest })
        } catch {
            guard let cause = Self.cannotBeMadeYet(error) else { throw error }
            problems.append(
                BundleProblem.noPaper(
                    item.id ?? "", why: cause.hint, draft: isDraft, at: item.place))
            return CourtPaper(
                item: item, content: .missing, pageCount: 1, digest: Once { "" }, why: cause.hint)
        }
    }

    /// The problem that says that there is nothing to make a paper from yet; nil where it is another.
    static func cannotBeMadeYet(_ problems: Problems) -> Problem? {
        let codes = ["unknown-document", "no-such-voice", "nothing-to-say"]
        return problems.all.first { codes.contains($0.code) }
    }

    /// While nobody knows which page is whose: as wide as any number.
    static let unnumbered = CitedPages(placeholder: "W888")

    /// What a reader may see, in the court's voice. It is the same for all papers but those of
    /// another day or of a meeting.
    mutating func edition(
        for reader: String, _ render: CourtPaper.Render? = nil
    ) throws(Problems) -> ReaderEdition {
        let subject = render?.subject
        let isMeeting = subject.flatMap { file.facts.item($0) }?.type.name == "meeting"
        let key = EditionKey(
            reader: reader, meeting: isMeeting ? subject : nil, asOf: render?.asOf)
        let found: ReaderEdition
        if let known = editions[key] { found = known } else { found = try made(key) }
        editions[key] = found
        guard let subject, !isMeeting else { return found }
        return try found.of(subject)
    }

    private func made(_ key: EditionKey) throws(Problems) -> ReaderEdition {
        try EditionWish(
            file: file, reader: key.reader, voice: .formal, language: nil, asOf: key.asOf,
            draft: isDraft, hearing: hearing, isForBundle: true
        ).edition(of: key.meeting)
    }
}

extension Studio {
    /// A document of ours as a part of a bundle: in the court's style, in the same size for every
    /// reader, so that all copies count alike.
    func bundled(_ document: ReaderDocument) throws(Problems) -> Checked<Pages> {
        let style = try style("court")
        return try PageLayout.pages(
            of: document.document, style: style,
            faces: try fonts.faces(style[document.document.front.register].faces), textSize: nil,
            placeOf: document.edition.edition.place)
    }
}
