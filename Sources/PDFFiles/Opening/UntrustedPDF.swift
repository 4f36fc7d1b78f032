import Diagnostics

/// A PDF that somebody else made, before anybody has looked into it.
public struct UntrustedPDF: Sendable {
    /// The whole file.
    public var bytes: [UInt8]
    /// What opens it; nil where nobody gave one.
    public var password: String?

    /// A file, and what opens it.
    public init(_ bytes: [UInt8], password: String? = nil) {
        self.bytes = bytes
        self.password = password
    }
}

extension ForeignPDF {
    /// Opens files, each first in a process of its own with limits on time, memory and length, which
    /// rewrites it plainly: a file that is made to harm, or that libqpdf fails at, harms nobody else.
    ///
    /// What is opened is what was rewritten: without locks, older versions and damage, its data
    /// packed once at most.
    ///
    /// - Parameters:
    ///   - files: in any order.
    ///   - count: so many are rewritten at the same time.
    ///   - tell: is told how many are done, after each.
    /// - Returns: Of each file, in their order, what it is or why it cannot be opened:
    ///   `exhibit-damaged`, `exhibit-locked`, `exhibit-wrong-password`, `exhibit-empty`,
    ///   `exhibit-too-long`, `exhibit-too-heavy`, `exhibit-page-too-large`; `qpdf-missing`.
    public static func opened(
        _ files: [UntrustedPDF], atOnce count: Int = 2, tell: (Int) -> Void = { _ in }
    ) -> [Result<ForeignPDF, Problems>] {
        var running = files.prefix(count).map { PDFRewriter($0) }[...]
        var opened: [Result<ForeignPDF, Problems>] = []
        for index in files.indices {
            guard let first = running.popFirst() else { break }
            if files.indices.contains(index + count) {
                running.append(PDFRewriter(files[index + count]))
            }
            opened.append(
                Result { () throws(Problems) in
                    let plain = try first.rewritten()
                    return try ForeignPDF(plain.bytes, having: plain.traits).showingValues()
                })
            tell(opened.count)
        }
        return opened
    }
}
