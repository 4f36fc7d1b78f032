import Diagnostics
import PDFFiles

/// What poppler's programs tell of the pages of one file.
struct ReadPages {
    /// The words of each page.
    let texts: [String]
    /// Where the number of each page can stand.
    let places: [StampPlace]
    /// Where painting takes too long, numbers stand on strips below the pages.
    let isPainted: Bool
    /// The most dots an inch that pictures have on each page, 0 without any; nil where nobody could
    /// tell.
    var finest: [Int]?

    /// Whether nothing at all is on each page.
    let blank: [Bool]
    /// How much of each page pictures take, from 0.
    let pictured: [Double]

    /// Whether nobody can search a page: something is on it, and it has no words.
    func isSilent(_ index: Int) -> Bool { letters(index) == 0 && !blank[index] }

    /// So many nobody can search.
    var silentPages: Int { texts.indices.count(where: isSilent) }

    /// Whether a page is a scan whose words are not those that it shows: it has none, or no more than
    /// a copier or an earlier bundle prints on it.
    func isScan(_ index: Int) -> Bool {
        isSilent(index) || pictured[index] > 0.5 && letters(index) < 200
    }

    func letters(_ index: Int) -> Int { texts[index].count { !$0.isWhitespace } }

    /// Reads files, many in one go: to start a program takes longer than to read some pages. Where
    /// it fails at several, each is read by itself.
    ///
    /// - Parameters:
    ///   - files: in any order.
    ///   - tell: is told how many are done, now and then.
    /// - Returns: Of each file, in their order, its pages, or `exhibit-unread`, `no-pdftotext`.
    static func of(
        _ files: [ForeignPDF], tell: (Int) -> Void = { _ in }
    ) -> [Result<ReadPages, Problems>] {
        var read: [Result<ReadPages, Problems>] = []
        for files in heaps(files) {
            if files.count > 1, let together = try? together(files) {
                read += together.map { .success($0) }
            } else {
                read += files.map { file in
                    Result { () throws(Problems) in
                        try ReadPages(
                            try PDFStack.file([file]), file.pages,
                            seconds: 5 + file.pages.count / 20, mustBePainted: false)
                    }
                }
            }
            tell(read.count)
        }
        return read
    }

    /// As many as the programs read in little memory.
    private static func heaps(_ files: [ForeignPDF]) -> [ArraySlice<ForeignPDF>] {
        var heaps: [ArraySlice<ForeignPDF>] = []
        var start = 0, bytes = 0, pages = 0
        for (index, file) in files.enumerated() {
            bytes += file.bytes.count
            pages += file.pages.count
            guard index > start, bytes > 32 << 20 || pages > 1000 else { continue }
            heaps.append(files[start..<index])
            (start, bytes, pages) = (index, file.bytes.count, file.pages.count)
        }
        heaps.append(files[start...])
        return heaps
    }

    private static func together(_ files: ArraySlice<ForeignPDF>) throws(Problems) -> [ReadPages] {
        let stack = try PDFStack.file(Array(files))
        let pages = files.flatMap(\.pages)
        let read = try ReadPages(
            stack, pages, seconds: 5 + pages.count / 50, mustBePainted: true)
        var start = 0
        return files.map { file in
            let range = start..<start + file.pages.count
            start = range.upperBound
            return ReadPages(
                texts: Array(read.texts[range]), places: Array(read.places[range]),
                finest: read.finest.map { Array($0[range]) }, blank: Array(read.blank[range]),
                pictured: Array(read.pictured[range]))
        }
    }

    private init(
        texts: [String], places: [StampPlace], finest: [Int]?, blank: [Bool], pictured: [Double]
    ) {
        (self.texts, self.places, self.finest) = (texts, places, finest)
        (self.blank, self.pictured) = (blank, pictured)
        isPainted = true
    }

    /// All programs at the same time.
    private init(
        _ bytes: [UInt8], _ pages: [PageFacts], seconds: Int, mustBePainted: Bool
    ) throws(Problems) {
        let limits = LimitedProcess.Limits(seconds: seconds), file = try MemoryFile(holding: bytes)
        let ink = try InkProgram.start(on: file, limits: limits)
        let words = try TextProgram.start(on: file, limits: limits)
        let pictures = try PictureProgram.start(on: file, limits: limits)
        let painted = (try? ink.output()).flatMap { InkProgram.pages(in: $0, pages) }
        let placed = (try? pictures.output()).map { PictureProgram.pictures(in: $0, pages) }
        let finest = placed.map { PlacedPicture.finest($0, pages: pages.count) }
        self.finest = finest
        pictured = PlacedPicture.shares(placed ?? [], pages)
        // A picture may be as white as the page, or nearly.
        let blank = painted.flatMap { ink in
            finest.map { zip(ink.blank, $0).map { $0 && $1 == 0 } }
        }
        self.blank = blank ?? pages.map { _ in false }
        texts = TextProgram.pages(in: try words.output())
        isPainted = painted != nil
        guard texts.count == pages.count, isPainted || !mustBePainted else {
            throw Problems(BundleProblem.unread)
        }
        places = painted?.places ?? [StampPlace](repeating: .below, count: pages.count)
    }
}
