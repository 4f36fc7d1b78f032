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

    /// A glyph and what it stands for.
    private typealias Told = (glyph: Shaped, text: ArraySlice<Unicode.Scalar>)

    /// Glyphs in visual order, each with its text.
    ///
    /// Of a cluster with several glyphs each takes a character in logical order, and the last
    /// takes the rest. Programs turn words from right to left round a glyph at a time, so there
    /// each glyph has one character: `blank` ones, that nobody sees, have those of a ligature.
    static func glyphs(
        _ shaped: [Shaped], of scalars: ArraySlice<Unicode.Scalar>, isRightToLeft: Bool,
        blank: () -> UInt32?
    ) -> Glyphs {
        // Most words: a glyph for each character, in their order.
        if !isRightToLeft, shaped.lazy.map(\.cluster).elementsEqual(scalars.indices) {
            return Glyphs(zip(shaped, scalars).map { Glyph($0, showing: $1) })
        }
        var told: [Told] = []
        told.reserveCapacity(shaped.count)
        let logical = isRightToLeft ? Array(shaped.reversed()) : shaped
        var start = 0
        while start < logical.count {
            let cluster = logical[start].cluster
            var end = start + 1
            while end < logical.count, logical[end].cluster == cluster { end += 1 }
            let next = end < logical.count ? logical[end].cluster : scalars.endIndex
            let text = scalars[cluster..<max(cluster, next)]
            for (index, words) in handedOut(text, to: end - start).enumerated() {
                let one = Told(logical[start + index], words)
                if isRightToLeft { told += parted(one, blank) } else { told.append(one) }
            }
            start = end
        }
        if isRightToLeft { told.reverse() }
        var glyphs = Glyphs()
        glyphs.reserveCapacity(told.count)
        for one in told { glyphs.append(Glyph(one.glyph, showing: " "), showing: one.text) }
        return glyphs
    }

    /// What programs have to be told that guess words by what stands where: a mark of no width may
    /// seem to end a word, and one below the line to be a line of its own.
    static func actual(_ scalars: ArraySlice<Unicode.Scalar>, of glyphs: Glyphs) -> String? {
        guard scalars.contains(where: { $0.value > 0x2FF }) else { return nil }
        let hasMarks = glyphs.each.contains {
            $0.advance == 0 || $0.xOffset != 0 || $0.yOffset != 0
        }
        let isDecomposed = !glyphs.characters.elementsEqual(scalars)
        return hasMarks || isDecomposed ? String(String.UnicodeScalarView(scalars)) : nil
    }

    private static func handedOut(
        _ text: ArraySlice<Unicode.Scalar>, to count: Int
    ) -> [ArraySlice<Unicode.Scalar>] {
        guard count > 1 else { return [text] }
        let parts = text.count < count ? Script.parts(of: text)[...] : text
        let rest = parts.dropFirst(count - 1)
        let single = (parts.startIndex..<rest.startIndex).map { parts[$0..<$0 + 1] }
        if !rest.isEmpty { return single + [rest] }
        // A glyph without a character of its own still needs one in PDF: one that is not seen.
        return single + Array(repeating: ["\u{200B}"], count: count - parts.count)
    }

    /// A glyph that stands for one of its characters, and blank ones for the others.
    ///
    /// Of two that are equal the glyph is the second, so that the first stands a glyph's width
    /// apart: programs drop a character that stands twice in one place.
    private static func parted(_ told: Told, _ blank: () -> UInt32?) -> [Told] {
        let text = told.text
        guard text.count > 1, let blank = blank() else { return [told] }
        let second = text.indices.dropLast().first { text[$0] == text[$0 + 1] }
        let shown = second.map { $0 + 1 } ?? text.endIndex - 1
        let nothing = Shaped(id: blank, cluster: 0, advance: 0, xOffset: 0, yOffset: 0)
        return text.indices.map { ($0 == shown ? told.glyph : nothing, text[$0..<$0 + 1]) }
    }
}

extension Glyph {
    fileprivate init(_ shaped: GlyphText.Shaped, showing character: Unicode.Scalar) {
        self.init(id: shaped.id, character: character, advance: shaped.advance)
        (xOffset, yOffset) = (shaped.xOffset, shaped.yOffset)
    }
}
