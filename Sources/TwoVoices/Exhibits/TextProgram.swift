import Diagnostics

/// poppler's `pdftotext`, as a process of its own with limits: what it reads was made by others.
enum TextProgram {
    /// Begins to read the words of each page of a PDF.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine.
    static func start(
        on bytes: [UInt8], limits: LimitedProcess.Limits = .init()
    ) throws(Problems) -> LimitedProcess {
        try LimitedProcess(
            ["pdftotext", "-q", "-enc", "UTF-8", "/dev/stdin", "-"], reading: bytes, limits: limits)
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
        return pages(in: try start(on: bytes, limits: limits).output())
    }
}
