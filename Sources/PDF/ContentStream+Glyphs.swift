import Documents
import Typesetting

/// What `TJ` needs of a glyph, in font units: its code, and how the face moves the pen.
struct CodedGlyph {
    var code: EmbeddedFont.Code
    /// How far the pen moves here, and how far it does after what the file's `W` says.
    var advance: Int32
    var width: Int32
    var xOffset: Int32 = 0
    var yOffset: Int32 = 0
}

extension ContentStream {
    /// Shows glyphs on one baseline, `y` upwards from the page's foot.
    mutating func show(
        _ glyphs: [CodedGlyph], style: GlyphRun.Style, unitsPerEm: Int, x: Double, y: Double
    ) {
        guard let first = glyphs.first else { return }
        setFill(style.colour)
        let font = EmbeddedFont.Name(face: style.face, part: first.code.part)
        var text = ShownText(font, size: style.size, scale: 1000 / Double(unitsPerEm))
        beginLine(font, style.size, x: x, y: y)
        for glyph in glyphs { text.add(glyph, to: &self) }
        text.close(&self)
        text.setRise(0, in: &self)
    }
}

/// The array of one `TJ`, open while glyphs of one font follow one another on the same height.
private struct ShownText {
    private var font: EmbeddedFont.Name
    let size: Double
    /// Thousandths of the em in a font unit.
    let scale: Double
    private var isOpen = false
    private var rise: Int32 = 0
    /// How far the pen stands left of where the next glyph belongs, in thousandths of the em.
    private var owed = 0.0

    init(_ font: EmbeddedFont.Name, size: Double, scale: Double) {
        (self.font, self.size, self.scale) = (font, size, scale)
    }

    mutating func add(_ glyph: CodedGlyph, to content: inout ContentStream) {
        if glyph.code.part != font.part { turn(to: glyph.code.part, in: &content) }
        if glyph.yOffset != rise { setRise(glyph.yOffset, in: &content) }
        if !isOpen { content.write("[(") }
        isOpen = true
        if glyph.xOffset != 0 { owed += Double(glyph.xOffset) * scale }
        // What is rounded off is owed on.
        if abs(owed) >= 0.5 {
            let move = owed.rounded()
            content.write(")")
            content.write(-Int(move))
            content.write("(")
            owed -= move
        }
        content.write(code: glyph.code.byte)
        let rest = glyph.advance - glyph.width - glyph.xOffset
        if rest != 0 { owed += Double(rest) * scale }
    }

    mutating func close(_ content: inout ContentStream) {
        if isOpen { content.write(")]TJ\n") }
        isOpen = false
    }

    /// A face with many characters has several fonts.
    private mutating func turn(to part: Int, in content: inout ContentStream) {
        close(&content)
        font.part = part
        content.set(font, size.hundredths)
    }

    /// A glyph above or below the line (9.3.7).
    mutating func setRise(_ offset: Int32, in content: inout ContentStream) {
        guard offset != rise else { return }
        close(&content)
        rise = offset
        content.operate("Ts\n", Double(offset) * scale * size / 1000)
    }
}
