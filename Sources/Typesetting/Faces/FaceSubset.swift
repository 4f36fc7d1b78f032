import CHarfBuzz

/// Cuts a font program down to the glyphs that a document shows.
enum FaceSubset {
    /// What a PDF reader asks of an embedded program, but for hints (ISO 32000-1, 9.9).
    private static let kept: [StaticString] = ["glyf", "loca", "head", "hhea", "hmtx", "maxp"]

    /// A face of those tables, which still lie where they lay.
    static func outlines(of face: OpaquePointer) -> OpaquePointer {
        guard let outlines = hb_face_builder_create() else { return hb_face_reference(face) }
        for name in kept {
            guard let table = hb_face_reference_table(face, FaceTables.tag(name)) else { continue }
            if hb_blob_get_length(table) > 0 {
                hb_face_builder_add_table(outlines, FaceTables.tag(name), table)
            }
            hb_blob_destroy(table)
        }
        hb_face_make_immutable(outlines)
        return outlines
    }

    static func make(
        of outlines: OpaquePointer, glyphs: [UInt32]
    ) -> (program: [UInt8], newIDs: [UInt32])? {
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        let wanted = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        guard let plan = hb_subset_plan_create_or_fail(outlines, input) else { return nil }
        defer { hb_subset_plan_destroy(plan) }
        guard let cut = hb_subset_plan_execute_or_fail(plan) else { return nil }
        defer { hb_face_destroy(cut) }
        let program = bytes(of: cut)
        guard !program.isEmpty else { return nil }
        return (program, numbers(of: glyphs, in: plan))
    }

    /// Glyph 0 stands for a glyph that the face does not have.
    private static func numbers(of glyphs: [UInt32], in plan: OpaquePointer) -> [UInt32] {
        let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
        return glyphs.map { glyph in
            let number = hb_map_get(map, glyph)
            return number == UInt32.max ? 0 : number
        }
    }

    private static func bytes(of face: OpaquePointer) -> [UInt8] {
        guard let blob = hb_face_reference_blob(face) else { return [] }
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let start = hb_blob_get_data(blob, &length) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(length)))
    }
}
