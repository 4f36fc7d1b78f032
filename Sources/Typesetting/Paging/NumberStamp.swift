/// Prints a volume's numbers on its pages: in the lower right corner, outside of what the page's own
/// document sets.
public struct NumberStamp {
    private let face: Face
    private let style: GlyphRun.Style

    /// Of the letters, in points.
    public static let size = 12.0
    /// How far a number ends from the right edge, in points.
    public static let right = 36.0
    /// How far it stands above the lower edge, in points.
    public static let bottom = 20.0

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
