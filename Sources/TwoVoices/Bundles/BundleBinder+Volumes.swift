import Bundling
import Diagnostics
import Documents
import PDF
import PDFFiles
import ReadingBack
import Typesetting

/// A bundle that is too large for one file.
extension BundleBinder {
    /// Cuts the whole where its pages' weights say, and again where a file came out too large all the
    /// same; pages then move on, and with them what links and covers of all files name.
    func cut(_ whole: BoundFile, _ limit: FileLimit) throws(Problems) -> FinishedBundle {
        var cutter = VolumeCutter(
            weights: try PageWeights(of: whole.bytes), documents: documents(behind: whole.front),
            most: limit.bytes, front: try frontBytes())
        while true {
            let ranges = try ranges(cutter, whole, limit)
            let (index, files) = try files(of: whole, in: ranges)
            let large = files.indices.filter { files[$0].bytes.count > limit.bytes }
            guard !large.isEmpty else {
                return FinishedBundle(index: index.document(front), volumes: try readBack(files))
            }
            for volume in large { cutter.correct(ranges[volume], to: files[volume].bytes.count) }
        }
    }

    private func ranges(
        _ cutter: VolumeCutter, _ whole: BoundFile, _ limit: FileLimit
    ) throws(Problems) -> [Range<Int>] {
        do throws(VolumeCutter.TooLarge) {
            return try cutter.volumes()
        } catch {
            let place = error.page.flatMap { page in
                copy.numbered.first {
                    $0.numbers.contains { $0.description == whole.numbers[page] }
                }
            }.map { $0.paper.item.fields["file"]?.place ?? $0.paper.item.place }
            throw Problems(
                BundleProblem.pageOverLimit(
                    error.page.map { whole.numbers[$0] }, error.bytes, limit, at: place))
        }
    }

    /// The pages of each paper in the whole.
    private func documents(behind front: Int) -> [Range<Int>] {
        var next = front
        return copy.numbered.map { _, numbers in
            defer { next += numbers.count }
            return next..<next + numbers.count
        }
    }

    /// What the index takes in a file; what stands before other volumes is shorter.
    private func frontBytes() throws(Problems) -> Int {
        var index = index
        index.volumes = [.init(file: "\(name)-1.pdf", pageCount: .max / 2)]
        return try opening(index.document(front), front, from: 0, title: "Index").bytes.count
    }

    private func files(
        of whole: BoundFile, in ranges: [Range<Int>]
    ) throws(Problems) -> (BundleIndex, [BoundFile]) {
        var index = index
        index.volumes = ranges.enumerated().map {
            .init(file: "\(name)-\($0 + 1).pdf", pageCount: $1.count)
        }
        var volumes: [SplitPlan.Volume] = [], count = 0
        for (place, pages) in ranges.enumerated() {
            let volume = try self.volume(place, of: index, behind: count, pages)
            count += volume.numbers.count
            volumes.append(volume)
        }
        let plan = SplitPlan(whole: whole.bytes, numbers: whole.numbers, volumes: volumes)
        let files = zip(volumes, try PDFSplitter.volumes(plan)).map { volume, bytes in
            BoundFile(
                name: volume.name, bytes: bytes, front: volume.numbers.count,
                numbers: volume.numbers + whole.numbers[volume.pages], foreign: whole.foreign,
                dots: whole.dots(on: volume.pages, behind: volume.numbers.count))
        }
        return (index, files)
    }

    /// A volume's front: the index, or a cover that says where the index is.
    private func volume(
        _ place: Int, of index: BundleIndex, behind count: Int, _ pages: Range<Int>
    ) throws(Problems) -> SplitPlan.Volume {
        let name = index.name(ofVolume: place)
        var matter = front
        matter.title += " (\(name))"
        let title = place == 0 ? "Index" : name
        let document =
            place == 0
            ? index.document(matter)
            : index.cover(ofVolume: place, indexPage: Roman.numeral(1), matter)
        let opening = try opening(document, matter, from: count, title: title)
        return SplitPlan.Volume(
            base: opening.bytes, numbers: opening.numbers, title: title,
            label: "\(name): \(index.numbers(ofVolume: place).span)",
            name: index.volumes[place].file, pages: pages)
    }

    private func opening(
        _ document: Document, _ matter: FrontMatter, from count: Int, title: String
    ) throws(Problems) -> (bytes: [UInt8], numbers: [String]) {
        let opening = try opening(document, from: count, title: title)
        let pages = Pages.bound([opening], as: matter, numbersIn: try face())
        let bytes = try PDFWriter.file(pages, profile: try studio.profile(), standard: promise)
        try edition.leakSearch.search(try PDFReading.passages(of: bytes))
        return (bytes, opening.numbers)
    }
}

extension BundleBinder.BoundFile {
    /// The most dots an inch on some of its pages, where they stand behind so many others.
    fileprivate func dots(on pages: Range<Int>, behind front: Int) -> [Int: Int]? {
        dots.map { dots in
            var moved: [Int: Int] = [:]
            for (offset, page) in pages.enumerated() { moved[front + offset + 1] = dots[page + 1] }
            return moved
        }
    }
}
