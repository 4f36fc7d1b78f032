import Diagnostics
import PDFFiles

/// `ocrmypdf`, as a process of its own: words behind the pictures of a scan.
enum RecognitionProgram {
    /// What it calls the words of a page begins so, and goes on by chance.
    static let formName = "OCR-"

    /// The same pages with words on those that have none.
    ///
    /// - Throws: `no-ocrmypdf` where it is not on this machine; `exhibit-unread` where it fails.
    static func pdf(of file: ForeignPDF) throws(Problems) -> [UInt8] {
        let folder = try WorkFolder()
        let limits = LimitedProcess.Limits(
            memory: 4 << 30, seconds: 120 + 20 * file.pages.count,
            patience: 120 + 20 * file.pages.count)
        return try LimitedProcess(
            [
                "ocrmypdf", "--quiet", "--skip-text", "--output-type", "pdf", "--optimize", "0",
                "--language", "eng", "-", "-",
            ], reading: file.bytes, limits: limits, in: folder.path,
            missing: ExhibitProblem.noRecognition
        ).output()
    }
}
