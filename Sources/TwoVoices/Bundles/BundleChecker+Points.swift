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
        case .upright: return uprightFinding(point)
        case .contents, .sections, .preliminary, .filing:
            return Finding(.open, point)
        }
    }

    private func numbersFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let unread = zip(made.numbers, made.texts).filter { number, text in
            !text.holds(word: number)
        }
        let isWhole =
            made.texts.count == made.numbers.count
            && made.volumes.allSatisfy { $0.ways.labels == $0.numbers }
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
            for (index, (number, text)) in zip(numbers, texts).enumerated() {
                if text.allSatisfy(\.isWhitespace), !paper.isBlank(index) {
                    silent.append(number.description)
                }
            }
        }
        return Finding(
            silent.isEmpty ? .kept : .broken, point,
            detail: silent.isEmpty ? "" : "no words on " + silent.joined(separator: ", "))
    }

    /// Pages whose words do not tell how they stand, such as plans and drawings, somebody looks at.
    private func uprightFinding(_ point: CheckPoint) -> Finding {
        var unsure: [String] = []
        for (paper, numbers) in numbered where copy.isSeen(paper) {
            guard case .exhibit(let pdf, _, _) = paper.content else { continue }
            for (index, (number, page)) in zip(numbers, pdf.pages).enumerated() {
                let isUpright = page.reading == page.rotation || paper.isBlank(index)
                if !isUpright { unsure.append(number.description) }
            }
        }
        return Finding(
            unsure.isEmpty ? .kept : .open, point,
            detail: unsure.isEmpty ? "" : "look at " + unsure.joined(separator: ", "))
    }

    private func dotsFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        guard made.volumes.allSatisfy({ $0.dots != nil }) else { return Finding(.open, point) }
        let pictures = FinePictures(most: point.limit ?? 300)
        let fine = made.volumes.flatMap { volume in
            volume.numbers.enumerated().compactMap { page, number in
                (volume.dots?[page + 1]).flatMap {
                    pictures.isFine($0) ? "\(number) (\($0))" : nil
                }
            }
        }
        return Finding(
            fine.isEmpty ? .kept : .broken, point, detail: fine.joined(separator: ", "))
    }

    private func datedFinding(_ point: CheckPoint) -> Finding {
        let undated = numbered.filter { $0.paper.item.date("dated") == nil }.map { name($0.paper) }
        return Finding(
            undated.isEmpty ? .kept : .broken, point, detail: undated.joined(separator: "; "))
    }

    /// The links of cover and index; each paper has one.
    private func indexFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let targets = (made.volumes.first.map { [$0] } ?? []).flatMap { volume in
            volume.ways.links.prefix(volume.front).flatMap(\.self).map {
                made.number($0, from: volume)
            }
        }
        let reached = Set(targets.compactMap { $0 })
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
        let all = made.volumes.flatMap { volume in
            volume.ways.bookmarks.filter { $0.file == nil }.map {
                (title: $0.title, number: made.number($0, from: volume))
            }
        }
        let lead = all.filter { title, number in
            number.map { title.hasSuffix("(\($0))") } ?? false
        }
        let reached = Set(all.compactMap(\.number))
        let missed = numbered.compactMap(\.numbers.first?.description)
            .filter { !reached.contains($0) }
        return Finding(
            lead.count == all.count && missed.isEmpty ? .kept : .broken, point,
            detail: missed.isEmpty
                ? "\(lead.count) of \(all.count) bookmarks lead to their pages"
                : "none leads to " + missed.joined(separator: ", "))
    }

    private func viewFinding(_ point: CheckPoint, _ made: FinishedBundle) -> Finding {
        let sizes = made.volumes.map(\.ways.openingSize)
        let size = sizes.first { $0 != 100 } ?? sizes.first ?? nil
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

    /// How large the files are, beside what the court's portal takes.
    var fileSizes: [Finding] {
        guard let limit = pack.volumes else { return [] }
        let rule =
            "Each file has no more than \(limit.words), a megabyte taken as 1,000,000 bytes."
        let unmade = stopped.first { $0.code == "page-over-limit" }
        let (state, detail) =
            made.map { sizes(of: $0, limit) }
            ?? unmade.map { (.broken, $0.message) } ?? (.open, "")
        return [
            Finding(
                state, rule, detail: detail, source: limit.source.words,
                isConfirmed: limit.source.isConfirmed)
        ]
    }

    private func sizes(
        of made: FinishedBundle, _ limit: FileLimit
    ) -> (CheckReport.State, String) {
        let largest = made.volumes.max { $0.bytes.count < $1.bytes.count }
        guard let largest else { return (.open, "") }
        let size = largest.bytes.count, isKept = size <= limit.bytes
        let margin = abs(limit.bytes - size) / 1000 * 1000
        let count = made.volumes.count > 1 ? "\(made.volumes.count) volumes; the largest, " : ""
        return (
            isKept ? .kept : .broken,
            "\(count)\(largest.name) has \(BundleProblem.words(ofBytes: size)), "
                + "\(BundleProblem.words(ofBytes: margin)) "
                + (isKept ? "below the limit" : "above the limit")
        )
    }

    /// Other people's papers until the rest keeps to the limit: those that the case refers to least,
    /// the longest of them first.
    var leaveOut: [Finding] {
        guard pageCount > mostPages else { return [] }
        let cited = Citations(in: facts.root).counts
        let foreign = numbered.filter { !$0.paper.isRendered }.sorted { one, other in
            let left = cited[one.paper.id] ?? 0, right = cited[other.paper.id] ?? 0
            return left == right ? one.numbers.count > other.numbers.count : left < right
        }
        var rest = pageCount, found: [Finding] = []
        for (paper, numbers) in foreign where rest > mostPages {
            rest -= numbers.count
            let count = cited[paper.id] ?? 0, times = count == 1 ? "once" : "\(count) times"
            found.append(
                Finding(
                    .open, "\(name(paper)): \(numbers.count.pages), referred to \(times)",
                    detail: "then \(rest.pages)"))
        }
        return found
    }
}

extension Int {
    /// "1 page", "2 pages".
    var pages: String { self == 1 ? "1 page" : "\(self) pages" }
}

extension String {
    /// Whether a word stands in it between white space, looked for from its end: numbers stand there.
    fileprivate func holds(word: String) -> Bool {
        var rest = utf8[...]
        while !rest.isEmpty {
            let gap = rest.lastIndex { $0 <= 32 }
            let last = gap.map { rest[rest.index(after: $0)...] } ?? rest
            if last.elementsEqual(word.utf8) { return true }
            guard let gap else { return false }
            rest = rest[..<gap]
        }
        return false
    }
}
