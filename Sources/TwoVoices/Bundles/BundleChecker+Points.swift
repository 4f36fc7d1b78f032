import Bundling
import Casework
import ReadingBack

/// Points of the rules.
extension BundleChecker {
    func finding(_ point: CheckPoint) -> Finding {
        guard !point.isForPerson, let made else { return Finding(.open, point) }
        switch point.kind {
        case .pages:
            return Finding(
                pageCount <= mostPages ? .kept : .broken, point, detail: pageCount.pages)
        case .numbers: return numbersFinding(point, made)
        case .text: return textFinding(point, made)
        case .dated: return datedFinding(point)
        case .index: return indexFinding(point, made)
        case .bookmarks: return bookmarksFinding(point, made)
        case .view: return viewFinding(point, made)
        case .typeface: return typefaceFinding(point)
        case .dots: return dotsFinding(point, made)
        case .upright, .contents, .sections, .preliminary, .filing:
            return Finding(.open, point)
        }
    }

    private func numbersFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let unread = zip(made.numbers, made.texts).filter { number, text in
            !text.utf8.split { $0 <= 32 }.contains { $0.elementsEqual(number.utf8) }
        }
        let isWhole =
            made.texts.count == made.numbers.count && made.ways.labels == made.numbers
        return Finding(
            unread.isEmpty && isWhole ? .kept : .broken, point,
            detail: unread.isEmpty
                ? made.texts.count.pages + " read back"
                : "not read on " + unread.map(\.0).joined(separator: ", "))
    }

    private func textFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        var silent: [String] = []
        for (paper, numbers) in numbered where copy.isSeen(paper) {
            guard case .exhibit(_, let texts, _) = paper.content else { continue }
            for (number, text) in zip(numbers, texts) where text.allSatisfy(\.isWhitespace) {
                silent.append(number.description)
            }
        }
        return Finding(
            silent.isEmpty ? .kept : .broken, point,
            detail: silent.isEmpty ? "" : "no words on " + silent.joined(separator: ", "))
    }

    private func dotsFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        guard let dots = made.dots else { return Finding(.open, point) }
        let pictures = FinePictures(most: point.limit ?? 300)
        let fine = dots.filter {
            pictures.isFine($0.value) && made.numbers.indices.contains($0.key - 1)
        }.sorted { $0.key < $1.key }
        return Finding(
            fine.isEmpty ? .kept : .broken, point,
            detail: fine.map { "\(made.numbers[$0.key - 1]) (\($0.value))" }.joined(
                separator: ", "))
    }

    private func datedFinding(_ point: CheckPoint) -> Finding {
        let undated = numbered.filter { $0.paper.item.date("dated") == nil }.map { name($0.paper) }
        return Finding(
            undated.isEmpty ? .kept : .broken, point, detail: undated.joined(separator: "; "))
    }

    /// The links of cover and index; each paper has one.
    private func indexFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let front = made.numbers.count - pageCount
        let targets = made.ways.links.prefix(max(0, front)).flatMap(\.self).map(\.page)
        let reached = Set(targets.compactMap { $0.map { made.numbers[$0] } })
        let missed = numbered.filter {
            !reached.contains($0.numbers.first?.description ?? "")
        }.map { $0.numbers.first?.description ?? name($0.paper) }
        let isWhole = missed.isEmpty && !targets.contains(nil)
        return Finding(
            isWhole ? .kept : .broken, point,
            detail: isWhole
                ? "\(targets.count) links followed"
                : "no link leads to " + missed.joined(separator: ", "))
    }

    /// Every bookmark leads to the page that it names, and every paper has one.
    private func bookmarksFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let astray = made.ways.bookmarks.filter { bookmark in
            guard let page = bookmark.page else { return true }
            return !bookmark.title.hasSuffix("(\(made.numbers[page]))")
        }
        let reached = Set(made.ways.bookmarks.compactMap { $0.page.map { made.numbers[$0] } })
        let missed = numbered.compactMap(\.numbers.first?.description)
            .filter { !reached.contains($0) }
        return Finding(
            astray.isEmpty && missed.isEmpty ? .kept : .broken, point,
            detail: missed.isEmpty
                ? "\(made.ways.bookmarks.count - astray.count) of "
                    + "\(made.ways.bookmarks.count) bookmarks lead to their pages"
                : "none leads to " + missed.joined(separator: ", "))
    }

    private func viewFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let size = made.ways.openingSize
        return Finding(
            size == 100 ? .kept : .broken, point,
            detail: size.map { "\(Int($0)) per cent" } ?? "no size")
    }

    /// Liberation's faces have the measures of Arial and Times.
    private func typefaceFinding(_ point: CheckPoint) -> Finding {
        let isUsual = ["Liberation", "Arial", "Times"].contains { typeface.name.hasPrefix($0) }
        let isLarge = typeface.points >= Double(point.limit ?? 12)
        return Finding(
            isUsual && isLarge ? .kept : .broken, point,
            detail: "\(typeface.name), \(Int(typeface.points)) points")
    }

    private var mostPages: Int {
        pack.points.first { $0.kind == .pages }?.limit ?? .max
    }

    /// Other people's papers until the rest keeps to the limit: those that the case refers to least,
    /// the longest of them first.
    var leaveOut: [Finding] {
        guard pageCount > mostPages else { return [] }
        var cited: [String: Int] = [:]
        for citation in Citations(in: facts.root).all { cited[citation.paper, default: 0] += 1 }
        let foreign = numbered.filter { !$0.paper.isRendered }.sorted { one, other in
            let left = cited[one.paper.id] ?? 0, right = cited[other.paper.id] ?? 0
            return left == right ? one.numbers.count > other.numbers.count : left < right
        }
        var rest = pageCount, found: [Finding] = []
        for (paper, numbers) in foreign where rest > mostPages {
            rest -= numbers.count
            let count = cited[paper.id] ?? 0
            found.append(
                Finding(
                    .open, "\(name(paper)): \(numbers.count.pages), referred to \(count) times",
                    detail: "then \(rest.pages)"))
        }
        return found
    }
}

extension Int {
    /// "1 page", "2 pages".
    var pages: String { self == 1 ? "1 page" : "\(self) pages" }
}
