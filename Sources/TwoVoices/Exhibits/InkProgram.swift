import Diagnostics
import PDFFiles
import Typesetting

/// Where pages of other people have room for a number: `pdftoppm` paints them small and grey.
enum InkProgram {
    /// Dots an inch; finer ones find no more room.
    private static let dots = 18.0

    /// Dots a point; poppler takes the page's unit for one.
    fileprivate static func scale(of page: PageFacts) -> Double { dots / 72 / page.unit }

    /// Begins to paint the pages of a PDF.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine.
    static func start(
        on file: MemoryFile, limits: LimitedProcess.Limits
    ) throws(Problems) -> LimitedProcess {
        try LimitedProcess(
            ["pdftoppm", "-q", "-cropbox", "-r", "\(Int(dots))", "-gray", "/dev/stdin"],
            reading: file, limits: limits)
    }

    /// Where the number of each page can stand without touching ink, and whether there is any; nil
    /// where one was not painted.
    static func pages(
        in output: [UInt8], _ pages: [PageFacts]
    ) -> (places: [StampPlace], blank: [Bool])? {
        var rest = output[...]
        var places: [StampPlace] = [], blank: [Bool] = []
        for page in pages {
            guard let ink = GreyPage(&rest) else { return nil }
            let isWhole = ink.shows(page)
            places.append(isWhole ? place(on: ink, page) : .below)
            blank.append(isWhole && ink.isBlank)
        }
        return (places, blank)
    }

    /// The first place without ink, in the order in which readers look for a number.
    private static func place(on ink: GreyPage, _ page: PageFacts) -> StampPlace {
        let usual = (right: NumberStamp.right, bottom: NumberStamp.bottom)
        let others = [
            (usual.right, 8.0), (12.0, 8.0), (page.width / 2 - 20, 8.0),
            (usual.right, page.height - 20),
            (12.0, page.height - 16),
        ]
        let scale = scale(of: page)
        if isFree(usual, ink, scale) { return .usual }
        let free = others.first { isFree($0, ink, scale) }
        return free.map { .at(right: $0.0, bottom: $0.1) } ?? .below
    }

    /// Room for the longest number, and a little around it.
    private static func isFree(
        _ place: (right: Double, bottom: Double), _ ink: GreyPage, _ scale: Double
    ) -> Bool {
        let right = Double(ink.width) - (place.right - 3) * scale
        let bottom = Double(ink.height) - (place.bottom - 4) * scale
        return ink.isWhite(
            from: Int(right - 48 * scale), to: Int(right.rounded(.up)),
            top: Int(bottom - 18 * scale), bottom: Int(bottom.rounded(.up)))
    }
}

/// A page in shades of grey: a portable graymap of one byte a dot.
private struct GreyPage {
    let width: Int
    let height: Int
    private let dots: ArraySlice<UInt8>

    /// Takes the next page off a row of them; nil where there is none.
    init?(_ rest: inout ArraySlice<UInt8>) {
        var words: [String] = []
        while words.count < 4, !rest.isEmpty {
            let word = rest.prefix { $0 > 32 }
            rest = rest.dropFirst(word.count + 1)
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        }
        guard words.count == 4, words[0] == "P5", let width = Int(words[1]),
            let height = Int(words[2]), width > 0, height > 0, width < 1 << 20, height < 1 << 20,
            rest.count >= width * height
        else { return nil }
        (self.width, self.height) = (width, height)
        dots = rest.prefix(width * height)
        rest = rest.dropFirst(width * height)
    }

    /// Whether it is as large as the page; poppler may take it for another part of it.
    func shows(_ page: PageFacts) -> Bool {
        let scale = InkProgram.scale(of: page)
        return abs(Double(width) - page.width * scale) < 2
            && abs(Double(height) - page.height * scale) < 2
    }

    /// Whether nothing is painted on it, however faint.
    var isBlank: Bool { dots.allSatisfy { $0 == 255 } }

    /// Whether nothing is painted there; beyond the page nothing is.
    func isWhite(from left: Int, to right: Int, top: Int, bottom: Int) -> Bool {
        for row in max(0, top)..<max(max(0, top), min(height, bottom)) {
            for column in max(0, left)..<max(max(0, left), min(width, right)) {
                if dots[dots.startIndex + row * width + column] < 248 { return false }
            }
        }
        return true
    }
}
