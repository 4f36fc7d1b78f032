import Casework

/// Which names stand at one place while a template is filled.
struct Scope {
    private var frames: [(name: String, datum: Datum, number: Int)] = []
    /// What `document` means.
    var document: Record?

    mutating func enter(_ name: String, _ datum: Datum, number: Int) {
        frames.append((name, datum, number))
    }

    mutating func leave() { frames.removeLast() }

    func variable(_ folded: String) -> (datum: Datum, number: Int)? {
        frames.last { $0.name == folded }.map { ($0.datum, $0.number) }
    }
}
