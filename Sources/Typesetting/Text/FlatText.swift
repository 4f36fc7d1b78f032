/// The words of spans in one row, as UTF-16.
struct FlatText {
    private(set) var units: [UInt16] = []
    /// Where each span ends.
    private(set) var ends: [Int] = []

    private static let space: UInt16 = 0x20

    init(_ spans: [TextSpan]) {
        units.reserveCapacity(spans.reduce(0) { $0 + $1.words.utf8.count })
        for span in spans {
            append(span.words)
            ends.append(units.count)
        }
    }

    private mutating func append(_ words: String) {
        // The bytes of ASCII, which most words are of, are its UTF-16.
        if words.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in words.utf8 { append(UInt16(byte)) }
        } else {
            for unit in words.utf16 { append(unit) }
        }
    }

    /// A tab ends no line, nor does it reach any further than a space.
    private mutating func append(_ unit: UInt16) {
        units.append(Self.isHardBreak(unit) ? 10 : unit == 9 ? Self.space : unit)
    }

    /// Draws hard breaks as spaces, so that whoever joins lines does not join words.
    mutating func blankHardBreaks() {
        for index in units.indices where units[index] == 10 { units[index] = Self.space }
    }

    private static func isHardBreak(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Embedding levels by unit; nil where all text runs the way of the paragraph.
    func levels(isRightToLeft: Bool) -> [UInt8]? {
        guard isRightToLeft || units.contains(where: { $0 >= 0x0590 }) else { return nil }
        let scalars = Array(String(decoding: units, as: UTF16.self).unicodeScalars)
        guard let levels = Bidi.levels(of: scalars, isRightToLeft: isRightToLeft) else {
            return nil
        }
        return zip(scalars, levels).flatMap { scalar, level in
            repeatElement(level, count: UTF16.width(scalar))
        }
    }
}
