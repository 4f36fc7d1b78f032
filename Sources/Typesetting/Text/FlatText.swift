/// The words of spans in one row, as UTF-16.
struct FlatText {
    private(set) var units: [UInt16] = []
    /// Where each span ends.
    private(set) var ends: [Int] = []
    private var isASCII = true
    private var hasHardBreaks = false

    private static let space: UInt16 = 0x20

    init(_ spans: [TextSpan]) {
        units.reserveCapacity(spans.reduce(0) { $0 + $1.words.utf8.count })
        ends.reserveCapacity(spans.count)
        for span in spans {
            append(span.words)
            ends.append(units.count)
        }
        levelBlanks()
    }

    private mutating func append(_ words: String) {
        // The bytes of ASCII, which most words are of, are its UTF-16.
        let bytes = Array(words.utf8)
        if bytes.reduce(0, |) < 0x80 {
            units += bytes.map(UInt16.init)
        } else {
            isASCII = false
            units.append(contentsOf: words.utf16)
        }
    }

    /// A tab ends no line, nor does it reach any further than a space; a line ends in one way.
    private mutating func levelBlanks() {
        for index in units.indices {
            switch units[index] {
            case 0x20..<0x85: break
            case 0x09: units[index] = Self.space
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                units[index] = 10
                hasHardBreaks = true
            default: break
            }
        }
    }

    /// Draws hard breaks as spaces, so that whoever joins lines does not join words.
    mutating func blankHardBreaks() {
        guard hasHardBreaks else { return }
        for index in units.indices where units[index] == 10 { units[index] = Self.space }
    }

    /// Embedding levels by unit; nil where all text runs the way of the paragraph.
    func levels(isRightToLeft: Bool) -> [UInt8]? {
        guard isRightToLeft || !isASCII && units.contains(where: { $0 >= 0x0590 }) else {
            return nil
        }
        let scalars = Array(String(decoding: units, as: UTF16.self).unicodeScalars)
        guard let levels = Bidi.levels(of: scalars, isRightToLeft: isRightToLeft) else {
            return nil
        }
        return zip(scalars, levels).flatMap { scalar, level in
            repeatElement(level, count: UTF16.width(scalar))
        }
    }
}
