import Bundling
import Diagnostics
import Documents
import PDF
import PDFFiles
import ReadingBack
import Threads
import Typesetting

/// Binds a reader's copy: one file, or volumes where the court's portal takes none so large.
struct BundleBinder {
    let studio: Studio
    let edition: ReaderEdition
    let front: FrontMatter
    let index: BundleIndex
    /// The pages of the whole's index.
    let indexPages: Once<Checked<Pages>>
    let copy: ReaderCopy
    let sections: [JoinPlan.Section]
    /// Of the file, without its ending.
    let name: String
    let limit: FileLimit?
    let tell: WorkStep.Listener

    func bound() throws(Problems) -> FinishedBundle {
        let whole = try whole()
        if let limit, whole.bytes.count > limit.bytes { return try cut(whole, limit) }
        return FinishedBundle(index: index.document(front), volumes: try readBack([whole]))
    }

    /// A file of the bundle, and what is known of it before it is read back.
    struct BoundFile {
        let name: String
        let bytes: [UInt8]
        let front: Int
        let numbers: [String]
        /// Those of them that stand on other people's pages.
        let foreign: Set<String>
        /// The most dots an inch that pictures have, by page from 1; nil where nobody could tell.
        let dots: [Int: Int]?
    }

    private func whole() throws(Problems) -> BoundFile {
        let first = bound(try indexPages.value().value, from: 0, title: "Index")
        let face = try face()
        let volume = Pages.bound([first] + copy.own, as: front, numbersIn: face)
        let base = try PDFWriter.file(volume, profile: try studio.profile(), standard: promise)
        let romans = first.numbers, file = "\(name).pdf"
        guard !copy.sources.isEmpty else {
            return BoundFile(
                name: file, bytes: base, front: romans.count, numbers: volume.volume?.numbers ?? [],
                foreign: [], dots: volume.dots)
        }
        let start = JoinPlan.Section(
            title: nil, parts: [.init(title: "Index", leaves: [.own(numbers: romans)])])
        let plan = JoinPlan(
            base: base, sources: copy.sources, sections: [start] + sections, stamp: try stamp(face))
        let count = plan.numbers.count
        tell(WorkStep(.joining, 0, of: count))
        defer { tell(WorkStep(.joining, count, of: count)) }
        return BoundFile(
            name: file, bytes: try PDFJoiner.file(plan), front: romans.count, numbers: plan.numbers,
            foreign: plan.foreignNumbers, dots: plan.dots(own: volume.dots, others: copy.finest))
    }

    /// What stands before the papers, with the next of the Roman numbers.
    func opening(
        _ document: Document, from count: Int, title: String
    ) throws(Problems) -> BoundDocument {
        let laid = try studio.bundled(ReaderDocument(document: document, edition: edition)).value
        return bound(laid, from: count, title: title)
    }

    private func bound(_ laid: Pages, from count: Int, title: String) -> BoundDocument {
        let romans = (0..<laid.pages.count).map { Roman.numeral(count + $0 + 1) }
        return BoundDocument(pages: laid, numbers: romans, section: nil, title: title)
    }

    /// What the whole can promise: our own pages keep to all, other people's to what they say.
    var promise: Standard {
        if copy.sources.isEmpty { return .ua1a2a }
        return copy.sources.allSatisfy(\.keepsPromise) ? .ua1 : .tagged
    }

    func face() throws(Problems) -> Face {
        try studio.fonts.faces(try studio.style("court")[.formal].faces).regular
    }

    private func stamp(_ face: Face) throws(Problems) -> Stamp {
        let letters = try LetterFont(face, profile: try studio.profile())
        return Stamp(
            file: letters.file, codes: letters.codes, widths: letters.widths,
            size: NumberStamp.size, right: NumberStamp.right, bottom: NumberStamp.bottom)
    }
}

/// Reading back.
extension BundleBinder {
    /// Our own pages by ourselves; other people's by a program that reads those as well.
    func readBack(_ files: [BoundFile]) throws(Problems) -> [FinishedVolume] {
        let count = files.reduce(0) { $0 + $1.numbers.count }
        var volumes: [FinishedVolume] = [], done = 0
        for file in files {
            tell(WorkStep(.readingBack, done, of: count))
            volumes.append(try readBack(file))
            done += file.numbers.count
        }
        tell(WorkStep(.readingBack, count, of: count))
        return volumes
    }

    private func readBack(_ file: BoundFile) throws(Problems) -> FinishedVolume {
        let read = try BundleReading(
            of: file.bytes, numbered: file.numbers, foreign: file.foreign)
        try edition.leakSearch.searchAll(read.passages)
        return FinishedVolume(
            name: file.name, bytes: file.bytes, front: file.front, numbers: file.numbers,
            texts: read.texts, ways: read.ways, dots: file.dots)
    }
}
