import Diagnostics

/// poppler's `pdftotext`, as a process of its own with limits: what it reads was made by others.
enum TextProgram {
    /// The words of each page of a PDF, as they stand on it.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine; `exhibit-unread` where it fails.
    static func pages(of bytes: [UInt8]) throws(Problems) -> [String] {
        let output = try LimitedProcess.output(
            of: ["pdftotext", "-q", "-enc", "UTF-8", "/dev/stdin", "-"], reading: bytes)
        var pages = output.split(separator: 12, omittingEmptySubsequences: false)
        // Each page ends in a form feed.
        if pages.last?.isEmpty ?? false { pages.removeLast() }
        return pages.map { String(decoding: $0, as: UTF8.self) }
    }
}
