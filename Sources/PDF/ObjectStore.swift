import CHaru
import Diagnostics

/// libharu's objects, cross-reference table and pages; every object's body is written by us.
///
/// Only the low-level calls are used: libharu's own text, picture, PDF/A and saving functions do
/// not know tags, and some end the process on damaged input.
final class ObjectStore {
    private let document: HPDF_Doc
    private var digest = ContentDigest()
    private let version: String

    init(version: String) throws(Problems) {
        guard let document = HPDF_NewEx(nil, nil, nil, 0, nil) else {
            throw Problems(.objectStore(stage: "the file", code: 0))
        }
        self.document = document
        self.version = version
        // Only for libharu's own checks; the header is ours.
        document.pointee.pdf_version = HPDF_VER_17
    }

    deinit { HPDF_Free(document) }

    /// libharu's errors stick: after one, all later calls fail, some of them silently.
    func check(_ stage: String) throws(Problems) {
        let code = HPDF_GetError(document)
        guard code == 0 else {
            throw Problems(.objectStore(stage: stage, code: UInt(code)))
        }
    }

    /// An indirect dictionary whose body is filled in later.
    func reserve() -> Reference {
        let dictionary = HPDF_Dict_New(document.pointee.mmgr)
        HPDF_Xref_Add(document.pointee.xref, dictionary)
        return Reference(dictionary: dictionary)
    }

    func fill(_ reference: Reference, _ body: [UInt8]) {
        digest.add(body)
        reference.dictionary?.hang(body)
    }

    func fill(_ reference: Reference, _ body: String) { fill(reference, Array(body.utf8)) }

    func object(_ body: String) -> Reference {
        let reference = reserve()
        fill(reference, body)
        return reference
    }

    func stream(_ packed: PackedStream, _ entries: String = "") -> Reference {
        stream(packed.bytes, entries: packed.entries + entries)
    }

    /// A stream without filter: PDF/A wants its metadata readable as they are.
    func stream(plain bytes: [UInt8], _ entries: String) -> Reference {
        stream(bytes, entries: entries)
    }

    private func stream(_ bytes: [UInt8], entries: String) -> Reference {
        let dictionary = HPDF_DictStream_New(document.pointee.mmgr, document.pointee.xref)
        let reference = Reference(dictionary: dictionary)
        digest.add(bytes)
        HPDF_Stream_Write(dictionary?.pointee.stream, bytes, UInt32(bytes.count))
        fill(reference, entries)
        return reference
    }

    func addPage(width: Double, height: Double) -> Reference {
        let page = HPDF_AddPage(document)
        HPDF_Page_SetWidth(page, HPDF_REAL(width))
        HPDF_Page_SetHeight(page, HPDF_REAL(height))
        return Reference(dictionary: page)
    }

    func setContents(_ content: [UInt8], of page: Reference) {
        guard let attributes = page.dictionary?.pointee.attr else { return }
        let record = attributes.assumingMemoryBound(to: HPDF_PageAttr_Rec.self)
        let packed = PackedStream(packing: content)
        digest.add(packed.bytes)
        HPDF_Stream_Write(record.pointee.stream, packed.bytes, UInt32(packed.bytes.count))
        fill(Reference(dictionary: record.pointee.contents), packed.entries)
    }

    /// Adds an entry to a dictionary of libharu's own: a page, or the catalogue.
    func set(_ key: String, of page: Reference, to value: Reference) {
        HPDF_Dict_Add(page.dictionary, key, value.dictionary)
    }

    func set(_ key: String, of page: Reference, toName name: String) {
        HPDF_Dict_AddName(page.dictionary, key, name)
    }

    func set(_ key: String, of page: Reference, toNumber number: Int) {
        HPDF_Dict_AddNumber(page.dictionary, key, HPDF_INT32(clamping: number))
    }

    func set(_ key: String, of page: Reference, toArray references: [Reference]) {
        let array = HPDF_Array_New(document.pointee.mmgr)
        for reference in references { HPDF_Array_Add(array, reference.dictionary) }
        HPDF_Dict_Add(page.dictionary, key, array)
    }

    func set(_ key: String, of page: Reference, toText ascii: String) {
        HPDF_Dict_Add(
            page.dictionary, key, HPDF_String_New(document.pointee.mmgr, ascii, nil))
    }

    var catalogue: Reference { Reference(dictionary: document.pointee.catalog) }

    /// The document information dictionary (14.3.3), in place of libharu's; none where nil.
    func setInformation(_ body: String?) {
        guard let body else {
            HPDF_Dict_RemoveElement(document.pointee.trailer, "Info")
            return
        }
        let information = reserve()
        fill(information, body)
        HPDF_Dict_Add(document.pointee.trailer, "Info", information.dictionary)
    }

    /// The whole file.
    func file() throws(Problems) -> [UInt8] {
        setIdentifier()
        try check("the file")
        let collector = Collector()
        let writer = HPDF_CallbackWriter_New(
            document.pointee.mmgr, Collector.collect,
            Unmanaged.passUnretained(collector).toOpaque())
        defer { HPDF_Stream_Free(writer) }
        // Four bytes beyond ASCII say that the file is binary (7.5.2).
        let header = Array("%PDF-\(version)\n%".utf8) + [0xB7, 0xBE, 0xAD, 0xAA, 0x0A]
        HPDF_Stream_Write(writer, header, UInt32(header.count))
        HPDF_Dict_Add(document.pointee.trailer, "Root", document.pointee.catalog)
        let status = HPDF_Xref_WriteToStream(document.pointee.xref, writer, nil)
        try check("the file")
        guard status == 0 else {
            throw Problems(.objectStore(stage: "the file", code: UInt(status)))
        }
        return collector.bytes
    }

    private func setIdentifier() {
        let array = HPDF_Array_New(document.pointee.mmgr)
        var bytes = digest.bytes
        for _ in 0..<2 {
            let part = HPDF_Binary_New(document.pointee.mmgr, &bytes, UInt32(bytes.count))
            HPDF_Array_Add(array, part)
        }
        HPDF_Dict_Add(document.pointee.trailer, "ID", array)
    }
}
