/// Hands the characters of a shaped stretch out to its glyphs, so that copied text is exact.
enum GlyphText {
    /// A glyph as the shaper gave it: the character at which its cluster begins.
    struct Shaped {
        var id: UInt32
        var cluster: Int
        var advance: Int32
        var xOffset: Int32
        var yOffset: Int32
    }

    /// Glyphs in visual order, each with its text.
    ///
    /// Of a cluster with several glyphs each takes a character in logical order, and the last
    /// takes the rest.
    static func glyphs(
        _ shaped: [Shaped], of scalars: ArraySlice<Unicode.Scalar>, isRightToLeft: Bool
    ) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(shaped.count)
        let logical = isRightToLeft ? Array(shaped.reversed()) : shaped
        var start = 0
        while start < logical.count {
            let cluster = logical[start].cluster
            var end = start + 1
            while end < logical.count, logical[end].cluster == cluster { end += 1 }
            let next = end < logical.count ? logical[end].cluster : scalars.endIndex
            let text = scalars[cluster..<max(cluster, next)]
            for (index, words) in handedOut(text, to: end - start).enumerated() {
                glyphs.append(Glyph(logical[start + index], words))
            }
            start = end
        }
        return isRightToLeft ? glyphs.reversed() : glyphs
    }

    private static func handedOut(
        _ text: ArraySlice<Unicode.Scalar>, to count: Int
    ) -> [String] {
        guard count > 1 else { return [string(text)] }
        var parts = text.map { String(Character($0)) }
        if parts.count < count { parts = Script.parts(of: text) }
        if parts.count > count {
            let rest = parts[(count - 1)...].joined()
            return parts.prefix(count - 1) + [rest]
        }
        // A glyph without a character of its own still needs one in PDF: one that is not seen.
        return parts + Array(repeating: "\u{200B}", count: count - parts.count)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        if scalars.count == 1, let only = scalars.first { return String(Character(only)) }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension Glyph {
    fileprivate init(_ shaped: GlyphText.Shaped, _ text: String) {
        self.init(
            id: shaped.id, text: text, advance: shaped.advance, xOffset: shaped.xOffset,
            yOffset: shaped.yOffset)
    }
}
