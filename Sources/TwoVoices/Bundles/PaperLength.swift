import Bundling
import Casework
import Diagnostics
import Disclosure
import Templating

/// How long a court paper of ours is, beside how long it may be.
public struct PaperLength: Sendable, Equatable {
    /// The id of the evidence item that it is rendered for.
    public var evidence: String
    /// Pages of A4.
    public var pages: Int
    /// The most that the rules of its hearing allow.
    public var most: Int
    /// Whether the source of that rule was read.
    public var isConfirmed: Bool

    /// Whether it is within the rule.
    public var isKept: Bool { pages <= most }
}

extension Studio {
    /// The papers of the evidence list that the rules of their hearings limit, as long as the court
    /// gets them, and a warning for each that is too long.
    ///
    /// A paper is for the hearing that it names, else for the next. One that cannot be made has no
    /// length; one for which the case has nothing yet is a warning, and what else is wrong with one
    /// is told with the documents.
    ///
    /// - Throws: What is wrong with the rules.
    func paperLengths(of file: CaseFile) throws(Problems) -> Checked<[PaperLength]> {
        var lengths: [PaperLength] = [], warnings: [Problem] = []
        for paper in try limitedPapers(of: file) {
            do throws(Problems) {
                guard let pages = try pageCount(of: paper.item, for: paper.hearing, of: file)
                else { continue }
                let measured = paper.measured(pages)
                lengths += measured.value
                warnings += measured.warnings
            } catch {
                guard let cause = CourtPapers.cannotBeMadeYet(error) else { continue }
                warnings.append(
                    BundleProblem.noPaper(
                        paper.item.id ?? "", why: cause.hint, draft: true, at: paper.item.place))
            }
        }
        return Checked(lengths, warnings: warnings)
    }

    private func limitedPapers(of file: CaseFile) throws(Problems) -> [LimitedPaper] {
        let papers = file.facts.root.records("evidence").filter { $0["render"] != nil }
        guard !papers.isEmpty, Folder.kind(of: courtRulesPath) != nil else { return [] }
        let next = MeetingOrder.hearings(of: file.facts, at: nil).first
        let rules = try courtRules()
        var found: [LimitedPaper] = []
        for item in papers {
            let named = item.text("of").flatMap { file.facts.hearing($0) }
            guard let hearing = named ?? next.flatMap({ file.facts.hearing($0) }),
                let id = hearing.id, let day = hearing.date("on")
            else { continue }
            let limits = rules.pack(on: day)?.lengths.filter { $0.document == item.text("render") }
            guard let limits, !limits.isEmpty else { continue }
            found.append(LimitedPaper(item: item, hearing: id, limits: limits))
        }
        return found
    }

    /// The pages of a paper as the court gets it, gaps marked; nil where the court gets none.
    private func pageCount(
        of paper: Record, for hearing: String, of file: CaseFile
    ) throws(Problems) -> Int? {
        var papers = CourtPapers(self, file, hearing: hearing, isDraft: true)
        guard let id = paper.id, let render = CourtPaper.Render(paper),
            try papers.edition(for: "court").edition.item(id) != nil
        else { return nil }
        let laid = try LaidPaper(
            render, for: try papers.edition(for: "court", render),
            cited: CourtPapers.unnumbered, by: self)
        return laid.pages.value.pages.count
    }
}

/// A paper that may not be longer than so many pages at its hearing.
private struct LimitedPaper {
    let item: Record
    let hearing: String
    let limits: [CourtPack.Length]

    /// Its length beside each limit, and a warning for each that it is over.
    func measured(_ pages: Int) -> Checked<[PaperLength]> {
        var measured = Checked<[PaperLength]>([])
        for limit in limits {
            let length = PaperLength(
                evidence: item.id ?? "", pages: pages, most: limit.most,
                isConfirmed: limit.source.isConfirmed)
            measured.value.append(length)
            if !length.isKept {
                measured.warnings.append(
                    BundleProblem.overLimit(length, limit.source, at: item.place))
            }
        }
        return measured
    }
}

extension Case {
    fileprivate func hearing(_ id: String) -> Record? {
        item(id).flatMap { $0.type.name == "hearing" ? $0 : nil }
    }
}
