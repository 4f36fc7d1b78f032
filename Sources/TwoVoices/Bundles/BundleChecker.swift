import Bundling
import Casework
import Diagnostics
import PDFFiles

/// Checks a bundle against its pack of rules, and looks for what somebody should see.
struct BundleChecker {
    typealias Finding = CheckReport.Finding

    let pack: CourtPack
    let hearing: Record
    let numbered: [(paper: CourtPaper, numbers: [PageNumber])]
    let copy: ReaderCopy
    let previous: Manifest?
    let facts: Case
    let made: FinishedBundle?
    /// What kept the bundle from being made.
    let stopped: [Problem]
    /// Evidence that stands in no bundle.
    let leftOut: [CourtPapers.LeftOut]
    /// What our own papers are set in.
    let typeface: Typeface

    /// Letters of a size in points.
    struct Typeface {
        let name: String
        let points: Double
    }

    func report(title: String) -> CheckReport {
        CheckReport(
            title: "Check report: \(title)",
            groups: [
                .init("Withheld without an order", withoutOrder),
                .init("Rules: \(pack.name)", [basis] + pack.points.map(finding) + fileSizes),
                .init("A core bundle: what to leave out first", leaveOut),
                .init("Lengths of documents", lengths),
                .init("Documents", documents),
                .init("References", references),
                .init("What changed since the last bundle", changes),
                .init("Pages by section", budget),
                .init("Withheld from this reader", withheld),
            ])
    }

    private var basis: Finding {
        Finding(
            .open, "These rules count for a hearing on \(hearing.date("on")?.iso ?? "no day").",
            detail: pack.id, source: pack.source.words, isConfirmed: pack.source.isConfirmed)
    }

    var pageCount: Int { numbered.reduce(0) { $0 + $1.numbers.count } }

    func name(_ paper: CourtPaper) -> String { paper.item.text("title") ?? paper.id }
}

/// Lengths.
extension BundleChecker {
    private var lengths: [Finding] {
        numbered.flatMap { paper, numbers in
            pack.lengths.filter { $0.document == paper.document }.map { length in
                Finding(
                    numbers.count <= length.most ? .kept : .broken,
                    "\(name(paper)) has no more than \(length.most) pages.",
                    detail: numbers.count.pages, source: length.source.words,
                    isConfirmed: length.source.isConfirmed)
            }
        }
    }

    private var budget: [Finding] {
        let letters = numbered.map(\.paper.section).reduce(into: [String]()) { known, letter in
            if !known.contains(letter) { known.append(letter) }
        }
        return letters.map { letter in
            let papers = numbered.filter { $0.paper.section == letter }
            let pages = papers.reduce(0) { $0 + $1.numbers.count }
            let count = papers.count == 1 ? "1 document" : "\(papers.count) documents"
            return Finding(
                .kept, Self.words(ofSection: letter), detail: "\(count), " + pages.pages)
        }
    }

    /// Of one that the pack does not know; its letter is empty where a document names none.
    static func words(ofSection letter: String) -> String {
        letter.isEmpty ? "In no section" : "Section \(letter)"
    }
}

/// Documents and references.
extension BundleChecker {
    private var documents: [Finding] {
        let left = leftOut.map { Finding(.open, $0.says, detail: $0.title) }
        return left + withoutSection + unseenSignatures + perDocument
    }

    /// In a bundle with sections a page of such a document is called "1".
    private var withoutSection: [Finding] {
        let papers = numbered.filter { $0.paper.section.isEmpty }
        guard papers.count < numbered.count else { return [] }
        return papers.map { paper, numbers in
            Finding(
                .broken, "A document is in no section of the bundle.",
                detail: "\(name(paper)), \(numbers.span)")
        }
    }

    /// Whether a paper is signed, no machine sees.
    private var unseenSignatures: [Finding] {
        let files = numbered.filter { !$0.paper.isRendered && $0.paper.item["by"] != nil }
        guard !files.isEmpty else { return [] }
        return [
            Finding(
                .open, "Somebody has to see that papers with an author are signed.",
                detail: files.map { name($0.paper) }.joined(separator: "; "))
        ]
    }

    private var perDocument: [Finding] {
        numbered.flatMap { paper, numbers -> [Finding] in
            let place = "\(name(paper)), \(numbers.span)"
            switch paper.content {
            case .missing:
                let why = paper.why.isEmpty ? "" : ": " + paper.why.filter { $0 != "`" }
                return [Finding(.broken, "A document cannot be made yet.", detail: place + why)]
            case .rendered:
                guard ["statement", "social-work-statement"].contains(paper.document) else {
                    return []
                }
                let says = "A statement is not signed: it was made from the case. "
                return [Finding(.open, says + "A signed one goes in as a file.", detail: place)]
            case .exhibit(let file, _, _):
                let kept = file.keepsPromise && copy.hiddenPages(of: paper).isEmpty
                let told = file.traits.filter { $0 != .form || !file.has(.unshownValues) }
                    .compactMap(\.finding).map { ($0.state, $0.says) }
                let lost = copy.unmarked.contains(paper.id) ? [Self.noBookmarks] : []
                let notes = paper.notes.map(\.words) + lost + (kept ? [] : [Self.noPromise])
                return (told + notes.map { (.open, $0) }).map { state, says in
                    Finding(state, says, detail: place)
                }
            }
        }
    }

    private static let noPromise =
        "Nobody promises that it can be heard (PDF/UA), so the bundle does not promise it either."

