import Diagnostics
import PDFFiles

/// poppler's `pdftotext`, as a process of its own with limits: what it reads was made by others.
enum TextProgram {
    /// Begins to read the words of pages of a PDF.
    ///
    /// - Parameters:
    ///   - file: the PDF; several programs may read it at the same time.
    ///   - pages: which, from 1; all of them unless given.
    ///   - limits: what it may use.
    /// - Returns: The program, which runs; its output is for `pages(in:)`.
    /// - Throws: `no-pdftotext` where it is not on this machine.
    static func start(
        on file: MemoryFile, pages: ClosedRange<Int>? = nil,
        limits: LimitedProcess.Limits = .init()
    ) throws(Problems) -> LimitedProcess {
        let range = pages.map { ["-f", "\($0.lowerBound)", "-l", "\($0.upperBound)"] } ?? []
        return try LimitedProcess(
            ["pdftotext", "-q", "-enc", "UTF-8"] + range + ["/dev/stdin", "-"], reading: file,
            limits: limits)
    }

    /// The words of each page, as they stand on it.
    static func pages(in output: [UInt8]) -> [String] {
        var pages = output.split(separator: 12, omittingEmptySubsequences: false)
        // Each page ends in a form feed.
        if pages.last?.isEmpty ?? false { pages.removeLast() }
        return pages.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The words of each page of a PDF, as they stand on it.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine; `exhibit-unread` where it fails.
    static func pages(of bytes: [UInt8]) throws(Problems) -> [String] {
        let limits = LimitedProcess.Limits(seconds: 120)
        return pages(in: try start(on: try MemoryFile(holding: bytes), limits: limits).output())
    }
}
