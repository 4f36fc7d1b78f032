import CHaru
import Diagnostics

/// A file's objects. libharu numbers them and keeps the catalogue and the page tree; every other
/// body is written by us.
///
/// A stream is written at once. Dictionaries are packed many to a stream (ISO 32000-1, 7.5.7),
/// where a thousand tags take as much room as a hundred on their own. Only libharu's low-level
/// calls are used: its text, picture, PDF/A and saving functions do not know tags, and some end
/// the process on damaged input.
final class ObjectStore {
    private let document: HPDF_Doc
    private var output: [UInt8]
    private var places = CrossReferences()
    private var members = ObjectStream()
    private var pages: [HPDF_Dict] = []
    private var catalogue: [UInt8] = []
    private var hasInformation = false

    init(version: String) throws(Problems) {
        guard let document = HPDF_NewEx(nil, nil, nil, 0, nil) else {
            throw Problems(.objectStore(stage: "the file", code: 0))
        }
        self.document = document
        // Four bytes beyond ASCII say that the file is binary (7.5.2).
        output = Array("%PDF-\(version)\n%".utf8) + [0xB7, 0xBE, 0xAD, 0xAA, 0x0A]
    }

    deinit { HPDF_Free(document) }

    /// libharu's errors stick: after one, all later calls fail, some of them silently.
    func check(_ stage: String) throws(Problems) {
        let code = HPDF_GetError(document)
        guard code == 0 else {
            throw Problems(.objectStore(stage: stage, code: UInt(code)))
        }
    }

    /// An object that is filled in later; its number holds a null in libharu's table.
    func reserve() -> Reference {
        let null = HPDF_Null_New(document.pointee.mmgr)
        HPDF_Xref_Add(document.pointee.xref, null)
        return Reference(of: null?.pointee.header ?? HPDF_Obj_Header())
    }

    /// Says what a dictionary holds.
    func fill(_ reference: Reference, _ entries: [UInt8]) {
        members.open(reference)
        members.bytes.write("<<")
        members.bytes.append(contentsOf: entries)
        members.bytes.write(">>")
        if members.isFull { closeMembers() }
    }

    func fill(_ reference: Reference, _ entries: String) { fill(reference, Array(entries.utf8)) }

    func object(_ entries: String) -> Reference {
        let reference = reserve()
        fill(reference, entries)
        return reference
    }

    func stream(_ data: PackedStream, _ entries: String = "") -> Reference {
        let reference = reserve()
        write(data, as: reference, entries)
        return reference
    }

    /// CR LF before `endstream`: after LF alone, data that end in CR would seem a byte too short.
    func write(_ data: PackedStream, as reference: Reference, _ entries: String = "") {
        places.put(reference, at: output.count)
        output.write(reference.number)
        output.write(" 0 obj\n<<")
        output.write(entries)
        output.write(data.entries)
        output.write("/Length ")
        output.write(data.bytes.count)
        output.write(">>\nstream\n")
        output.append(contentsOf: data.bytes)
        output.write("\r\nendstream\nendobj\n")
    }

    private func closeMembers() {
        guard !members.numbers.isEmpty else { return }
        let reference = reserve()
        for (index, number) in members.numbers.enumerated() {
            places.put(number, in: reference, index: index)
        }
        let packing = members.packing
        write(PackedStream(packing: packing.bytes), as: reference, packing.entries)
        members = ObjectStream()
    }

    /// A leaf of libharu's page tree with these entries.
    func addPage(_ entries: [UInt8]) -> Reference {
        guard let page = HPDF_Dict_New(document.pointee.mmgr) else { return Reference(number: 0) }
        HPDF_Xref_Add(document.pointee.xref, page)
        HPDF_Pages_AddKids(document.pointee.root_pages, page)
        // Only now, since libharu looks for its own attributes in pages that it is given.
        page.pointee.header.obj_class |= UInt16(HPDF_OSUBCLASS_PAGE)
        page.hang(entries)
        pages.append(page)
        return page.reference
    }

    /// Adds entries to the catalogue.
    func describe(_ entries: String) { catalogue.write(entries) }

    /// The document information dictionary (14.3.3), in place of what libharu says of itself.
    func setInformation(_ entries: String) {
        HPDF_Dict_RemoveElement(document.pointee.info, "Producer")
        document.pointee.info.hang(Array(entries.utf8))
        hasInformation = true
    }

    /// The whole file.
    func file() throws(Problems) -> [UInt8] {
        document.pointee.catalog.hang(catalogue)
        var own = [document.pointee.catalog, document.pointee.root_pages].compactMap(\.self)
        if hasInformation { own.append(document.pointee.info) }
        for object in own + pages {
            members.open(object.reference)
            members.bytes += Collector.value(of: object, in: document)
            if members.isFull { closeMembers() }
        }
        closeMembers()
        writeCrossReferences()
        try check("the file")
        return output
    }

    /// The table that finds all objects, and what a trailer says (7.5.8).
    private func writeCrossReferences() {
        var digest = ContentDigest()
        digest.add(output)
        let start = output.count, reference = reserve()
        places.put(reference, at: start)
        let identifier = digest.hexadecimal
        var entries = "/Root \(document.pointee.catalog.reference.written)"
        if hasInformation { entries += "/Info \(document.pointee.info.reference.written)" }
        entries += "/ID[<\(identifier)><\(identifier)>]" + places.entries
        write(PackedStream(packing: places.rows), as: reference, entries)
        output.write("startxref\n")
        output.write(start)
        output.write("\n%%EOF\n")
    }
}
