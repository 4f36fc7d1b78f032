import Diagnostics
import Glibc

/// Reads files of the disk, whole.
enum FileReader {
    /// No file that we read is larger: 256 MB.
    static let largest = 256 << 20

    /// The bytes of a regular file.
    ///
    /// - Throws: Why it could not be read, in words for the one who named it.
    static func bytes(at path: String, named name: String? = nil) throws(Problems) -> [UInt8] {
        let name = name ?? path
        // Without O_NONBLOCK, opening a pipe would wait for ever.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Problems(DiskProblem.unreadable(name, errno)) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw Problems(DiskProblem.unreadable(name, errno)) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw Problems(DiskProblem.notAFile(name)) }
        guard facts.st_size <= largest else { throw Problems(DiskProblem.tooLarge(name)) }
        return try bytes(of: file, expecting: facts.st_size, name: name)
    }

    private static func bytes(
        of file: Int32, expecting size: Int, name: String
    ) throws(Problems) -> [UInt8] {
        var trouble: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { trouble = errno }
                guard got > 0 else { break }
                count += got
            }
        }
        guard trouble == 0 else { throw Problems(DiskProblem.unreadable(name, trouble)) }
        return bytes
    }

    /// The words of a file in UTF-8; a byte order mark is taken off.
    static func text(at path: String, named name: String? = nil) throws(Problems) -> String {
        let bytes = try bytes(at: path, named: name)
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            throw Problems(DiskProblem.notText(name ?? path))
        }
        return text
    }
}
