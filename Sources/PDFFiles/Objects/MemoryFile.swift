import CQPDF
import Glibc

/// A file in memory that no path leads to, for what libqpdf writes: in a buffer of its own it would
/// take twice the room.
final class MemoryFile {
    private let number: Int32

    /// Nil where the system gives none.
    init?() {
        number = tv_memory_file()
        guard number >= 0 else { return nil }
    }

    deinit { if number >= 0 { close(number) } }

    /// What leads to it as long as it is open.
    var path: String { "/proc/self/fd/\(number)" }

    /// All that was written to it; nil where that is nothing, or cannot be read.
    var bytes: [UInt8]? { Self.bytes(of: number) }

    /// All of an open file; nil where it is empty, or cannot be read.
    static func bytes(of file: Int32) -> [UInt8]? {
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_size > 0 else { return nil }
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
}
