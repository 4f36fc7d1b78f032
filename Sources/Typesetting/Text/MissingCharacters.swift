import Diagnostics

/// Characters that no face has, and where boxes stand for them.
struct MissingCharacters {
    private let missing: Set<UInt32>
    private let chooser: FaceChooser

    init(_ shaper: Shaper) {
        missing = shaper.missing
        chooser = shaper.chooser
    }

    /// One warning for each, in the order of their numbers.
    func warnings(
        in pages: Pages, placeOf place: (Unicode.Scalar) -> Place?
    ) -> [Problem] {
        guard !missing.isEmpty else { return [] }
        let first = firstPages(in: pages)
        return missing.sorted().compactMap(Unicode.Scalar.init).map {
            .characterMissing(
                $0, page: first[$0.value], at: place($0), packages: chooser.packages(for: $0))
        }
    }

    /// The page, from 1, on which each stands first.
    private func firstPages(in pages: Pages) -> [UInt32: Int] {
        var first: [UInt32: Int] = [:]
        for (index, page) in pages.pages.enumerated() {
            for case .glyphs(let run) in page.marks.map(\.paint) {
                for scalar in run.glyphs.lazy.flatMap(\.text.unicodeScalars)
                where missing.contains(scalar.value) && first[scalar.value] == nil {
                    first[scalar.value] = index + 1
                }
            }
        }
        return first
    }
}
