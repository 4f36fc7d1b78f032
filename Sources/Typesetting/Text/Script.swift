import CHarfBuzz

/// What shaping needs to know of a character.
enum Script {
    private static var functions: OpaquePointer? { hb_unicode_funcs_get_default() }

    /// The script that a character belongs to; nil for those that go along with any.
    static func of(_ scalar: Unicode.Scalar) -> hb_script_t? {
        if scalar.isASCII {
            // A capital's number with this bit is its small letter's.
            return (0x61...0x7A).contains(scalar.value | 0x20) ? HB_SCRIPT_LATIN : nil
        }
        let script = hb_unicode_script(functions, scalar.value)
        let isShared = script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED
        return isShared ? nil : script
    }

    /// The script's four letters (ISO 15924); `Zyyy` for those that go along with any.
    static func code(of scalar: Unicode.Scalar) -> String {
        guard let script = of(scalar) else { return "Zyyy" }
        let tag = hb_script_to_iso15924_tag(script)
        let letters = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Characters taken apart: a two-part vowel of Bengali has more glyphs than characters.
    static func parts(of scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.flatMap { canonical($0) }
    }

    /// Full canonical decomposition (UAX #15, NFD) without the reordering of marks.
    static func canonical(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        var first: UInt32 = 0, second: UInt32 = 0
        guard hb_unicode_decompose(functions, scalar.value, &first, &second) != 0,
            first != scalar.value, let head = Unicode.Scalar(first)
        else { return [scalar] }
        guard second != 0, let tail = Unicode.Scalar(second) else { return canonical(head) }
        return canonical(head) + [tail]
    }
}
