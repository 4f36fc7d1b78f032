import Bundling
import Casework
import Diagnostics
import Disclosure
import Documents
import PDF
import PDFFiles
import ReadingBack
import Templating
import Threads
import Typesetting

/// Puts one reader's copy together: the same pages for everybody, and on some of them no more than
/// that they are withheld.
struct ReaderCopy {
    private var papers: CourtPapers
    let edition: ReaderEdition
    let numbered: [(paper: CourtPaper, numbers: [PageNumber])]
    let cited: CitedPages
    let front: FrontMatter
    /// Our own pages in order, without cover and index.
    private(set) var own: [BoundDocument] = []
    /// Other people's files.
    private(set) var sources: [JoinPlan.Source] = []
    /// Of each of those, the most dots an inch on each page; nil where nobody could tell.
    private(set) var finest: [[Int]?] = []
    private(set) var passages: [Passage] = []
    /// Papers whose own bookmarks are left out: some of them, or of their pages, are not for this
    /// reader.
    private(set) var unmarked: Set<String> = []
    private(set) var problems: [Problem] = []
    /// Our own papers as this reader gets them, by their ids.
    private var laid: [String: Result<LaidPaper, Problems>] = [:]

    init(
        _ papers: CourtPapers, _ edition: ReaderEdition,
        _ numbered: [(paper: CourtPaper, numbers: [PageNumber])], front: FrontMatter
    ) {
        (self.papers, self.edition, self.front) = (papers, edition, front)
        self.numbered = numbered
        cited = CitedPages(
            Dictionary(
                numbered.map { ($0.paper.id, $0.numbers.map(\.description)) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// The parts of the bundle in its order, in sections that `title` names for the bookmarks.
    mutating func sections(
        _ title: (_ letter: String) -> String
    ) -> [JoinPlan.Section] {
        layPapers()
        var sections: [JoinPlan.Section] = [], last: String?
        for (paper, numbers) in numbered {
            let name = isSeen(paper) ? paper.item.text("title") ?? paper.id : "[withheld]"
            let section = title(paper.section)
            do throws(Problems) {
                let part = JoinPlan.Part(
                    title: name, leaves: try leaves(of: paper, numbers, name, in: section))
                if paper.section != last { sections.append(.init(title: section, parts: [])) }
                last = paper.section
                sections[sections.count - 1].parts.append(part)
            } catch {
                problems += error.all
            }
        }
        return sections
    }

    /// Fills our own papers for this reader, many at a time, and lays those out that do not say what
    /// the court's do without numbers. What was kept from a paper and from no other is searched for
    /// in it alone.
    private mutating func layPapers() {
        var wanted:
            [(id: String, knowing: LaidPaper, edition: ReaderEdition, render: CourtPaper.Render)] =
                []
        for (paper, _) in numbered where isSeen(paper) {
            guard case .rendered(let render, let known) = paper.content else { continue }
            do throws(Problems) {
                wanted.append(
                    (paper.id, known, try papers.edition(for: edition.reader, render), render))
            } catch {
                laid[paper.id] = .failure(error)
            }
        }
        let (studio, cited, search) = (papers.studio, cited, edition.leakSearch)
        let made = Workers.map(wanted) { one in
            Result { () throws(Problems) in
                // The court has its own already, but for the numbers in it.
                let isSame =
                    one.edition.reader == one.knowing.document.edition.reader
                    && !one.knowing.document.hasCited
                let paper =
                    isSame
                    ? one.knowing
                    : try LaidPaper(
                        one.render, for: one.edition, cited: cited, knowing: one.knowing,
                        by: studio)
                if one.edition.leakSearch !== search { try paper.searchAlone(studio) }
                return paper
            }
        }
        for (one, made) in zip(wanted, made) { laid[one.id] = made }
    }

    func isSeen(_ paper: CourtPaper) -> Bool { edition.edition.item(paper.id) != nil }

    /// The pages of a paper that this reader may not see, counted from 1.
    func hiddenPages(of paper: CourtPaper) -> [ClosedRange<Int>] {
        let item = edition.edition.item(paper.id)
        return (item?.records("pages") ?? []).filter(\.isStub).compactMap { range in
            guard let from = range.number("from").map({ Int($0) }) else { return nil }
            return from...max(from, range.number("to").map { Int($0) } ?? from)
        }
    }

    private mutating func leaves(
        of paper: CourtPaper, _ numbers: [PageNumber], _ title: String, in section: String
    ) throws(Problems) -> [JoinPlan.Leaf] {
        let place = Place(title: title, section: section)
        guard isSeen(paper) else { return [try notices(.withheld, numbers[...], place)] }
        switch paper.content {
        case .missing: return [try notices(.missing, numbers[...], place)]
        case .rendered:
            guard let laid = laid[paper.id] else { return [] }
            return try leaves(of: paper, try laid.get(), numbers, place)
        case .exhibit(let file, let texts, let places):
            return try leaves(of: file, texts, places, paper, numbers, place)
        }
    }

    /// What bookmarks call a document, and where they put it.
    private struct Place {
        let title: String
        let section: String
    }

    private mutating func leaves(
        of paper: CourtPaper, _ laid: LaidPaper, _ numbers: [PageNumber], _ place: Place
    ) throws(Problems) -> [JoinPlan.Leaf] {
        problems += laid.warnings + laid.pages.warnings
        let pages = laid.pages.value, count = pages.pages.count
        guard count <= numbers.count else {
            throw Problems(
                BundleProblem.tooLong(paper.id, count, numbers.count, at: paper.item.place))
        }
        let own = add(pages, numbers[..<count], place)
        guard count < numbers.count else { return [own] }
        return [own, try notices(.filler, numbers[count...], nil)]
    }

    private mutating func leaves(
        of file: ForeignPDF, _ texts: [String], _ places: [StampPlace], _ paper: CourtPaper,
        _ numbers: [PageNumber], _ place: Place
    ) throws(Problems) -> [JoinPlan.Leaf] {
        let hidden = hiddenPages(of: paper), source = sources.count
        let isMarked = hidden.isEmpty && isClean(file.bookmarks)
        if !isMarked, !file.bookmarks.isEmpty { unmarked.insert(paper.id) }
        sources.append(
            .init(
                file: file, isWhole: hidden.isEmpty, keepsBookmarks: isMarked,
                place: paper.item.fields["file"]?.place))
        finest.append(paper.finest)
        var leaves: [JoinPlan.Leaf] = []
        for (index, number) in numbers.enumerated() {
            if hidden.contains(where: { $0.contains(index + 1) }) {
                leaves.append(try notices(.withheld, numbers[index...index], nil))
            } else if index >= file.pages.count {
                leaves.append(try notices(.filler, numbers[index...index], nil))
            } else {
                let text = texts[index]
                for text in [text, file.pages[index].unseen] where !text.isEmpty {
                    passages.append(Passage(place: "page \(number)", text: text))
                }
                let isPicture = text.allSatisfy(\.isWhitespace)
                let alternative =
                    isPicture ? "\(place.title), page \(index + 1), as a picture" : nil
                leaves.append(
                    .page(
                        JoinPlan.Page(
                            source: source, index: index, number: number.description,
                            alternative: alternative, place: places[index])))
            }
        }
        return leaves
    }

    /// Whether nothing that is withheld from this reader stands in bookmarks.
    private func isClean(_ bookmarks: [String]) -> Bool {
        let said = bookmarks.map { Passage(place: "a bookmark", text: $0) }
        return (try? edition.leakSearch.search(said)) != nil
    }

    private mutating func notices(
        _ reason: NoticePages.Reason, _ numbers: ArraySlice<PageNumber>, _ place: Place?
    ) throws(Problems) -> JoinPlan.Leaf {
        let document = NoticePages.document(reason, count: numbers.count, front: front)
        let laid = try papers.studio.bundled(ReaderDocument(document: document, edition: edition))
        return add(laid.value, numbers, place)
    }

    private mutating func add(
        _ pages: Pages, _ numbers: ArraySlice<PageNumber>, _ place: Place?
    ) -> JoinPlan.Leaf {
        let numbers = numbers.map(\.description)
        own.append(
            BoundDocument(
                pages: pages, numbers: numbers, section: place?.section, title: place?.title))
        return .own(numbers: numbers)
    }
}
