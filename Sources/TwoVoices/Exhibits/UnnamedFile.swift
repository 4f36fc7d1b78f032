import Diagnostics
import Glibc

/// A file that no path leads to: it goes when nobody has it open any more.
final class UnnamedFile: Sendable {
    /// What the system calls it while it is open.
    let number: Int32

    /// A file that holds these bytes, to be read from its beginning.
    ///
    /// - Throws: that there is no room for it.
    init(holding bytes: [UInt8] = []) throws(Problems) {
        for folder in [Folder("/dev/shm"), .temporary] {
            var path = Array(folder.path(of: "twovoices-XXXXXX").utf8CString)
            let file = mkstemp(&path)
            guard file >= 0 else { continue }
            // No other process must hold it open.
            _ = fcntl(file, F_SETFD, FD_CLOEXEC)
            unlink(path)
            if WholeFile.failure(ofWriting: bytes, to: file) == nil, lseek(file, 0, SEEK_SET) == 0 {
                number = file
                return
            }
            close(file)
        }
        throw Problems(DiskProblem.unwritable(Folder.temporary.path, errno))
    }

    deinit { close(number) }
}
