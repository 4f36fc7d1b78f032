import Bundling
import Casework
import Diagnostics
import Disclosure
import Documents
import HTML
import Markdown
import PDF
import PDFFiles
import ReadingBack
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
private struct BundleMaker {
    let studio: Studio
    let file: CaseFile
    let wish: BundleWish
    let hearing: Record
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
        let numbered = numbered(found)
        var copy = ReaderCopy(papers, edition, numbered, front: front.matter)
        let sections = copy.sections(sectionTitle)
        mayGoOn = report.take(copy.problems, strict: wish.isStrict) && mayGoOn
        var made: FinishedBundle?
        do throws(Problems) {
            try edition.leakSearch.search(copy.passages)
            if mayGoOn { made = try finished(copy, sections) }
        } catch {
            report.take(error.all)
        }
        let check = BundleChecker(
            pack: pack, hearing: hearing, numbered: numbered, copy: copy, previous: previous,
            facts: file.facts, made: made, typeface: try typeface()
        ).report(title: front.title)
        try deliver(made, check, numbered, &report)
    }

    private func numbered(
        _ found: [CourtPaper]
    ) -> [(paper: CourtPaper, numbers: [PageNumber])] {
        let known = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let numbering = BundleNumbering(pack, keeping: previous?.numbers ?? [:])
        return numbering.numbers(
            of: found.map {
                NumberedPaper(id: $0.id, section: $0.section, pageCount: $0.pageCount)
            }
        ).compactMap { paper, numbers in known[paper.id].map { ($0, numbers) } }
    }

    private func finished(
        _ copy: ReaderCopy, _ sections: [JoinPlan.Section]
    ) throws(Problems) -> FinishedBundle {
        let index = front.index(indexSections(copy)).document(front.matter)
        let laid = try studio.bundled(ReaderDocument(document: index, edition: edition)).value
        let romans = (1...max(1, laid.pages.count)).map(Roman.numeral)
        let first = BoundDocument(pages: laid, numbers: romans, section: nil, title: "Index")
        let face = try studio.fonts.faces(try studio.style("court")[.formal].faces).regular
        let volume = Pages.bound([first] + copy.own, as: index.front, numbersIn: face)
        let promise = promise(of: copy.sources)
        let base = try PDFWriter.file(volume, profile: try studio.profile(), standard: promise)
        guard !copy.sources.isEmpty else {
            let words = try PDFReading.words(of: base)
            try edition.leakSearch.search(words.passages)
            return FinishedBundle(
                bytes: base, index: index, numbers: volume.volume?.numbers ?? [],
                texts: words.pages, ways: words.ways, dots: volume.dots)
        }
        let front = JoinPlan.Section(
            title: nil, parts: [.init(title: "Index", leaves: [.own(numbers: romans)])])
        let plan = JoinPlan(
            base: base, sources: copy.sources, sections: [front] + sections,
            stamp: try stamp(face))
        let dots = plan.dots(own: volume.dots, others: copy.finest)
        return try joined(plan, index, dots)
    }

    /// What the whole can promise: our own pages keep to all, other people's to what they say.
    private func promise(of sources: [JoinPlan.Source]) -> Standard {
        if sources.isEmpty { return .ua1a2a }
        return sources.allSatisfy(\.keepsPromise) ? .ua1 : .tagged
    }

    private func typeface() throws(Problems) -> BundleChecker.Typeface {
        let style = try studio.style("court")[.formal]
        return BundleChecker.Typeface(
            name: try studio.fonts.faces(style.faces).regular.postScriptName,
            points: min(style.size, style.table))
    }

    private func stamp(_ face: Face) throws(Problems) -> Stamp {
        let letters = try LetterFont(face, profile: try studio.profile())
        return Stamp(
            file: letters.file, codes: letters.codes, widths: letters.widths,
            size: NumberStamp.size, right: NumberStamp.right, bottom: NumberStamp.bottom)
    }

    /// With other people's pages, read back by a program that reads those as well.
    private func joined(
        _ plan: JoinPlan, _ index: Document, _ dots: [Int: Int]?
    ) throws(Problems) -> FinishedBundle {
        let numbers = plan.numbers, count = numbers.count
        tell(WorkStep(.joining, 0, of: count))
        let bytes = try PDFJoiner.file(plan)
        tell(WorkStep(.joining, count, of: count))
        tell(WorkStep(.readingBack, 0, of: count))
        let read = try BundleReading(
            of: bytes, numbered: numbers, foreign: plan.foreignNumbers)
        try edition.leakSearch.search(read.passages)
        tell(WorkStep(.readingBack, count, of: count))
        return FinishedBundle(
            bytes: bytes, index: index, numbers: numbers, texts: read.texts, ways: read.ways,
            dots: dots)
    }

    private func indexSections(_ copy: ReaderCopy) -> [BundleIndex.Section] {
        var sections: [BundleIndex.Section] = [], last: String?
        for (paper, numbers) in copy.numbered {
            if paper.section != last {
                sections.append(.init(title: sectionTitle(paper.section), rows: []))
            }
            last = paper.section
            let isNew = previous.map { $0.numbers[paper.id] == nil } ?? false
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
        return known.map { "\(letter): \($0.title)" } ?? "Section \(letter)"
    }
}

/// Files.
extension BundleMaker {
    private func deliver(
        _ made: FinishedBundle?, _ check: CheckReport,
        _ numbered: [(paper: CourtPaper, numbers: [PageNumber])], _ report: inout Report
    ) throws(Problems) {
        let name = "bundle-\(wish.hearing)"
        let folder = Folder(wish.folder).folder(file.id)
        let office = folder.folder("office")
        if let made {
            let own = folder.folder(wish.reader)
            try write(made.bytes, to: own.path(of: name + ".pdf"), made.numbers.count, &report)
            let index = ReaderDocument(document: made.index, edition: edition)
            for format in [Format.html, .markdown] {
                let written = try studio.publish(index, as: format)
                try write(
                    written.bytes, to: own.path(of: "\(name)-index.\(format.ending)"), nil, &report)
            }
            try write(
                Array(manifest(numbered).json.utf8),
                to: office.path(of: "\(wish.reader).\(name).manifest.json"), nil, &report)
        }
        var matter = front.matter
        matter.title = check.title
        matter.shortTitle = "Check report"
        matter.reader = "the office"
        let document = check.document(matter)
        let files = [
            ("json", Array(check.json.utf8)), ("md", MarkdownWriter.file(document).bytes),
            ("html", HTMLWriter.page(document)),
        ]
        for (ending, bytes) in files {
            let path = office.path(of: "\(wish.reader).\(name).check.\(ending)")
            try write(bytes, to: path, nil, &report)
        }
    }

    private func write(
        _ bytes: [UInt8], to path: String, _ pages: Int?, _ report: inout Report
    ) throws(Problems) {
        try WholeFile.write(bytes, to: path)
        report.made.append(MadeFile(path: path, content: bytes, pages: pages))
    }

    private func manifest(
        _ numbered: [(paper: CourtPaper, numbers: [PageNumber])]
    ) -> Manifest {
        Manifest(
            caseID: file.id, hearing: wish.hearing, reader: wish.reader, pack: pack.id,
            papers: numbered.filter { !$0.paper.isMissing }.map { paper, numbers in
                .init(
                    id: paper.id, section: paper.section, isRendered: paper.isRendered,
                    sha256: paper.sha256, numbers: numbers)
            })
    }
}
