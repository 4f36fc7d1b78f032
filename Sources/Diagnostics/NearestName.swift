/// Finds the name that somebody probably meant.
public enum NearestName {
    /// The candidate with the fewest changed letters, if it is near enough to be worth saying.
    ///
    /// Capitals, spaces, `-` and `_` do not count. Of equally near ones the first wins.
    public static func of(_ written: String, among candidates: some Sequence<String>) -> String? {
        let wanted = folded(written)
        let limit = max(1, wanted.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(wanted, folded(candidate), limit: limit)
            guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    static func folded(_ name: String) -> [Character] {
        name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    }

    /// Letters put in, left out, changed, or swapped with their neighbour
    /// (optimal string alignment).
    static func distance(_ one: [Character], _ other: [Character], limit: Int) -> Int {
        guard abs(one.count - other.count) <= limit else { return .max }
        var before: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var next = [row + 1]
            for (column, against) in other.enumerated() {
                var cost = min(
                    last[column] + (letter == against ? 0 : 1), last[column + 1] + 1,
                    next[column] + 1)
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == against {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            (before, last) = (last, next)
        }
        return last[other.count]
    }
}
