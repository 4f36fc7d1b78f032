import Diagnostics
import Glibc
import Threads

/// Puts files on the disk whole or not at all: written beside, checked, renamed.
enum WholeFile {
    /// What is to stand under a name.
    struct Content {
        let path: String
        let bytes: [UInt8]

        /// The name that it has until it is whole.
        fileprivate var part: String { path + ".part" }
    }

    /// Writes a file, and the folders that lead to it.
    ///
    /// - Throws: Why it could not be written. Nothing is left of it then, and an older file of the same
    ///   name is untouched.
    static func write(_ bytes: [UInt8], to path: String) throws(Problems) {
        try write([Content(path: path, bytes: bytes)])
    }

    /// Writes files of different names, which they get in this order.
    ///
    /// All are written before the disk is asked for the first: it then does for all of them at once
    /// what it would else do for each. Meanwhile the caller's turn is lent to others; who is first at a
    /// file stays first.
    static func write(_ files: [Content], in turns: Turns? = nil) throws(Problems) {
        var parts = Parts()
        do throws(Problems) {
            // Everybody locks in the same order, so that no two wait for each other.
            for content in files.sorted(by: { $0.path < $1.path }) { try parts.write(content) }
        } catch {
            parts.drop()
            throw error
        }
        guard let turns else { return try parts.name(files) }
        // Whoever gets the turn may wait for these files: they are let go before it is had back.
        try turns.lent { () throws(Problems) in try parts.name(files) }
    }

    /// Files that are not whole yet, each locked.
    private struct Parts {
        private var open: [(content: Content, file: Int32)] = []
        private var unnamed: [String: Content] = [:]

        mutating func write(_ content: Content) throws(Problems) {
            try makeFolder(of: content.path)
            let file = openAlone(content.part)
            guard file >= 0 else { throw Problems(DiskProblem.unwritable(content.path, errno)) }
            open.append((content, file))
            unnamed[content.path] = content
            try check(failure(ofWriting: content.bytes, to: file), content)
        }

        /// Gives them their names, in the order of `files`, once all are on the disk.
        mutating func name(_ files: [Content]) throws(Problems) {
            defer { drop() }
            for (content, file) in open {
                try check(fsync(file) != 0 && errno != EINVAL ? errno : nil, content)
            }
            for content in files {
                try check(rename(content.part, content.path) != 0 ? errno : nil, content)
                unnamed[content.path] = nil
            }
        }

        /// Deletes what has no name yet; then the next one, who waits for the lock, may go on.
        mutating func drop() {
            for content in unnamed.values { unlink(content.part) }
            for one in open { close(one.file) }
            (open, unnamed) = ([], [:])
        }
    }

    private static func check(_ trouble: Int32?, _ content: Content) throws(Problems) {
        if let trouble { throw Problems(DiskProblem.unwritable(content.path, trouble)) }
    }

    /// The file of that name, empty, and ours alone: two jobs may make the same file at once, in one
    /// process or in two. What a killed process left over is taken, since its lock died with it.
    ///
    /// - Returns: What was opened; below 0, with `errno`, where it could not be.
    private static func openAlone(_ path: String) -> Int32 {
        // Each turn waits for somebody who is writing the same file; so many there never are.
        for _ in 0..<1000 {
            // Without O_NONBLOCK, opening a pipe would wait for ever.
            let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
            let file = open(path, flags, 0o644)
            if file < 0, errno == ELOOP || errno == ENXIO, unlink(path) == 0 { continue }
            guard file >= 0 else { return file }
            while flock(file, LOCK_EX) != 0 && errno == EINTR {}
            if isNamed(path, file), ftruncate(file, 0) == 0 { return file }
            close(file)
        }
        errno = EEXIST
        return -1
    }

    /// Whether a path still names an open file, and nothing else does: whoever had it before may have
    /// renamed or deleted it.
    private static func isNamed(_ path: String, _ file: Int32) -> Bool {
        var opened = stat()
        var named = stat()
        guard fstat(file, &opened) == 0, lstat(path, &named) == 0,
            opened.st_ino == named.st_ino, opened.st_dev == named.st_dev
        else { return false }
        if opened.st_mode & S_IFMT == S_IFREG, opened.st_nlink == 1 { return true }
        unlink(path)
        return false
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
