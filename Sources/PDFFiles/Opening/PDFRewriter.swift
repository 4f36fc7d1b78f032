import CQPDF
import Diagnostics
import Glibc
import Threads

/// Rewrites a PDF of somebody else in a process of its own, which starts when this is made.
struct PDFRewriter {
    private let child: tv_child
    private let hasPassword: Bool

    /// Memory is that of libqpdf beside the file: a long one may have more objects. 10 seconds are
    /// some thousand times what a file of a few pages needs.
    private static func limits(length: Int) -> tv_limits {
        tv_limits(
            memory: min(320 << 20, 224 << 20 + 16 * length), seconds: 10, patience: 60,
            output: 512 << 20, pages: ForeignPDF.mostPages, annotations: 50_000,
            content: 64 << 20)
    }

    /// Bytes of the stack on which libqpdf follows objects into each other.
    private static let stack = 256 << 20

    init(_ file: UntrustedPDF) {
        hasPassword = file.password != nil
        let started = try? DeepStack.run(stack: Self.stack) { () throws(Problems) in
            file.bytes.withUnsafeBytes { bytes in
                withUnsafePointer(to: Self.limits(length: bytes.count)) { limits in
                    tv_qpdf_rewrite(
                        bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, file.password,
                        limits)
                }
            }
        }
        child = started ?? tv_child(process: -1, output: -1)
    }

    /// What it wrote; to be asked for once.
    ///
    /// - Throws: as `ForeignPDF.opened`.
    func rewritten() throws(Problems) -> (bytes: [UInt8], traits: Set<ForeignPDF.Trait>) {
        let end = tv_qpdf_wait(child)
        defer { if child.output >= 0 { close(child.output) } }
        switch end {
        case TV_LOCKED: throw Problems(hasPassword ? .wrongPassword : .locked)
        case TV_OTHERWISE_LOCKED: throw Problems(.otherwiseLocked)
        case TV_DAMAGED: throw Problems(.damaged)
        case TV_EMPTY: throw Problems(.empty)
        case TV_TOO_LONG: throw Problems(.tooLong)
        case TV_TOO_HEAVY: throw Problems(.tooHeavy)
        case TV_NO_LIBRARY: throw Problems(.noLibrary)
        default: break
        }
        var traits: Set<ForeignPDF.Trait> = []
        if end.rawValue & TV_WAS_DAMAGED.rawValue != 0 { traits.insert(.repaired) }
        if end.rawValue & TV_WAS_LOCKED.rawValue != 0 { traits.insert(.encrypted) }
        guard let bytes = MemoryFile.bytes(of: child.output) else { throw Problems(.tooHeavy) }
        return (bytes, traits)
    }
}
