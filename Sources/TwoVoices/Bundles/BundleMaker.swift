import Bundling
import Casework
import Diagnostics
import Disclosure
import Documents
import PDFFiles
import Threads
import Typesetting

extension Studio {
    /// Makes a reader's copy of the bundle for a hearing, its index, and for the office its manifest
    /// and check report.
    ///
    /// - Parameters:
    ///   - case: the case.
    ///   - wish: what is asked for.
    ///   - tell: is told of every step.
    /// - Returns: What was made and what is wrong. Where anything is wrong the bundle is not made;
    ///   the check report is.
    public func bundle(
        _ case: Checked<CaseFile>, _ wish: BundleWish,
        tell: @escaping WorkStep.Listener = { _ in }
    ) -> Report {
        var report = Report()
        guard report.take(`case`.warnings, strict: wish.isStrict) else { return report }
        do throws(Problems) {
            var maker = try BundleMaker(self, `case`.value, wish, tell)
            try maker.make(&report)
        } catch {
            report.take(error.all)
        }
        return report
    }

    /// The rules of bundles.
    func courtRules() throws(Problems) -> CourtRules {
        try CourtRules(try FileReader.bytes(at: courtRulesPath), file: courtRulesPath)
    }

    var courtRulesPath: String { templates.folder("Rules").path(of: "court-bundles.yaml") }
}

/// Makes the files of one bundle.
struct BundleMaker {
    let studio: Studio
    let file: CaseFile
    let wish: BundleWish
    let hearing: Record
    let otherHearings: [String]
    let pack: CourtPack
    let previous: Manifest?
    let edition: ReaderEdition
    let front: BundleFront
    private let tell: WorkStep.Listener
    private var papers: CourtPapers

    init(
        _ studio: Studio, _ file: CaseFile, _ wish: BundleWish, _ tell: @escaping WorkStep.Listener
    ) throws(Problems) {
        (self.studio, self.file, self.wish, self.tell) = (studio, file, wish, tell)
        let hearings = file.facts.root.record("proceedings")?.records("hearings") ?? []
        guard let hearing = hearings.first(where: { $0.id == wish.hearing }),
            let day = hearing.date("on")
        else { throw Problems(BundleProblem.noHearing(hearings.compactMap(\.id))) }
        self.hearing = hearing
        otherHearings = hearings.compactMap(\.id).filter { $0 != wish.hearing }
        let rules = try studio.courtRules()
        guard let pack = rules.pack(on: day) else {
            throw Problems(BundleProblem.noPack(rules.packs.first?.from.iso ?? ""))
        }
        self.pack = pack
        previous = try wish.previous.map { path throws(Problems) in
            let manifest = try Manifest(try FileReader.bytes(at: path), file: path)
            guard manifest.caseID == file.id, manifest.hearing == wish.hearing else {
                throw Problems(BundleProblem.otherHearing(path))
            }
            return manifest
        }
        papers = CourtPapers(
            studio, file, hearing: wish.hearing, isDraft: wish.isDraft,
            passwords: try wish.passwords.map { path throws(Problems) in try Passwords(at: path) }
                ?? Passwords(), pictures: pack.mostDots.map(FinePictures.init))
        edition = try papers.edition(for: wish.reader)
        front = BundleFront(edition.edition, hearing)
    }

    mutating func make(_ report: inout Report) throws(Problems) {
        report.withheld += edition.withheldCount
        let found = try papers.papers(tell: tell)
        var mayGoOn = report.take(papers.problems, strict: wish.isStrict)
        begin(found.map(\.digest))
        let numbered = numbered(found)
        var copy = ReaderCopy(papers, edition, numbered, front: front.matter)
        let index = front.index(indexSections(copy)), indexPages = pages(of: index)
        // While papers that cite pages are laid out again.
        if mayGoOn { indexPages.begin() }
        let sections = copy.sections(sectionTitle)
        mayGoOn = report.take(copy.problems, strict: wish.isStrict) && mayGoOn
        var made: FinishedBundle?, stopped: [Problem] = []
        do throws(Problems) {
            try edition.leakSearch.searchAll(copy.passages)
            if mayGoOn {
                made = try BundleBinder(
                    studio: studio, edition: edition, front: front.matter, index: index,
                    indexPages: indexPages, copy: copy, sections: sections,
                    name: "bundle-\(wish.hearing)", limit: pack.volumes, tell: tell
                ).bound()
            }
        } catch {
            stopped = error.all
            report.take(stopped)
        }
        let check = BundleChecker(
            pack: pack, hearing: hearing, numbered: numbered, copy: copy, previous: previous,
            facts: file.facts, made: made, stopped: stopped, leftOut: papers.leftOut,
            typeface: try typeface()
        ).report(title: front.title)
        try deliver(made, check, numbered, &report)
    }

    /// The manifest is written last; till then a processor now and then has nothing to do.
    private func begin(_ digests: [Once<String>]) {
        Workers.begin { for digest in digests { _ = try? digest.value() } }
    }

    private func numbered(
        _ found: [CourtPaper]
    ) -> [(paper: CourtPaper, numbers: [PageNumber])] {
        let known = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let numbering = BundleNumbering(pack, keeping: previous?.everyNumber ?? [:])
        return numbering.numbers(
            of: found.map {
                NumberedPaper(id: $0.id, section: $0.section, pageCount: $0.pageCount)
            }
        ).compactMap { paper, numbers in known[paper.id].map { ($0, numbers) } }
    }

    private func pages(of index: BundleIndex) -> Once<Checked<Pages>> {
        let document = ReaderDocument(document: index.document(front.matter), edition: edition)
        return Once { [studio] () throws(Problems) in try studio.bundled(document) }
    }

    private func typeface() throws(Problems) -> BundleChecker.Typeface {
        let style = try studio.style("court")[.formal]
        return BundleChecker.Typeface(
            name: try studio.fonts.faces(style.faces).regular.postScriptName,
            points: min(style.size, style.table))
    }

    private func indexSections(_ copy: ReaderCopy) -> [BundleIndex.Section] {
        var sections: [BundleIndex.Section] = [], last: String?
        for (paper, numbers) in copy.numbered {
            if paper.section != last {
                sections.append(.init(title: sectionTitle(paper.section), rows: []))
            }
            last = paper.section
            let isNew = previous.map { $0.everyNumber[paper.id] == nil } ?? false
            let isCut = !copy.hiddenPages(of: paper).isEmpty
            let notes = [isNew ? "new" : "", isCut ? "some pages withheld" : ""]
            sections[sections.count - 1].rows.append(
                front.row(
                    paper, numbers, note: notes.filter { !$0.isEmpty }.joined(separator: ", ")))
        }
        return sections
    }

    private func sectionTitle(_ letter: String) -> String {
        let known = pack.sections.first { $0.letter == letter }
        return known.map { "\(letter): \($0.title)" } ?? BundleChecker.words(ofSection: letter)
    }
}
