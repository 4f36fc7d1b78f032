import Diagnostics
import PDFFiles

/// Files that poppler's programs read at this moment, as one.
struct PageReading {
    private let files: [ForeignPDF]
    private let programs: Result<Programs, Problems>

    /// All of them at the same time.
    private struct Programs {
        let ink: LimitedProcess
        let words: LimitedProcess
        /// Nil where there are none for sure.
        let pictures: LimitedProcess?

        init(on files: [ForeignPDF], seconds: Int) throws(Problems) {
            let limits = LimitedProcess.Limits(seconds: seconds)
            let file = try MemoryFile(holding: try PDFStack.file(files))
            ink = try InkProgram.start(on: file, limits: limits)
            words = try TextProgram.start(on: file, limits: limits)
            pictures =
                files.contains(where: \.mayShowPictures)
                ? try PictureProgram.start(on: file, limits: limits) : nil
        }
    }

    /// Begins to read files.
    init(of files: ArraySlice<ForeignPDF>) {
        self.files = Array(files)
        let count = files.reduce(0) { $0 + $1.pages.count }
        let seconds = 5 + count / (files.count > 1 ? 50 : 20)
        programs = Result { [files = self.files] () throws(Problems) in
            try Programs(on: files, seconds: seconds)
        }
    }

    /// Of each file its pages, once they are read; to be asked for once.
    func pages() -> [Result<ReadPages, Problems>] {
        let read = Result { () throws(Problems) in try whole() }
        guard files.count > 1 else { return [read] }
        guard let whole = try? read.get(), whole.isPainted else {
            return files.flatMap { PageReading(of: [$0]).pages() }
        }
        var start = 0
        return files.map { file in
            let range = start..<start + file.pages.count
            start = range.upperBound
            return .success(whole.part(range))
        }
    }

    private func whole() throws(Problems) -> ReadPages {
        let programs = try programs.get(), pages = files.flatMap(\.pages)
        // Each is waited for, whatever becomes of the others.
        let ink = try? programs.ink.output()
        let placed = placedPictures(of: programs, pages)
        let texts = TextProgram.pages(in: try programs.words.output())
        guard texts.count == pages.count else { throw Problems(BundleProblem.unread) }
        let painted = ink.flatMap { InkProgram.pages(in: $0, pages) }
        let finest = placed.map { PlacedPicture.finest($0, pages: pages.count) }
        // A picture may be as white as the page, or nearly.
        let blank = painted.flatMap { ink in
            finest.map { zip(ink.blank, $0).map { $0 && $1 == 0 } }
        }
        return ReadPages(
            texts: texts,
            places: painted?.places ?? [StampPlace](repeating: .below, count: pages.count),
            isPainted: painted != nil, finest: finest,
            blank: blank ?? pages.map { _ in false },
            pictured: PlacedPicture.shares(placed ?? [], pages))
    }

    private func placedPictures(of programs: Programs, _ pages: [PageFacts]) -> [PlacedPicture]? {
        guard let program = programs.pictures else { return [] }
        return (try? program.output()).map { PictureProgram.pictures(in: $0, pages) }
    }
}
