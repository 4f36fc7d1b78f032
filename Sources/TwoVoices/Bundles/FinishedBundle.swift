import Documents
import PDFFiles
import ReadingBack
import Typesetting

extension Pages {
    /// The most dots an inch that pictures have, by page from 1.
    var dots: [Int: Int] {
        var found: [Int: Int] = [:]
        for (index, page) in pages.enumerated() {
            for case .raster(let raster, _, _, let width, let height) in page.marks.map(\.paint) {
                guard width > 0, height > 0 else { continue }
                let across = Double(raster.width) / width, down = Double(raster.height) / height
                let finest = Int(min(max(across, down) * 72, 1e6).rounded())
                found[index + 1] = max(found[index + 1] ?? 0, finest)
            }
        }
        return found
    }
}

extension JoinPlan {
    /// The most dots an inch that pictures have, by page of the whole from 1: those of our own pages,
    /// and of each page of other people's files. Nil where nobody could tell of a file.
    func dots(own: [Int: Int], others: [[Int]?]) -> [Int: Int]? {
        var found: [Int: Int] = [:], count = 0, owns = 0
        for leaf in sections.flatMap(\.parts).flatMap(\.leaves) {
            switch leaf {
            case .own(let numbers):
                for _ in numbers {
                    (count, owns) = (count + 1, owns + 1)
                    found[count] = own[owns]
                }
            case .page(let page):
                count += 1
                guard others.indices.contains(page.source), let finest = others[page.source],
                    finest.indices.contains(page.index)
                else { return nil }
                if finest[page.index] > 0 { found[count] = finest[page.index] }
            }
        }
        return found
    }
}

/// A bundle that was put together and read back.
struct FinishedBundle {
    let index: Document
    /// One file, or several where one would be too large; in order, never empty.
    let volumes: [FinishedVolume]

    /// Printed on all pages.
    var numbers: [String] { volumes.flatMap(\.numbers) }
    /// What is read on all pages.
    var texts: [String] { volumes.flatMap(\.texts) }

    /// The number of the page that something in a volume leads to; nil where it leads nowhere.
    func number(_ lead: Wayfinding.Lead, from volume: FinishedVolume) -> String? {
        let target = lead.file.map { name in volumes.first { $0.name == name } } ?? volume
        guard let target, let page = lead.page, target.numbers.indices.contains(page) else {
            return nil
        }
        return target.numbers[page]
    }
}

/// A file of a bundle, read back.
struct FinishedVolume {
    /// Of its file.
    let name: String
    let bytes: [UInt8]
    /// How many pages stand before those of the papers.
    let front: Int
    /// Printed on its pages.
    let numbers: [String]
    /// What is read on its pages.
    let texts: [String]
    /// How one finds one's way in it, read back.
    let ways: Wayfinding
    /// The most dots an inch that pictures have, by page from 1; nil where nobody could tell.
    let dots: [Int: Int]?

    /// Printed on the pages of its papers.
    var paperNumbers: ArraySlice<String> { numbers.dropFirst(front) }
}

extension JoinPlan.Source {
    var keepsPromise: Bool { isWhole && file.keepsPromise }
}

extension ForeignPDF {
    /// Whether what it says of itself, that everybody can read it, still holds in the bundle.
    var keepsPromise: Bool {
        has(.accessible) && has(.tagged) && !has(.annotations) && !has(.form)
    }
}
