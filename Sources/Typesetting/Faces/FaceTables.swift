import CHarfBuzz

/// Reads what HarfBuzz does not say out of a font's own tables.
enum FaceTables {
    /// Name 6 (OpenType, `name`), cut to what a PDF name may hold without escapes.
    static func postScriptName(of face: OpaquePointer) -> String {
        var buffer = [CChar](repeating: 0, count: 128)
        var length = UInt32(buffer.count)
        hb_ot_name_get_utf8(face, hb_ot_name_id_t(6), nil, &length, &buffer)
        let bytes = buffer.prefix(Int(min(length, 127))).map { UInt8(bitPattern: $0) }
        let name = String(decoding: bytes, as: UTF8.self).filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
        }
        return name.isEmpty ? "Unnamed" : name
    }

    static func metrics(of font: OpaquePointer, _ face: OpaquePointer) -> FaceMetrics {
        var extents = hb_font_extents_t()
        hb_font_get_h_extents(font, &extents)
        var capital: hb_position_t = 0
        hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capital)
        let head = bytes(of: "head", in: face, limit: 54)
        return FaceMetrics(
            ascender: Int(extents.ascender), descender: Int(extents.descender),
            capHeight: Int(capital), box: [36, 38, 40, 42].map { signed(head, at: $0) })
    }

    /// The first `limit` bytes of a table; none where the face does not have it.
    static func bytes(of table: StaticString, in face: OpaquePointer, limit: Int) -> [UInt8] {
        guard let blob = hb_face_reference_table(face, tag(table)) else { return [] }
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let start = hb_blob_get_data(blob, &length) else { return [] }
        let raw = UnsafeRawBufferPointer(start: start, count: min(limit, Int(length)))
        return Array(raw)
    }

    /// Four letters as OpenType packs them.
    static func tag(_ letters: StaticString) -> UInt32 {
        letters.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    private static func signed(_ bytes: [UInt8], at offset: Int) -> Int {
        guard offset + 1 < bytes.count else { return 0 }
        return Int(Int16(bitPattern: UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])))
    }
}
