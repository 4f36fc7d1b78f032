import Bundling
import Casework
import Diagnostics
import Disclosure
import Documents
import PDFFiles
import ReadingBack
import Templating

/// Puts one reader's copy together: the same pages for everybody, and on some of them no more than
/// that they are withheld.
struct ReaderCopy {
    let papers: CourtPapers
    let edition: ReaderEdition
    let numbered: [(paper: CourtPaper, numbers: [PageNumber])]
    let cited: CitedPages
    let front: FrontMatter
    private(set) var sources: [JoinPlan.Source] = []
    private(set) var passages: [Passage] = []
    private(set) var problems: [Problem] = []

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

    /// The parts of the bundle, in its order.
    mutating func parts() -> [(section: String, part: JoinPlan.Part)] {
        var parts: [(section: String, part: JoinPlan.Part)] = []
        for (paper, numbers) in numbered {
            do throws(Problems) {
                let title = isSeen(paper) ? paper.item.text("title") ?? paper.id : "[withheld]"
                let pages = try pages(of: paper, numbers, title: title)
                parts.append((paper.section, JoinPlan.Part(title: title, pages: pages)))
            } catch {
                problems += error.all
            }
        }
        return parts
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

    private mutating func pages(
        of paper: CourtPaper, _ numbers: [PageNumber], title: String
    ) throws(Problems) -> [JoinPlan.Page] {
        guard isSeen(paper) else { return try notices(.withheld, numbers[...]) }
        switch paper.content {
        case .missing: return try notices(.missing, numbers[...])
        case .rendered(let render): return try pages(of: render, paper, numbers)
        case .exhibit(let file, let texts, let places):
            return try pages(of: file, texts, places, paper, numbers, title: title)
        }
    }

    private mutating func pages(
        of render: CourtPaper.Render, _ paper: CourtPaper, _ numbers: [PageNumber]
    ) throws(Problems) -> [JoinPlan.Page] {
        let written = try papers.written(render, for: edition.reader, cited: cited)
        problems += written.warnings
        let count = written.value.pages ?? 1
        guard count <= numbers.count else {
            throw Problems(
                BundleProblem.tooLong(paper.id, count, numbers.count, at: paper.item.place))
        }
        let source = try add(written.value.bytes)
        let own = (0..<count).map {
            JoinPlan.Page(source: source, index: $0, number: numbers[$0].description)
        }
        return own + (try notices(.filler, numbers[count...]))
    }

    private mutating func pages(
        of file: ForeignPDF, _ texts: [String], _ places: [StampPlace], _ paper: CourtPaper,
        _ numbers: [PageNumber], title: String
    ) throws(Problems) -> [JoinPlan.Page] {
        let hidden = hiddenPages(of: paper)
        let source = sources.count
        let place = paper.item.fields["file"]?.place
        sources.append(
            .init(file: file, isWhole: hidden.isEmpty, isOurs: false, place: place))
        var pages: [JoinPlan.Page] = []
        for (index, number) in numbers.enumerated() {
            if hidden.contains(where: { $0.contains(index + 1) }) {
                pages += try notices(.withheld, numbers[index...index])
            } else if index >= file.pages.count {
                pages += try notices(.filler, numbers[index...index])
            } else {
                let text = texts[index]
                passages.append(Passage(place: "page \(number)", text: text))
                let isPicture = text.allSatisfy(\.isWhitespace)
                let alternative = isPicture ? "\(title), page \(index + 1), as a picture" : nil
                pages.append(
                    JoinPlan.Page(
                        source: source, index: index, number: number.description,
                        alternative: alternative, place: places[index]))
            }
        }
        return pages
    }

    private mutating func notices(
        _ reason: NoticePages.Reason, _ numbers: ArraySlice<PageNumber>
    ) throws(Problems) -> [JoinPlan.Page] {
        guard !numbers.isEmpty else { return [] }
        let document = NoticePages.document(reason, count: numbers.count, front: front)
        let written = try papers.studio.bundled(
            ReaderDocument(document: document, edition: edition))
        let source = try add(written.bytes)
        return numbers.enumerated().map { index, number in
            JoinPlan.Page(source: source, index: index, number: number.description)
        }
    }

    private mutating func add(_ bytes: [UInt8]) throws(Problems) -> Int {
        sources.append(.init(file: try ForeignPDF(bytes), isWhole: true, isOurs: true))
        return sources.count - 1
    }
}
