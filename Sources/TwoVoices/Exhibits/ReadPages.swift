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
        // While the programs read a heap, the next is put together.
        var last: PageReading?
        for heap in heaps(files) {
            let next = PageReading(of: heap)
            if let last {
                read += last.pages()
                tell(read.count)
            }
            last = next
        }
        read += last?.pages() ?? []
        tell(read.count)
        return read
    }

    /// At least two where there are many, and no larger than the programs read in little memory.
    private static func heaps(_ files: [ForeignPDF]) -> [ArraySlice<ForeignPDF>] {
        let count = files.reduce(0) { $0 + $1.pages.count }
        let most = min(max(count / 2, 20), 500)
        guard !files.isEmpty else { return [] }
        var heaps: [ArraySlice<ForeignPDF>] = []
        var start = 0, bytes = 0, pages = 0
        for (index, file) in files.enumerated() {
            bytes += file.bytes.count
            pages += file.pages.count
            guard index > start, bytes > 16 << 20 || pages > most else { continue }
            heaps.append(files[start..<index])
            (start, bytes, pages) = (index, file.bytes.count, file.pages.count)
        }
        heaps.append(files[start...])
        return heaps
    }

    /// Those of them in a range.
    func part(_ range: Range<Int>) -> ReadPages {
        ReadPages(
            texts: Array(texts[range]), places: Array(places[range]), isPainted: isPainted,
            finest: finest.map { Array($0[range]) }, blank: Array(blank[range]),
            pictured: Array(pictured[range]))
    }
}
