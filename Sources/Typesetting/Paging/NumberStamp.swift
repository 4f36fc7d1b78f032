/// Prints a volume's numbers on its pages: in the lower right corner, outside of what the page's own
/// document sets.
struct NumberStamp {
    private let face: Face
    private let style: GlyphRun.Style

    private static let size = 12.0
    /// How far a number ends from the right edge, and stands above the lower one.
    private static let right = 36.0, bottom = 20.0

    /// Prints in a face that stands at `index` in `Pages.faces`.
    init(_ face: Face, index: Int) {
        self.face = face
        style = GlyphRun.Style(face: index, size: Self.size, colour: .ink)
    }

    /// A number for a page; it is no part of the document.
    func mark(_ number: String, on page: Page) -> Mark {
        let glyphs = number.unicodeScalars.compactMap { letter in
            face.glyph(for: letter).map {
                Glyph(id: $0, text: String(letter), advance: face.advance($0))
            }
        }
        let units = glyphs.reduce(0) { $0 + Double($1.advance) }
        let width = units / Double(face.unitsPerEm) * Self.size
        let run = GlyphRun(
            style: style, x: page.width - Self.right - width, baseline: page.height - Self.bottom,
            glyphs: glyphs)
        return Mark(.glyphs(run), .artifact(.footer))
    }
}
