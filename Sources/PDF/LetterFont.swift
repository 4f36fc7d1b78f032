import Diagnostics
import Documents
import Typesetting

/// A face cut down to some letters, in a file of its own: what page numbers of a bundle are printed
/// with.
public struct LetterFont: Sendable {
    /// A PDF of one page whose only font it is.
    public let file: [UInt8]
    /// The one-byte code of each letter.
    public let codes: [Character: UInt8]
    /// How wide each letter is, in parts of the size.
    public let widths: [Character: Double]

    /// The letters that numbers of pages are made of.
    public static let usual = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

    /// A face cut down to these letters, each of them once; those that it lacks are left out.
    ///
    /// - Throws: what keeps the face from being embedded.
    public init(
        _ face: Face, letters: String = usual, profile: ColourProfile
    ) throws(Problems) {
        var codes: [Character: UInt8] = [:], widths: [Character: Double] = [:]
        var glyphs: [Glyph] = [], font = EmbeddedFont(face)
        for letter in letters {
            guard let scalar = letter.unicodeScalars.first, let id = face.glyph(for: scalar)
            else { continue }
            let glyph = Glyph(id: id, character: scalar, advance: face.advance(id))
            guard let code = font.code(for: glyph) else { continue }
            glyphs.append(glyph)
            codes[letter] = code.byte
            widths[letter] = Double(glyph.advance) / Double(face.unitsPerEm)
        }
        (self.codes, self.widths) = (codes, widths)
        file = try PDFWriter.file(
            Self.pages(of: glyphs, face), profile: profile, standard: .ua1)
    }

    /// The codes are handed out again in the same order when the page is written.
    private static func pages(of glyphs: [Glyph], _ face: Face) -> Pages {
        let style = GlyphRun.Style(face: 0, size: 1, colour: .ink)
        let run = GlyphRun(style: style, x: 10, baseline: 10, glyphs: Glyphs(glyphs))
        let page = Page(
            width: 100, height: 100, marks: [Mark(.glyphs(run), .artifact(.footer))])
        let front = FrontMatter(
            id: "letters", title: "Letters", shortTitle: "", reader: "", reference: "",
            version: "", date: "", isoDate: "", author: "", register: .formal)
        return Pages(
            front: front, pages: [page], elements: [Element(role: .document, parent: nil)],
            faces: [face])
    }
}
