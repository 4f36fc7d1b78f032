/// What the bytes of a shown string mean: character maps (ISO 32000-1, 9.7.5).
enum CharacterMap {
    /// The character collection of all our fonts: none but their own.
    static let collection = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"

    /// Writes the map by which each byte is its own CID; one serves all fonts. Programs that read no
    /// maps of their own in files know it by this name (pdfminer).
    static func writeEncoding(to store: ObjectStore) -> Reference {
        var map = Array(opening.utf8)
        map.write("/CMapName/OneByteIdentityH def\n/CMapType 1 def\n")
        map.write(range)
        map.write("1 begincidrange\n<00> <FF> 0\nendcidrange\n")
        map.write(closing)
        return store.stream(
            PackedStream(packing: map),
            "/Type/CMap/CMapName/OneByteIdentityH/CIDSystemInfo\(collection)/WMode 0")
    }

    /// The map that says which text a code shows (9.10.3).
    ///
    /// Codes are counted from 1; `texts[0]` belongs to `.notdef` and is left out.
    static func unicode(of texts: [[Unicode.Scalar]]) -> [UInt8] {
        var map = Array(opening.utf8)
        map.write("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n")
        map.write(range)
        var code = 1
        while code < texts.count {
            let end = min(code + largestBlock, texts.count)
            map.write(end - code)
            map.write(" beginbfchar\n")
            for code in code..<end {
                map.write("<")
                map.write(hexByte: UInt8(truncatingIfNeeded: code))
                map.write("> <")
                write(texts[code], to: &map)
                map.write(">\n")
            }
            map.write("endbfchar\n")
            code = end
        }
        map.write(closing)
        return map
    }

    /// Adobe's limit on the entries of one block.
    private static let largestBlock = 100

    /// A glyph must show some text, and never U+0000, U+FEFF or U+FFFE (ISO 14289-1, 7.21.7): one
    /// that shows nothing shows a space without width.
    private static func write(_ text: [Unicode.Scalar], to map: inout [UInt8]) {
        let start = map.count
        for unit in String(String.UnicodeScalarView(text)).utf16
        where unit != 0 && unit != 0xFEFF && unit != 0xFFFE {
            map.write(hex: unit)
        }
        if map.count == start { map.write(hex: 0x200B) }
    }

    private static let range: StaticString =
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"

    private static let opening = """
        /CIDInit/ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo\(collection)def

        """

    private static let closing: StaticString = """
        endcmap
        CMapName currentdict/CMap defineresource pop
        end
        end
        """
}
