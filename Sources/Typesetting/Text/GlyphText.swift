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
    /// takes the rest. Programs turn words from right to left round a glyph at a time, so there
    /// each glyph has one character: `blank` ones, that nobody sees, have those of a ligature.
    static func glyphs(
        _ shaped: [Shaped], of scalars: ArraySlice<Unicode.Scalar>, isRightToLeft: Bool,
        blank: () -> UInt32?
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
            if end - start == 1, !isRightToLeft {
                glyphs.append(Glyph(logical[start], string(text)))
                start = end
                continue
            }
            for (index, words) in handedOut(text, to: end - start).enumerated() {
                let glyph = Glyph(logical[start + index], words)
                glyphs += isRightToLeft ? parted(glyph, blank) : [glyph]
            }
            start = end
        }
        return isRightToLeft ? glyphs.reversed() : glyphs
    }

    /// What programs have to be told that guess words by what stands where: a mark of no width may
    /// seem to end a word, and one below the line to be a line of its own.
    static func actual(
        _ scalars: ArraySlice<Unicode.Scalar>, of glyphs: [Glyph]
    ) -> String? {
        guard scalars.contains(where: { $0.value > 0x2FF }) else { return nil }
        let hasMarks = glyphs.contains { $0.advance == 0 || $0.xOffset != 0 || $0.yOffset != 0 }
        let isDecomposed = !glyphs.lazy.flatMap(\.text.unicodeScalars).elementsEqual(scalars)
        return hasMarks || isDecomposed ? string(scalars) : nil
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

    /// A glyph that stands for one of its characters, and blank ones for the others.
    ///
    /// Of two that are equal the glyph is the second, so that the first stands a glyph's width
    /// apart: programs drop a character that stands twice in one place.
    private static func parted(_ glyph: Glyph, _ blank: () -> UInt32?) -> [Glyph] {
        let scalars = Array(glyph.text.unicodeScalars)
        guard scalars.count > 1, let blank = blank() else { return [glyph] }
        let second = zip(scalars, scalars.dropFirst()).enumerated()
            .first { $0.element.0 == $0.element.1 }?.offset
        let shown = second.map { $0 + 1 } ?? scalars.count - 1
        return scalars.enumerated().map { index, scalar in
            let text = String(Character(scalar))
            guard index == shown else { return Glyph(id: blank, text: text, advance: 0) }
            var glyph = glyph
            glyph.text = text
            return glyph
        }
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
