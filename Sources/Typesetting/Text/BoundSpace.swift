/// Spaces at which a line does not end: "Mr | Ibrahim", "20 | minutes".
///
/// Unicode's rules (UAX #14) know of no such thing; a careful setter does.
enum BoundSpace {
    /// Before a name, with or without a full stop.
    private static let titles = words(
        "Mr Mrs Ms Miss Mx Dr Prof Rev Sir Dame Lady Lord Judge PC DC WPC")
    /// Behind a number: what is counted, measured, or said of an hour.
    private static let units = words(
        """
        am pm a.m p.m % mm cm m km mile miles g kg mg ml l litre litres °C hour hours minute minutes \
        min mins second seconds day days week weeks month months year years pence times
        """)

    /// Whether what stands on both sides of the spaces that end at `offset` belongs together.
    static func stands(before offset: Int, in text: [UInt16]) -> Bool {
        guard offset < text.count, let behind = lastInk(before: offset, in: text) else {
            return false
        }
        if isDigit(text[behind]) { return units.contains(word(from: offset, in: text)) }
        guard isCapital(text[offset]) else { return false }
        return titles.contains(word(upTo: behind, in: text))
    }

    /// The last character before the spaces that end at `offset`; nil where there is none.
    private static func lastInk(before offset: Int, in text: [UInt16]) -> Int? {
        var index = offset - 1
        guard text.indices.contains(index), text[index] == space else { return nil }
        while index >= 0, text[index] == space { index -= 1 }
        return index >= 0 ? index : nil
    }

    private static func word(from start: Int, in text: [UInt16]) -> [UInt16] {
        let end = text[start...].prefix(longest + 1).firstIndex { isEdge($0) || $0 == comma }
        return trimmed(text[start..<(end ?? min(text.count, start + longest + 1))])
    }

    private static func word(upTo last: Int, in text: [UInt16]) -> [UInt16] {
        var start = last
        while start > 0, last - start <= longest, !isEdge(text[start - 1]) { start -= 1 }
        return trimmed(text[start...last])
    }

    /// Without the stop, mark or bracket at its end.
    private static func trimmed(_ word: ArraySlice<UInt16>) -> [UInt16] {
        Array(word.reversed().drop { marks.contains($0) }.reversed())
    }

    private static let space: UInt16 = 0x20, comma: UInt16 = 0x2C
    private static let marks = Set(".:;!?)".utf16)
    private static let edges = Set(" \n\u{A0}([\"'“‘/–—-".utf16)
    private static let longest = 8

    private static func isEdge(_ unit: UInt16) -> Bool {
        // Small letters are by far the most.
        !(0x61...0x7A).contains(unit) && edges.contains(unit)
    }

    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    private static func isCapital(_ unit: UInt16) -> Bool {
        (0x41...0x5A).contains(unit)
            || unit > 0x7F && Unicode.Scalar(unit)?.properties.isUppercase ?? false
    }

    private static func words(_ list: String) -> Set<[UInt16]> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf16) })
    }
}
