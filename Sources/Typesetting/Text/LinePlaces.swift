/// Where the segments of a line stand whose words run both ways, or from right to left.
struct LinePlaces {
    /// How deep each is turned, and where it begins at its left.
    private(set) var levels: [UInt8]
    private(set) var lefts: [Double]

    /// `start` is where the line begins at its left; `size` makes points of ems.
    init(
        of segments: ArraySlice<ShapedText.Segment>, isRightToLeft: Bool, start: Double,
        size: Double
    ) {
        levels = segments.map(\.level)
        lefts = [Double](repeating: 0, count: segments.count)
        // Spaces at the end of a line run the way of the paragraph (UAX #9, rule L1).
        for (index, segment) in zip(levels.indices, segments).reversed() {
            guard segment.word.inked == 0 else { break }
            levels[index] = isRightToLeft ? 1 : 0
        }
        var x = start
        for index in Bidi.visualOrder(of: levels) {
            lefts[index] = x
            x += segments[segments.startIndex + index].word.width * size
        }
    }
}
