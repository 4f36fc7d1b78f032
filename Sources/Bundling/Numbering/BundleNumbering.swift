/// A paper of the bundle, as far as numbers go.
public struct NumberedPaper: Sendable, Equatable {
    /// The evidence item's id.
    public let id: String
    /// The section's letter.
    public let section: String
    /// Of the court's edition.
    public let pageCount: Int

    /// A paper.
    public init(id: String, section: String, pageCount: Int) {
        self.id = id
        self.section = section
        self.pageCount = pageCount
    }
}

/// Gives every page of a bundle its number, alike for all readers.
///
/// Numbers of an earlier bundle stay what they were: a paper that has become shorter keeps all of
/// them, the new pages of a longer one are inserted behind its last, new papers go where the pack
/// says, and the numbers of one that was taken out are not used again.
public struct BundleNumbering: Sendable {
    private let pack: CourtPack
    private let previous: [String: [PageNumber]]

    /// Numbers by the rules of a pack; `previous` are those of an earlier bundle, by papers' ids.
    public init(_ pack: CourtPack, keeping previous: [String: [PageNumber]] = [:]) {
        self.pack = pack
        self.previous = previous
    }

    /// The numbers of each paper, in the order in which papers stand in the bundle.
    public func numbers(
        of papers: [NumberedPaper]
    ) -> [(paper: NumberedPaper, numbers: [PageNumber])] {
        groups(of: papers).flatMap { prefix, papers in
            ordered(numbered(papers, prefix: prefix))
        }
    }

    /// Papers by the section in whose numbers they are; all in one where numbers run through.
    private func groups(
        of papers: [NumberedPaper]
    ) -> [(prefix: String, papers: [NumberedPaper])] {
        let letters = sectionOrder(of: papers)
        let sections = letters.map { letter in
            (prefix: letter, papers: papers.filter { $0.section == letter })
        }
        guard pack.numbering == .continuous else { return sections }
        return [("", sections.flatMap(\.papers))]
    }

    /// The pack's sections, then any other that a paper names.
    private func sectionOrder(of papers: [NumberedPaper]) -> [String] {
        let known = pack.sections.map(\.letter)
        return known + Set(papers.map(\.section)).subtracting(known).sorted()
    }

    private func numbered(
        _ papers: [NumberedPaper], prefix: String
    ) -> [(paper: NumberedPaper, numbers: [PageNumber])] {
        let taken = previous.values.flatMap(\.self).filter { $0.prefix == prefix }
        let isFirst = taken.isEmpty
        var next = (taken.map(\.number).max() ?? 0) + 1
        var used = Set(taken)
        var anchor: PageNumber?
        return papers.map { paper in
            var numbers = (previous[paper.id] ?? []).filter { $0.prefix == prefix }
            while numbers.count < paper.pageCount {
                let isInserted = numbers.isEmpty ? pack.late == .inserted && !isFirst : true
                let before = numbers.last ?? anchor
                if isInserted, !isFirst, let before {
                    numbers.append(insertion(after: before, &used))
                } else {
                    let count = paper.pageCount - numbers.count
                    numbers += (next..<next + count).map { PageNumber(prefix, $0) }
                    next += count
                }
            }
            anchor = numbers.last ?? anchor
            return (paper, numbers)
        }
    }

    private func insertion(
        after before: PageNumber, _ used: inout Set<PageNumber>
    ) -> PageNumber {
        var letter = before.insertion + 1
        while true {
            let number = PageNumber(before.prefix, before.number, insertion: letter)
            if used.insert(number).inserted { return number }
            letter += 1
        }
    }

    private func ordered(
        _ papers: [(paper: NumberedPaper, numbers: [PageNumber])]
    ) -> [(paper: NumberedPaper, numbers: [PageNumber])] {
        papers.enumerated().sorted { one, other in
            let left = one.element.numbers.first?.order ?? (0, 0)
            let right = other.element.numbers.first?.order ?? (0, 0)
            return left == right ? one.offset < other.offset : left < right
        }.map(\.element)
    }
}
