import CQPDF
import Diagnostics
import Glibc

/// A file in memory that no path leads to; it goes when nobody has it open any more. Programs read and
/// write it as they do others, and libqpdf does: in a buffer of its own it would take twice the room.
public final class MemoryFile: Sendable {
    /// What the system calls it while it is open.
    public let number: Int32

    /// A file that holds these bytes, to be read from its beginning.
    ///
    /// - Throws: `qpdf-unwritable` where there is no room for it.
    public init(holding bytes: [UInt8] = []) throws(Problems) {
        number = tv_memory_file()
        guard number >= 0, Self.write(bytes, to: number) else { throw Problems(.unwritable) }
    }

    deinit { if number >= 0 { close(number) } }

    /// What leads to it as long as it is open.
    var path: String { "/proc/self/fd/\(number)" }

    /// All that was written to it; nil where it cannot be read.
    public var bytes: [UInt8]? { Self.bytes(of: number) }

    /// All of an open file; nil where it cannot be read.
    static func bytes(of file: Int32) -> [UInt8]? {
        var facts = stat()
        guard fstat(file, &facts) == 0 else { return nil }
        let size = facts.st_size
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = pread(file, buffer.baseAddress.map { $0 + count }, size - count, count)
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { break }
                count += got
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// Leaves the place where programs read on at the beginning.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let sent = pwrite(
                    file, buffer.baseAddress.map { $0 + done }, buffer.count - done, done)
                if sent < 0 && errno == EINTR { continue }
                guard sent > 0 else { return false }
                done += sent
            }
            return true
        }
    }
}
