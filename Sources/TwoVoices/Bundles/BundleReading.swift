import Diagnostics
import PDFFiles
import ReadingBack
import Threads

/// A finished bundle, read back: our pages as we read all our files, other people's by a program that
/// none of us wrote.
struct BundleReading {
    /// All that can be read in it, each page named by its number.
    let passages: [Passage]
    /// What is read on each page.
    let texts: [String]
    let ways: Wayfinding

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - numbers: printed on its pages, in order.
    ///   - others: those of them that stand on other people's pages.
    /// - Throws: `exhibit-unread`, `no-pdftotext`, `unreadable-pdf`: where one page was not read, none
    ///   counts as searched.
    init(
        of bytes: [UInt8], numbered numbers: [String], foreign others: Set<String>
    ) throws(Problems) {
        let foreign = numbers.indices.filter { others.contains(numbers[$0]) }
        // The programs read while we do.
        let programs = try ForeignWords(of: bytes, at: foreign)
        let file = try OpenedPDF(bytes)
        guard file.pageCount == numbers.count else { throw Problems(BundleProblem.unread) }
        let own = Set(numbers.indices).subtracting(foreign).sorted()
        let ours = try OwnWords(of: file, at: own), theirs = try programs.texts()
        guard foreign.allSatisfy({ theirs[$0] != nil }) else {
            throw Problems(BundleProblem.unread)
        }
        texts = numbers.indices.map { theirs[$0] ?? ours.texts[$0] ?? "" }
        passages =
            theirs.sorted { $0.key < $1.key }.map { place, text in
                Passage(place: "page \(numbers[place])", text: text)
            } + ours.passages
        ways = file.ways
    }
}

/// What we read ourselves, many pages at a time: what stands on ours, and beside all.
private struct OwnWords {
    let passages: [Passage]
    let texts: [Int: String]

    private typealias Part = (passages: [Passage], texts: [String])

    /// For each thread, so that none waits long for the others.
    private static let parts = 2

    /// Reads pages at these places, from 0.
    init(of file: OpenedPDF, at places: [Int]) throws(Problems) {
        let slices = places.split(into: Self.parts * Workers.usual)
        let parts = try Workers.map(slices + [nil]) { places in
            Result { () throws(Problems) -> Part in
                guard let places else { return (try file.passagesBesidePages(), []) }
                let pages = try file.pages(at: places)
                return (pages.flatMap(\.passages), pages.map(\.text))
            }
        }.map { part throws(Problems) in try part.get() }
        passages = parts.flatMap(\.passages)
        texts = Dictionary(
            zip(places, parts.flatMap(\.texts)).map { ($0, $1) },
            uniquingKeysWith: { first, _ in first })
    }
}

/// `pdftotext` on the pages of a file that are other people's, and on what of ours lies between.
private struct ForeignWords {
    private let programs: [(pages: Range<Int>, process: LimitedProcess)]

    /// Fewer pages are not worth a second program: it reads the file's tables anew.
    private static let fewest = 20

    /// Begins to read pages at these places, from 0 and in order.
    init(of bytes: [UInt8], at places: [Int]) throws(Problems) {
        guard !places.isEmpty else {
            programs = []
            return
        }
        let file = try MemoryFile(holding: bytes)
        let half = places.count < Self.fewest ? places.count : places.count / 2
        var programs: [(Range<Int>, LimitedProcess)] = []
        for places in [places[..<half], places[half...]] {
            guard let first = places.first, let last = places.last else { continue }
            let limits = LimitedProcess.Limits(seconds: 120)
            programs.append(
                (
                    first..<last + 1,
                    try TextProgram.start(on: file, pages: first + 1...last + 1, limits: limits)
                ))
        }
        self.programs = programs
    }

    /// The words of pages by their places; a page that nobody could read is left out.
    func texts() throws(Problems) -> [Int: String] {
        var texts: [Int: String] = [:]
        for (pages, process) in programs {
            let read = TextProgram.pages(in: try process.output())
            guard read.count == pages.count else { throw Problems(BundleProblem.unread) }
            for (place, text) in zip(pages, read) { texts[place] = text }
        }
        return texts
    }
}
