import CQPDF
import Diagnostics
import Glibc

/// A file that libqpdf holds open, and the bytes that it reads from until it is closed. For one
/// thread at a time.
final class OpenFile {
    let calls: tv_qpdf
    let data: qpdf_data
    /// What libqpdf reads from. Streams that another file took over are still read from here, also
    /// when this file is closed: whoever writes that one keeps these till then.
    let bytes: HeldBytes
    /// Whether the file was damaged, and put right in reading.
    let isRepaired: Bool

    /// Opens a file; a damaged one is mended where that can be done.
    ///
    /// - Throws: `qpdf-missing`, `exhibit-locked`, `exhibit-damaged`.
    init(_ source: [UInt8], password: String? = nil) throws(Problems) {
        guard let calls = tv_qpdf_load()?.pointee, let data = calls.open() else {
            throw Problems(.noLibrary)
        }
        self.calls = calls
        self.data = data
        bytes = HeldBytes(source)
        calls.silence_errors(data)
        calls.suppress_warnings(data, 1)
        let code = calls.read_memory(
            data, "a PDF", bytes.start, UInt64(source.count), password)
        let failure = calls.has_error(data) != 0 ? calls.take_error(data) : nil
        let isLocked = failure.map { calls.error_code(data, $0) == qpdf_e_password } ?? false
        isRepaired = calls.more_warnings(data) != 0
        // QPDF_ERRORS; what was mended is a warning.
        guard code & 2 == 0 else { throw Problems(isLocked ? .locked : .damaged) }
    }

    /// A new file without pages.
    ///
    /// - Throws: `qpdf-missing`.
    init() throws(Problems) {
        guard let calls = tv_qpdf_load()?.pointee, let data = calls.open() else {
            throw Problems(.noLibrary)
        }
        self.calls = calls
        self.data = data
        bytes = HeldBytes([])
        isRepaired = false
        calls.silence_errors(data)
        calls.suppress_warnings(data, 1)
        guard calls.empty(data) & 2 == 0 else { throw Problems(.unwritable) }
    }

    deinit {
        // An error that nobody took is written to standard error.
        _ = calls.take_error(data)
        var owned: qpdf_data? = data
        calls.close(&owned)
    }

    /// Whether a call failed since this was last asked.
    func hasFailed() -> Bool {
        guard calls.has_error(data) != 0 else { return false }
        _ = calls.take_error(data)
        return true
    }

    var isEncrypted: Bool { calls.is_encrypted(data) != 0 }
    var root: PDFObject { PDFObject(calls.root(data), of: self) }
    var trailer: PDFObject { PDFObject(calls.trailer(data), of: self) }

    /// How many pages there are; nil where that cannot be found out.
    var pageCount: Int? {
        let count = Int(calls.page_count(data))
        return hasFailed() || count < 0 ? nil : count
    }

    /// A page, from 0.
    func page(_ index: Int) -> PDFObject { PDFObject(calls.page(data, index), of: self) }

    /// An object by its number; null where there is none.
    func object(numbered id: Int) -> PDFObject {
        PDFObject(calls.object(data, Int32(truncatingIfNeeded: id), 0), of: self)
    }

    /// An object of another file, with all that belongs to it.
    func copy(of object: PDFObject) -> PDFObject {
        // Only objects of their own can be copied.
        let whole = object.id == 0 ? object.file.indirect(object) : object
        return PDFObject(calls.copy_foreign(data, whole.file.data, whole.handle), of: self)
    }
}

/// Bytes that stay where they are.
final class HeldBytes {
    private let room: UnsafeMutableBufferPointer<CChar>

    init(_ source: [UInt8]) {
        room = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, source.count))
        source.withUnsafeBytes { UnsafeMutableRawBufferPointer(room).copyMemory(from: $0) }
    }

    deinit { room.deallocate() }

    var start: UnsafeMutablePointer<CChar>? { room.baseAddress }
}

/// New objects.
extension OpenFile {
    /// What a text of PDF syntax says; it may hold no references.
    func object(_ syntax: String) -> PDFObject { PDFObject(calls.parse(data, syntax), of: self) }

    func null() -> PDFObject { PDFObject(calls.new_null(data), of: self) }
    func array() -> PDFObject { PDFObject(calls.new_array(data), of: self) }
    func dictionary() -> PDFObject { PDFObject(calls.new_dictionary(data), of: self) }
    func integer(_ value: Int) -> PDFObject {
        PDFObject(calls.new_integer(data, Int64(value)), of: self)
    }

    /// A name that is given without its slash.
    func name(_ name: String) -> PDFObject {
        object("/" + name.utf8.map { "#" + $0.hexadecimal }.joined())
    }

    func text(_ words: String) -> PDFObject {
        let chars = words.utf8.map { CChar(bitPattern: $0) }
        return PDFObject(calls.new_text(data, chars, chars.count), of: self)
    }

    /// An object that others refer to.
    func indirect(_ object: PDFObject) -> PDFObject {
        PDFObject(calls.make_indirect(data, object.handle), of: self)
    }

    func stream(_ content: [UInt8]) -> PDFObject {
        let stream = PDFObject(calls.new_stream(data), of: self)
        let none = null()
        calls.set_stream_data(
            data, stream.handle, content, content.count, none.handle, none.handle)
        return stream
    }
}

/// The finished file.
extension OpenFile {
    /// The file as it is now; equal files give equal bytes. It is longer and written faster where its
    /// objects are not packed.
    func written(packed: Bool = true) throws(Problems) -> [UInt8] {
        let output = try MemoryFile()
        guard calls.start_writing(data, output.path) & 2 == 0 else { throw Problems(.unwritable) }
        calls.set_deterministic_id(data, 1)
        calls.set_minimum_version(data, "1.7")
        calls.set_object_streams(data, packed ? qpdf_o_generate : qpdf_o_disable)
        calls.set_newline_before_endstream(data, 1)
        guard calls.write(data) & 2 == 0, let bytes = output.bytes else {
            throw Problems(.unwritable)
        }
        return bytes
    }
}
