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
        let run = GlyphRun(
            number, in: face, style, right: page.width - Self.right,
            baseline: page.height - Self.bottom)
        return Mark(.glyphs(run), .artifact(.footer))
    }
}
