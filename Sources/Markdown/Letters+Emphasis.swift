extension Letters {
    /// Takes strong and emphasis off where a reader might not see it, so that no asterisk shows.
    ///
    /// Marks open and close only beside the right neighbours (CommonMark 0.31 §6.2), and readers
    /// differ in what they take for punctuation. The words matter more than their weight.
    mutating func keepReadableMarks() {
        guard areMarked else { return }
        for stretch in stretches({ $0.isStrong && $0.link == $1.link && $1.isStrong }) {
            unmark(stretch, \.isStrong, isSafeWithinWords: true)
        }
        let isOneEmphasis = { (one: Letter, next: Letter) in
            one.isEmphasised && next.isEmphasised && one.link == next.link
                && one.isStrong == next.isStrong
        }
        for stretch in stretches(isOneEmphasis) {
            unmark(stretch, \.isEmphasised, isSafeWithinWords: false)
        }
    }

    /// The longest ranges whose neighbouring letters belong together.
    private func stretches(_ belong: (Letter, Letter) -> Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for end in 1..<(all.count + 1) where end == all.count || !belong(all[end - 1], all[end]) {
            ranges.append(start..<end)
            start = end
        }
        return ranges
    }

    private mutating func unmark(
        _ stretch: Range<Int>, _ mark: WritableKeyPath<Letter, Bool>, isSafeWithinWords: Bool
    ) {
        guard let first = stretch.first, all[first][keyPath: mark] else { return }
        let core = withoutSpaceAtEnds(stretch)
        let keeps = isReadable(core, isSafeWithinWords: isSafeWithinWords)
        for index in stretch where !(keeps && core.contains(index)) {
            all[index][keyPath: mark] = false
        }
    }

    private func withoutSpaceAtEnds(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { all[$0].kind != .space }),
            let last = range.last(where: { all[$0].kind != .space })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    /// `**` is safe at a letter's side, and beside space or punctuation; `_` only at the latter.
    private func isReadable(_ core: Range<Int>, isSafeWithinWords: Bool) -> Bool {
        guard let first = core.first, let last = core.last else { return false }
        func isSafe(_ inner: Int, _ outer: Int) -> Bool {
            if isSafeWithinWords && all[inner].kind == .letter { return true }
            guard all.indices.contains(outer) else { return true }
            return all[outer].kind == .space || all[outer].kind == .punctuation
        }
        return isSafe(first, first - 1) && isSafe(last, last + 1)
    }
}