    private static let noBookmarks =
        "The bookmarks of a document were left out for this reader."

    private var references: [Finding] {
        let counts = Dictionary(
            numbered.map { ($0.paper.id, $0.paper.pageCount) }, uniquingKeysWith: { one, _ in one })
        let citations = Citations(in: facts.root).all
        let lost = citations.filter { citation in
            guard let count = counts[citation.paper] else { return false }
            return (citation.page ?? 1) > count
        }
        let cited = Set(citations.map(\.paper))
        let uncited = numbered.filter { !cited.contains($0.paper.id) && !$0.paper.isRendered }
        return lost.map {
            Finding(
                .broken, "The case refers to a page that the document does not have.",
                detail: "\($0.paper), page \($0.page ?? 1)")
        }
            + uncited.map {
                Finding(
                    .open, "Nothing in the case refers to this document.", detail: name($0.paper))
            }
    }

    private var changes: [Finding] {
        guard let previous else { return [] }
        let now = Dictionary(
            numbered.map { ($0.paper.id, $0) }, uniquingKeysWith: { one, _ in one })
        var found: [Finding] = []
        var moved = 0, kept = 0
        for old in previous.papers {
            guard let (paper, numbers) = now[old.id] else {
                found.append(
                    Finding(.open, "A document was taken out.", detail: old.numbers.span))
                continue
            }
            let isKept = numbers.starts(with: old.numbers)
            if isKept { kept += old.numbers.count } else { moved += 1 }
            if paper.sha256 != old.sha256 {
                let what = paper.isRendered ? "A paper is a new version." : "A file has changed."
                found.append(Finding(.open, what, detail: "\(name(paper)), \(numbers.span)"))
            }
            if isKept { found += lengthChange(of: paper, numbers, since: old.numbers) }
        }
        let known = Set(previous.papers.map(\.id))
        found += numbered.filter { !known.contains($0.paper.id) }.map {
            Finding(
                .open, "A document is new.", detail: "\(name($0.paper)), \($0.numbers.span)")
        }
        let proof = Finding(
            moved == 0 ? .kept : .broken, "No page of the last bundle has another number.",
            detail: kept.pages + " compared"
                + (moved == 0
                    ? "" : moved == 1 ? ", 1 document moved" : ", \(moved) documents moved"))
        return [proof] + found
    }
}

extension BundleChecker {
    private func lengthChange(
        of paper: CourtPaper, _ numbers: [PageNumber], since old: [PageNumber]
    ) -> [Finding] {
        let more = numbers.dropFirst(old.count), unused = numbers.dropFirst(paper.pageCount)
        return [
            (more, "A document has more pages."),
            (unused, "A document has fewer pages; those that say so stand for the rest."),
        ].filter { !$0.0.isEmpty }.map { pages, says in
            Finding(.open, says, detail: "\(name(paper)), \(pages.span)")
        }
    }
}

/// What this reader does not get.
extension BundleChecker {
    private var withheld: [Finding] {
        numbered.flatMap { paper, numbers -> [Finding] in
            guard copy.isSeen(paper) else {
                return [Finding(.open, "Withheld.", detail: "\(name(paper)), \(numbers.span)")]
            }
            return copy.hiddenPages(of: paper).map { range in
                let hidden = range.compactMap {
                    numbers.indices.contains($0 - 1) ? numbers[$0 - 1] : nil
                }
                return Finding(
                    .open, "Some pages are withheld.", detail: "\(name(paper)), \(hidden.span)")
            }
        }
    }

    /// A party, and a guardian who acts for one, is kept from evidence by the court's order alone.
    private var withoutOrder: [Finding] {
        let reader = copy.edition.edition.reader
        let parties = facts.root.record("proceedings")?.records("parties") ?? []
        let acting = parties.flatMap { $0.ids("who") + $0.ids("guardian") }
        guard acting.contains(reader.id) else { return [] }
        return numbered.flatMap { paper, numbers -> [Finding] in
            let isCut = !copy.isSeen(paper) || !copy.hiddenPages(of: paper).isEmpty
            let order = facts.item(paper.id)?.record("withheld_by_order")
            let names = order?.ids("from") ?? []
            let isOrdered =
                names.contains(reader.id) || names.contains { reader.groups.contains($0) }
            guard isCut, !isOrdered else { return [] }
            return [
                Finding(
                    .broken, "Evidence is kept from a party, and no order of the court is named.",
                    detail: "\(name(paper)), \(numbers.span)")
            ]
        }
    }
}

extension ForeignPDF.Trait {
    /// What the office is told; nil where there is nothing to tell.
    fileprivate var finding: (state: CheckReport.State, says: String)? {
        switch self {
        // Where notes stand, and which are shown, is told of the exhibit.
        case .accessible, .annotations, .tagged: nil
        case .attachments: (.open, "Files inside it were dropped.")
        case .encrypted: (.open, "It was locked; the bundle is not.")
        case .form: (.open, "A form was turned into plain pages, with what was filled in.")
        case .layers: (.open, "It has layers; those that are off stay off.")
        case .repaired:
            (.open, "It was damaged and has been put right; compare it with the original.")
        case .scripts: (.open, "Scripts in it were dropped.")
        case .signature: (.open, "Its signature is kept as a picture; signing ends there.")
        case .unshownValues: (.open, Self.unshown)
        }
    }

    private static let unshown =
        "A form was turned into plain pages, and something filled in is not shown there, or may "
        + "not be right: compare it with the original, and put in a scan of a print."
}
