import Documents

extension PageStyle {
    /// The same style with words of this size in every register, and all that goes with it.
    ///
    /// The size is in points, such as a reader's `prefers.text_size`; it is held to 9 to 36, and
    /// nothing becomes smaller than the style's own least.
    public func withText(size: Double) -> PageStyle {
        var scaled = self
        for register in Register.allCases { scaled[register] = self[register].withText(size: size) }
        return scaled
    }
}

extension RegisterStyle {
    func withText(size wanted: Double) -> RegisterStyle {
        guard size > 0 else { return self }
        let points = min(36, max(9, least, wanted)), factor = points / size
        var scaled = self
        scaled.size = points
        scaled.leading = leading * factor
        scaled.lead = max(least, lead * factor)
        scaled.table = max(least, table * factor)
        scaled.columns = max(least, columns * factor)
        scaled.card = max(least, card * factor)
        // What may get smaller for its room may not for a reader who needs large words.
        scaled.fridgeLeast = max(least, fridgeLeast * max(1, factor))
        // Headings grow less than words: they are large enough already, and lines are short.
        func heading(_ size: Double, least: Double) -> Double {
            max(points * least, min(size * factor, 40))
        }
        scaled.heading1 = heading(heading1, least: 1.4)
        scaled.heading2 = heading(heading2, least: 1.2)
        scaled.heading3 = heading(heading3, least: 1)
        return scaled
    }

    /// All of it by one factor, below 1 where something has to fit: words, air and pictures.
    func scaled(by factor: Double) -> RegisterStyle {
        var scaled = self
        for path in Self.sizes { scaled[keyPath: path] *= factor }
        return scaled
    }

    private static var sizes: [WritableKeyPath<RegisterStyle, Double>] {
        [
            \.size, \.leading, \.heading1, \.heading2, \.heading3, \.lead, \.table, \.columns,
            \.card, \.pictogram, \.cardPicture, \.pictureHeight,
        ]
    }
}
