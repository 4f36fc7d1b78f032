import Diagnostics

/// What can go wrong in this room, in words.
enum PDFProblem {
    case noPage
    case pageSize(Int)
    case profile
    case missingGlyph(page: Int)
    case fontOutlines(String)
    case subset(String)
    case picture(page: Int)
    case anchor(page: Int)
    case structure(page: Int)
    case objectStore(stage: String, code: UInt)

    var problem: Problem {
        switch self {
        case .noPage:
            Problem("pdf-no-page", "the document has no page")
        case .pageSize(let page):
            Problem(
                "pdf-page-size", "page \(page) is smaller or larger than a PDF page can be",
                hint: "each side must be between 3 and 14,400 points")
        case .profile:
            Problem(
                "pdf-profile", "the colour profile is not an RGB profile",
                hint: "take sRGB.icc of Debian's icc-profiles-free")
        case .missingGlyph(let page):
            Problem(
                "pdf-missing-glyph", "a character on page \(page) is in none of the fonts",
                hint: "put a font that has it into the fonts folder")
        case .fontOutlines(let font):
            Problem(
                "pdf-font-outlines", "the font \(font) has no TrueType outlines",
                hint: "take the font's TTF edition")
        case .subset(let font):
            Problem(
                "pdf-font-subset", "the font \(font) cannot be cut down to what the pages use",
                hint: "the font file may be damaged; try another copy of it")
        case .picture(let page):
            Problem(
                "pdf-picture", "a picture on page \(page) cannot be read",
                hint: "save it again as an RGB PNG or JPEG")
        case .anchor(let page):
            Problem("pdf-anchor", "a link on page \(page) leads to a heading that is not there")
        case .structure(let page):
            Problem(
                "pdf-structure", "something on page \(page) belongs to no part of the document")
        case .objectStore(let stage, let code):
            Problem(
                "pdf-library",
                "libharu failed while writing \(stage) (0x\(String(code, radix: 16)))")
        }
    }
}

extension Problems {
    init(_ problem: PDFProblem) { self.init(problem.problem) }
}
