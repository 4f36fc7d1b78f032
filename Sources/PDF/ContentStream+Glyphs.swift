import Documents
import Typesetting

/// What `TJ` needs of a glyph: its code, and how the face moves the pen after it.
struct CodedGlyph {
    var code: EmbeddedFont.Code
    var glyph: Glyph
    /// What the file's `W` says, in font units.
    var advance: Int32
}

extension ContentStream {
    /// Shows glyphs on one baseline (9.4), `y` upwards from the page's foot.
    mutating func show(
        _ glyphs: [CodedGlyph], style: GlyphRun.Style, unitsPerEm: Int, x: Double, y: Double
    ) {
        let scale = 1000 / Double(unitsPerEm)
        operate("BT")
        write("/F\(style.face) ")
        operate("Tf", style.size)
        colour("rg", style.colour)
        operate("Td", x, y)
        var text = ShownText()
        for shown in glyphs { text.add(shown, to: &self, scale: scale, size: style.size) }
        text.close(&self)
        text.setRise(0, in: &self, scale: scale, size: style.size)
        operate("ET")
    }
}

/// The array of one `TJ`, open while glyphs follow one another on the same height.
private struct ShownText {
    private var isOpen = false
    private var rise: Int32 = 0
    /// How far the pen stands left of where the next glyph belongs, in font units.
    private var owed = 0

    mutating func add(
        _ shown: CodedGlyph, to content: inout ContentStream, scale: Double, size: Double
    ) {
        let glyph = shown.glyph
        setRise(glyph.yOffset, in: &content, scale: scale, size: size)
        if !isOpen { content.write("[<") }
        isOpen = true
        let move = owed + Int(glyph.xOffset)
        if move != 0 {
            content.write(">")
            content.write(-Double(move) * scale)
            content.write("<")
        }
        content.write(code: shown.code)
        owed = Int(glyph.advance) - Int(shown.advance) - Int(glyph.xOffset)
    }

    mutating func close(_ content: inout ContentStream) {
        if isOpen { content.write(">]TJ\n") }
        isOpen = false
    }

    /// A glyph above or below the line (9.3.7).
    mutating func setRise(
        _ offset: Int32, in content: inout ContentStream, scale: Double, size: Double
    ) {
        guard offset != rise else { return }
        close(&content)
        rise = offset
        content.operate("Ts", Double(offset) * scale * size / 1000)
    }
}
