/// The character map that says which text a code shows (ISO 32000-1, 9.10.3).
enum ToUnicode {
    /// A map of the codes from 1 on; `texts[0]` belongs to `.notdef` and is left out.
    static func map(of texts: [String]) -> [UInt8] {
        var map = Array(opening.utf8)
        var code = 1
        while code < texts.count {
            let end = min(code + largestBlock, texts.count)
            map.write("\(end - code) beginbfchar\n")
            for code in code..<end {
                map.write("<")
                map.write(hex: UInt16(truncatingIfNeeded: code))
                map.write("> <")
                for unit in units(of: texts[code]) { map.write(hex: unit) }
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
    private static func units(of text: String) -> [UInt16] {
        let units = text.utf16.filter { $0 != 0 && $0 != 0xFEFF && $0 != 0xFFFE }
        return units.isEmpty ? [0x200B] : units
    }

    private static let opening = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """

    private static let closing = """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end

        """
}
