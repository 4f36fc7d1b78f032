import Diagnostics
import PDFFiles

/// `ocrmypdf`, as a process of its own: words behind the pictures of a scan.
enum RecognitionProgram {
    /// What it calls the words of a page begins so, and goes on by chance.
    static let formName = "OCR-"

    /// The same pages with words behind some of them, which are turned upright by their lines: words
    /// that are read upside down are none.
    ///
    /// - Parameters:
    ///   - file: unlocked.
    ///   - pages: which, from 0. In a form only those without any words are read.
    /// - Returns: The whole file, with all of its pages.
    /// - Throws: `no-ocrmypdf` where it is not on this machine; `exhibit-unread` where it fails.
    static func pdf(of file: ForeignPDF, pages: [Int]) throws(Problems) -> [UInt8] {
        let folder = try WorkFolder()
        let seconds = 120 + 20 * pages.count
        let limits = LimitedProcess.Limits(memory: 4 << 30, seconds: seconds, patience: seconds)
        return try LimitedProcess(
            [
                // Threads of tesseract that wait for each other take four times as long where others
                // work too; ocrmypdf reads several pages at once as it is.
                "env", "OMP_THREAD_LIMIT=1", "ocrmypdf", "--quiet",
                file.traits.contains(.form) ? "--skip-text" : "--redo-ocr",
                "--pages", ranges(pages), "--rotate-pages", "--rotate-pages-threshold",
                leastSureness, "--output-type", "pdf", "--optimize", "0", "--language", "eng", "-",
                "-",
            ], reading: file.bytes, limits: limits, in: folder.path,
            missing: ExhibitProblem.noRecognition
        ).output()
    }

    /// How sure tesseract has to be of which way is up: of scribble it is by 2 or less, of a page of
    /// print by 8 or more.
    private static let leastSureness = "5"

    /// As it wants them: from 1, in rows.
    private static func ranges(_ pages: [Int]) -> String {
        pages.rows.map { "\($0.lowerBound + 1)-\($0.upperBound + 1)" }.joined(separator: ",")
    }
}
