/// How a picture has to be turned before it is seen.
///
/// Source: Exif 2.32, 4.6.4, Orientation; the numbers are its own.
enum Orientation: Int {
    case upright = 1
    case mirrored, upsideDown, flipped
    case transposed, turnRight, transversed, turnLeft

    /// Whether rows become columns.
    var swapsSides: Bool { rawValue >= Self.transposed.rawValue }

    /// Whether a row is read from its right end.
    var readsBackwards: Bool {
        [.mirrored, .upsideDown, .transversed, .turnLeft].contains(self)
    }

    /// Whether rows are read from the last one.
    var readsUpwards: Bool {
        [.upsideDown, .flipped, .turnRight, .transversed].contains(self)
    }
}
