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

/// A bundle that was put together and read back.
struct FinishedBundle {
    let bytes: [UInt8]
    let index: Document
    /// Printed on its pages.
    let numbers: [String]
    /// What is read on its pages.
    let texts: [String]
    /// How one finds one's way in it, read back.
    let ways: Wayfinding
    /// The most dots an inch that pictures have, by page from 1; nil where nobody could tell.
    let dots: [Int: Int]?
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
