import CQPDF
import Glibc

/// An object of a file (ISO 32000-1, 7.3), or a reference to one: libqpdf follows them by itself.
final class PDFObject {
    let file: OpenFile
    let handle: qpdf_oh

    init(_ handle: qpdf_oh, of file: OpenFile) {
        self.file = file
        self.handle = handle
    }

    deinit { file.calls.release(file.data, handle) }

    private var calls: tv_qpdf { file.calls }
    private var type: qpdf_object_type_e { calls.type(file.data, handle) }

    var isNull: Bool { type == ot_null || type == ot_uninitialized || type == ot_destroyed }
    /// A call that failed gives nothing; libqpdf crashes over nothing in a file.
    private var isSomething: Bool { type != ot_uninitialized && type != ot_destroyed }
    var isArray: Bool { type == ot_array }
    var isStream: Bool { type == ot_stream }
    var isDictionary: Bool { type == ot_dictionary }
    /// 0 for one that is no object of its own.
    var id: Int { Int(calls.object_id(file.data, handle)) }

    /// The dictionary, of a stream too; nil for anything else.
    var entries: PDFObject? {
        switch type {
        case ot_dictionary: self
        case ot_stream: PDFObject(calls.dictionary(file.data, handle), of: file)
        default: nil
        }
    }

    var integer: Int? {
        var value: Int64 = 0
        return calls.integer(file.data, handle, &value) != 0 ? Int(value) : nil
    }

    var number: Double? {
        var value = 0.0
        return calls.number(file.data, handle, &value) != 0 && value.isFinite ? value : nil
    }

    var boolean: Bool? {
        var value: QPDF_BOOL = 0
        return calls.boolean(file.data, handle, &value) != 0 ? value != 0 : nil
    }

    /// Without its slash.
    var name: String? {
        var start: UnsafePointer<CChar>?
        var length = 0
        guard calls.name(file.data, handle, &start, &length) != 0, let start else { return nil }
        return String(Self.string(start, length).dropFirst())
    }

    /// The words of a text string.
    var text: String? {
        guard type == ot_string else { return nil }
        var length = 0
        guard let start = calls.text(file.data, handle, &length) else { return nil }
        return Self.string(start, length)
    }

    private static func string(_ start: UnsafePointer<CChar>, _ length: Int) -> String {
        start.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
    }

    /// As PDF writes it, references to others kept as they are.
    var syntax: String { calls.unparse(file.data, handle).map { String(cString: $0) } ?? "null" }
}

/// Dictionaries.
extension PDFObject {
    /// What stands under a key; nil where nothing does.
    subscript(_ key: String) -> PDFObject? {
        guard let entries else { return nil }
        let found = PDFObject(calls.entry(file.data, entries.handle, "/" + key), of: file)
        return found.isNull ? nil : found
    }

    func set(_ key: String, _ value: PDFObject) {
        guard let entries, value.isSomething else { return }
        calls.set_entry(file.data, entries.handle, "/" + key, value.handle)
    }

    /// Sets what is written in PDF syntax, without references.
    func set(_ key: String, _ syntax: String) { set(key, file.object(syntax)) }

    func remove(_ key: String) {
        guard let entries else { return }
        calls.remove_entry(file.data, entries.handle, "/" + key)
    }

    /// Sorted, without their slashes.
    var keys: [String] {
        guard let entries else { return [] }
        var keys: [String] = []
        calls.begin_keys(file.data, entries.handle)
        while calls.more_keys(file.data) != 0 {
            guard let key = calls.next_key(file.data) else { break }
            keys.append(String(String(cString: key).dropFirst()))
        }
        return keys
    }
}

/// Arrays.
extension PDFObject {
    /// The items of an array; empty for anything else.
    var items: [PDFObject] {
        guard isArray else { return [] }
        return (0..<Int(calls.count(file.data, handle))).map {
            PDFObject(calls.item(file.data, handle, Int32($0)), of: file)
        }
    }

    /// How many items an array has; 0 for anything else.
    var count: Int { isArray ? Int(calls.count(file.data, handle)) : 0 }

    /// The numbers of an array of numbers.
    var numbers: [Double]? {
        let items = items.map(\.number)
        let numbers = items.compactMap { $0 }
        return isArray && numbers.count == items.count ? numbers : nil
    }

    func append(_ item: PDFObject) {
        guard isArray, item.isSomething else { return }
        calls.append(file.data, handle, item.handle)
    }

    func replace(item index: Int, by value: PDFObject) {
        guard isArray, value.isSomething else { return }
        calls.set_item(file.data, handle, Int32(index), value.handle)
    }
}

/// Streams.
extension PDFObject {
    /// The data of a stream, unpacked; nil where that cannot be done.
    var content: [UInt8]? {
        guard isStream else { return nil }
        return unpacked { start, length in
            calls.stream_data(
                file.data, handle, qpdf_dl_generalized, nil, &start, &length)
        }
    }

    /// The same of a stream that has no more bytes than this while it is packed, as a file that was
    /// rewritten has it: once, to a thousandth of its length at the least. Nil for a longer one.
    func content(packedAtMost most: Int) -> [UInt8]? {
        guard let length = self["Length"]?.integer, length <= most else { return nil }
        return content
    }

    /// Gives a stream other data, packed as these entries in PDF syntax say.
    func replaceContent(_ data: [UInt8], filter: String, parameters: String) {
        let filter = file.object(filter), parameters = file.object(parameters)
        calls.set_stream_data(
            file.data, handle, data, data.count, filter.handle, parameters.handle)
    }

    /// What all the content streams of a page paint, one after the other.
    var pageContent: [UInt8]? {
        unpacked { start, length in
            calls.page_content(file.data, handle, &start, &length)
        }
    }

    private func unpacked(
        _ call: (inout UnsafeMutablePointer<UInt8>?, inout Int) -> QPDF_ERROR_CODE
    ) -> [UInt8]? {
        var start: UnsafeMutablePointer<UInt8>?
        var length = 0
        let code = call(&start, &length)
        defer { free(start) }
        guard code & 2 == 0, !file.hasFailed() else { return nil }
        return Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : length))
    }
}
