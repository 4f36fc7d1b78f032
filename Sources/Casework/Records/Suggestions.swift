import Diagnostics

/// Looks for the name that somebody meant, and stops when a file has had its share of looking, so
/// that a file of nothing but mistakes is still read in a straight line.
struct Suggestions {
    private var comparisons = 20_000

    mutating func nearest(to written: String, among names: @autoclosure () -> [String]) -> String? {
        guard written.utf8.count <= 64, comparisons > 0 else { return nil }
        let names = names()
        comparisons -= names.count
        return NearestName.of(written, among: names)
    }
}
