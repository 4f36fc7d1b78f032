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
        guard offset > 0, offset < text.count, text[offset - 1] == space else { return false }
        var behind = offset - 1
        while behind > 0, text[behind] == space { behind -= 1 }
        if isDigit(text[behind]) {
            return word(from: offset, in: text).map(units.contains) ?? false
        }
        guard isCapital(text[offset]) else { return false }
        return word(upTo: behind, in: text).map(titles.contains) ?? false
    }

    private static func word(from start: Int, in text: [UInt16]) -> Word? {
        let most = min(text.count, start + longest + 1)
        var end = start
        while end < most, !isEdge(text[end]), text[end] != comma { end += 1 }
        return Word(text, start..<end)
    }

    private static func word(upTo last: Int, in text: [UInt16]) -> Word? {
        var start = last
        while start > 0, last - start <= longest, !isEdge(text[start - 1]) { start -= 1 }
        return Word(text, start..<last + 1)
    }

    /// Up to eight characters of Latin-1, as one number; without the stop, mark or bracket at the end.
    private struct Word: Hashable {
        private var letters: UInt64 = 0

        init?(_ text: [UInt16], _ range: Range<Int>) {
            var end = range.upperBound
            while end > range.lowerBound, marks.contains(text[end - 1]) { end -= 1 }
            guard end - range.lowerBound <= longest else { return nil }
            for index in range.lowerBound..<end {
                guard let letter = UInt8(exactly: text[index]) else { return nil }
                letters = letters << 8 | UInt64(letter)
            }
        }
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

    private static func words(_ list: String) -> Set<Word> {
        Set(
            list.split(whereSeparator: \.isWhitespace).compactMap { word in
                let letters = Array(word.utf16)
                return Word(letters, letters.indices)
            })
    }
}
