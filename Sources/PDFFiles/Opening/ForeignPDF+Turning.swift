import Diagnostics
import Threads

extension ForeignPDF {
    /// Turns pages so that most of their words are read from left to right, as `PageFacts.reading`
    /// says.
    ///
    /// - Parameter pages: from 0; those of which nothing is said stay as they are.
    /// - Returns: The same file with these pages turned.
    /// - Throws: `exhibit-damaged`, `qpdf-unwritable`, which never befall a file that was opened.
    public func turning(_ pages: [Int]) throws(Problems) -> ForeignPDF {
        let turned = try DeepStack.run { () throws(Problems) in
            let file = try OpenFile(bytes, password: password)
            for page in pages where self.pages.indices.contains(page) {
                guard let reading = self.pages[page].reading else { continue }
                file.page(page).set("Rotate", "\(reading)")
            }
            return try file.written(packed: false)
        }
        return try ForeignPDF(turned, having: Set(traits))
    }
}
