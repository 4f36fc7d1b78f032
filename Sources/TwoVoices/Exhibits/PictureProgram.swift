import Diagnostics
import PDFFiles

/// poppler's `pdfimages`, as a process of its own: how fine the pictures of each page are.
enum PictureProgram {
    /// Begins to look at the pictures of a PDF.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine.
    static func start(
        on file: MemoryFile, limits: LimitedProcess.Limits
    ) throws(Problems) -> LimitedProcess {
        var limits = limits
        limits.output = mostOutput
        return try LimitedProcess(
            ["pdfimages", "-list", "/dev/stdin"], reading: file, limits: limits)
    }

    /// Bytes: some 700,000 pictures.
    private static let mostOutput = 64 << 20

    /// The pictures as they stand on the pages of a PDF, in the order in which they are painted.
    static func pictures(in output: [UInt8], _ pages: [PageFacts]) -> [PlacedPicture] {
        output.split(separator: 10).dropFirst(2).compactMap { PlacedPicture($0, pages) }
    }

    /// The pictures as they stand on the pages of a PDF.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine; `exhibit-unread` where it fails.
    static func pictures(of file: ForeignPDF) throws(Problems) -> [PlacedPicture] {
        let limits = LimitedProcess.Limits(seconds: 5 + file.pages.count / 20)
        return pictures(
            in: try start(
                on: MemoryFile(holding: file.bytes), limits: limits
            ).output(), file.pages)
    }
}

/// A picture as it stands on a page.
struct PlacedPicture: Equatable {
    /// From 1.
    let page: Int
    /// The number of its object; nil for one that stands in the page's content.
    let object: Int?
    let width: Int
    let height: Int
    /// Of a sample.
    let bits: Int
    /// To a whole number as poppler rounds them, in the page's own unit: dots an inch.
    private let printed: (across: Int, down: Int)?
    /// How many points the page's unit is; poppler takes it for one.
    private let unit: Double

    /// A row: page, number, type, width, height, colour, samples, bits, packing, interpolation, object
    /// and generation or `[inline]`, dots across and down, size, ratio.
    fileprivate init?(_ row: ArraySlice<UInt8>, _ pages: [PageFacts]) {
        let words = row.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
        guard words.count >= 15, let page = Int(words[0]), pages.indices.contains(page - 1),
            let width = Int(words[3]), let height = Int(words[4])
        else { return nil }
        (self.page, self.width, self.height) = (page, width, height)
        bits = Int(words[7]) ?? 0
        object = words.count > 15 ? Int(words[10]) : nil
        let across = Int(words[words.count - 4]), down = Int(words[words.count - 3])
        printed = across.flatMap { across in down.map { (across, $0) } }
        unit = pages[page - 1].unit
    }

    /// Dots an inch, across or down, whichever is more; 0 where that cannot be told.
    var dots: Int {
        // A side of few dots is rounded up to a whole one: the last one does not count.
        func dots(_ printed: Int, _ side: Int) -> Double {
            let part = side < 100 ? Double(side - 1) / Double(side) : 1
            return Double(printed) * part / unit
        }
        guard let printed, width > 0, height > 0 else { return 0 }
        let most = max(dots(printed.across, width), dots(printed.down, height))
        return Int(min(most, 1e6).rounded())
    }

    /// How much of the page it takes, from 0; nil where that cannot be told.
    func share(of page: PageFacts) -> Double? {
        guard let printed, printed.across > 0, printed.down > 0 else { return nil }
        let inches = Double(width) / Double(printed.across) * Double(height) / Double(printed.down)
        return inches * 72 * 72 * unit * unit / (page.width * page.height)
    }

    /// How many dots it has to have for so many an inch where it stands.
    func size(dots: Int) -> PictureSize {
        func least(_ side: Int, _ printed: Int?) -> Int {
            guard let printed, printed > 0 else { return side }
            let wanted = Double(side) * Double(dots) * unit / Double(printed)
            return min(side, max(1, Int(min(wanted, 1e6).rounded(.up))))
        }
        return PictureSize(
            width: least(width, printed?.across), height: least(height, printed?.down))
    }

    static func == (one: Self, other: Self) -> Bool {
        (one.page, one.object, one.width, one.height, one.dots)
            == (other.page, other.object, other.width, other.height, other.dots)
    }
}
