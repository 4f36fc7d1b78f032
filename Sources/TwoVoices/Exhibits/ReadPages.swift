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

    /// So many have no words.
    var silentPages: Int { texts.count { $0.allSatisfy(\.isWhitespace) } }

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
                finest: read.finest.map { Array($0[range]) })
        }
    }

    private init(texts: [String], places: [StampPlace], finest: [Int]?) {
        (self.texts, self.places, self.finest) = (texts, places, finest)
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
        let painted = (try? ink.output()).flatMap { InkProgram.places(in: $0, pages) }
        finest = (try? pictures.output()).map {
            PlacedPicture.finest(PictureProgram.pictures(in: $0, pages), pages: pages.count)
        }
        texts = TextProgram.pages(in: try words.output())
        isPainted = painted != nil
        guard texts.count == pages.count, isPainted || !mustBePainted else {
            throw Problems(BundleProblem.unread)
        }
        places = painted ?? [StampPlace](repeating: .below, count: pages.count)
    }
}
