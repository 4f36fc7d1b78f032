import CQPDF
import Diagnostics

/// PDFs that open with a password alone: AES-256, revision 6 (ISO 32000-2, 7.6.4).
public enum LockedPDF {
    /// The longest password, in bytes of UTF-8 (ISO 32000-2, 7.6.4.3.3).
    public static let longestPassword = 127

    /// A PDF, locked. Whoever has the password may do with it what they like, and programs that read
    /// aloud may always read it (PDF/UA-1, 7.16).
    ///
    /// Two locked copies of a file differ: their keys and salts are random, as they must be. Salts
    /// worked out from file and password would let whoever has the open file try passwords fast.
    ///
    /// - Throws: `qpdf-…` where libqpdf is missing or cannot read the file.
    public static func locked(
        _ bytes: [UInt8], password: String
    ) throws(Problems) -> [UInt8] {
        try rewritten(bytes, password: nil) { qpdf, file in
            // Print, extract, assemble, annotate, fill in, change; titles are locked up too.
            qpdf.encrypt(file, password, password, 1, 1, 1, 1, 1, 1, qpdf_r3p_full, 1)
        }
    }

    /// What a locked PDF holds.
    ///
    /// - Throws: `qpdf-unreadable` where the password is another one.
    public static func opened(
        _ bytes: [UInt8], password: String
    ) throws(Problems) -> [UInt8] {
        try rewritten(bytes, password: password) { qpdf, file in
            qpdf.preserve_encryption(file, 0)
        }
    }

    private static func rewritten(
        _ bytes: [UInt8], password: String?, _ set: (tv_qpdf, qpdf_data) -> Void
    ) throws(Problems) -> [UInt8] {
        guard let qpdf = tv_qpdf_load()?.pointee, let file = qpdf.open() else {
            throw Problems(.noLibrary)
        }
        var owned: qpdf_data? = file
        defer {
            // An error that nobody took is written to standard error.
            _ = qpdf.take_error(file)
            qpdf.close(&owned)
        }
        qpdf.silence_errors(file)
        qpdf.suppress_warnings(file, 1)
        // qpdf reads from these bytes until it has written.
        let result: Result<[UInt8], Problems> = bytes.withUnsafeBytes { source in
            let start = source.bindMemory(to: CChar.self).baseAddress
            guard qpdf.read_memory(file, "a PDF", start, UInt64(source.count), password) <= 1 else {
                return .failure(Problems(.unreadable))
            }
            guard qpdf.write_memory(file) <= 1 else { return .failure(Problems(.unwritable)) }
            set(qpdf, file)
            guard qpdf.write(file) <= 1, let written = qpdf.buffer(file) else {
                return .failure(Problems(.unwritable))
            }
            return .success(
                Array(UnsafeBufferPointer(start: written, count: qpdf.buffer_length(file))))
        }
        return try result.get()
    }
}
