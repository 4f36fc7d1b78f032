import Diagnostics
import Documents
import PDF
import Pictures
import Typesetting

/// A page of ours around a picture of somebody else: A4, upright or turned as the picture is, with
/// room below it for the page's number.
struct PicturePage {
    /// As it was given to us, upright, without what it carried.
    let picture: Raster
    /// What is told of it.
    let alternative: String
    /// Dots an inch: it is no finer.
    let mostDots: Int

    /// Points.
    private static let sheet = (short: 595.276, long: 841.89)
    private static let margin = 42.5
    private static let foot = 56.7
    /// Dots an inch: a picture is not made coarser by enlarging it.
    private static let fewestDots = 96.0

    /// A PDF of one page, and whether the picture was made coarser for it.
    func file(
        _ front: FrontMatter, _ profile: ColourProfile
    ) throws(Problems) -> (bytes: [UInt8], notes: [ExhibitNote]) {
        let isWide = picture.width > picture.height
        let width = isWide ? Self.sheet.long : Self.sheet.short
        let height = isWide ? Self.sheet.short : Self.sheet.long
        let room = (width - 2 * Self.margin, height - Self.margin - Self.foot)
        let scale = min(
            room.0 / Double(picture.width), room.1 / Double(picture.height),
            72 / Self.fewestDots)
        let size = (Double(picture.width) * scale, Double(picture.height) * scale)
        let x = (width - size.0) / 2, y = Self.margin
        let brought = brought(to: size)
        let paint = Paint.raster(
            brought ?? picture, x: x, y: y, width: size.0, height: size.1)
        let role = Element.Role.figure(
            alternative: alternative, page: 0, box: [x, y, x + size.0, y + size.1])
        let pages = Pages(
            front: front,
            pages: [Page(width: width, height: height, marks: [Mark(paint, .element(1))])],
            elements: [Element(role: .document, parent: nil), Element(role: role, parent: 0)],
            faces: [])
        let from = Int((72 / scale).rounded())
        return (
            try PDFWriter.file(pages, profile: profile, standard: .ua1),
            brought == nil ? [] : [.broughtDown(pictures: 1, from: from, to: mostDots)]
        )
    }

    /// The picture with no more dots than asked for; nil where it has no more, or cannot have fewer.
    private func brought(to size: (Double, Double)) -> Raster? {
        let dots = Double(mostDots)
        let across = size.0 * dots / 72, down = size.1 * dots / 72
        guard Double(picture.width) > across * 1.01 else { return nil }
        return RasterShrinker.shrunk(
            picture, width: max(1, Int(across.rounded(.up))),
            height: max(1, Int(down.rounded(.up))))
    }
}
