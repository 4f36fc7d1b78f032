import Diagnostics
import Glibc

/// Puts a file on the disk whole or not at all: written beside, checked, renamed.
enum WholeFile {
    /// Writes a file, and the folders that lead to it.
    ///
    /// - Throws: Why it could not be written. Nothing is left of it then, and an older file of the same
    ///   name is untouched.
    static func write(_ bytes: [UInt8], to path: String) throws(Problems) {
        try makeFolder(of: path)
        let part = path + ".part"
        // Left over from a process that was killed; it is nobody's now.
        unlink(part)
        let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw Problems(DiskProblem.unwritable(path, errno)) }
        var trouble = failure(ofWriting: bytes, to: file)
        if trouble == nil, fsync(file) != 0, errno != EINVAL { trouble = errno }
        if close(file) != 0, trouble == nil { trouble = errno }
        if trouble == nil, rename(part, path) != 0 { trouble = errno }
        guard let trouble else { return }
        unlink(part)
        throw Problems(DiskProblem.unwritable(path, trouble))
    }

    /// Writes to a stream that is open already; gives what stood in the way.
    static func failure(ofWriting bytes: [UInt8], to file: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let sent = Glibc.write(
                    file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if sent < 0 && errno == EINTR { continue }
                guard sent > 0 else { return sent == 0 ? ENOSPC : errno }
                done += sent
            }
            return nil
        }
    }

    private static func makeFolder(of path: String) throws(Problems) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if Folder(folder).exists { return }
        try makeFolder(of: folder)
        guard mkdir(folder, 0o755) != 0 else { return }
        let trouble = errno
        // Another process may have made it meanwhile.
        guard trouble == EEXIST, Folder(folder).exists else {
            throw Problems(DiskProblem.noFolder(folder, trouble))
        }
    }
}
