import Diagnostics

/// Characters that no face has, and where boxes stand for them.
struct MissingCharacters {
    private let shaper: Shaper
    /// The page, from 1, on which each stands first.
    private var first: [UInt32: Int] = [:]

    init(_ shaper: Shaper) { self.shaper = shaper }

    /// Looks for them on the next page, from 1.
    mutating func look(at page: Page, _ number: Int) {
        guard !shaper.missing.isEmpty else { return }
        for case .glyphs(let run) in page.marks.map(\.paint) {
            for scalar in run.glyphs.characters
            where shaper.missing.contains(scalar.value) && first[scalar.value] == nil {
                first[scalar.value] = number
            }
        }
    }

    /// One warning for each, in the order of their numbers.
    func warnings(placeOf place: (Unicode.Scalar) -> Place?) -> [Problem] {
        shaper.missing.sorted().compactMap(Unicode.Scalar.init).map {
            .characterMissing(
                $0, page: first[$0.value], at: place($0),
                packages: shaper.chooser.packages(for: $0))
        }
    }
}
