import Glibc

/// Standard output and standard error.
enum Stream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes words.
    ///
    /// - Returns: Whether all of it was taken.
    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Writes bytes.
    ///
    /// - Returns: Whether all of it was taken.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let sent = Glibc.write(
                    rawValue, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if sent < 0 && errno == EINTR { continue }
                guard sent > 0 else { return false }
                done += sent
            }
            return true
        }
    }

    /// How it ends when standard output took not all: with a sentence, unless its reader, such as
    /// `head`, had enough.
    static func unwritable() -> Exit {
        if errno != EPIPE { error.write("error: standard output could not be written\n") }
        return .problems
    }
}
