import Documents

/// SVG as it grows, in UTF-8.
struct SVGText {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 12) }

    /// Appends what is markup already.
    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    /// Appends ` name="value"`.
    mutating func attribute(_ name: String, _ value: String) {
        raw(" \(name)=\"")
        words(value)
        raw("\"")
    }

    /// Appends ` name="1.5"`.
    mutating func attribute(_ name: String, _ value: Double) {
        raw(" \(name)=\"")
        number(value)
        raw("\"")
    }

    /// Appends words, as text or in an attribute.
    mutating func words(_ words: String) {
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            default: bytes.append(byte)
            }
        }
    }

    /// Appends a letter of a path's data and the points that belong to it.
    mutating func step(_ letter: Unicode.Scalar, _ points: Point...) {
        bytes.append(UInt8(ascii: letter))
        for (index, point) in points.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            number(point.x)
            bytes.append(UInt8(ascii: ","))
            number(point.y)
        }
    }

    /// Appends a number with at most two decimals and no exponent; what is no number is 0.
    mutating func number(_ value: Double) {
        guard value.isFinite, abs(value) < 1e9 else { return bytes.append(UInt8(ascii: "0")) }
        let hundredths = Int((value * 100).rounded())
        if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        digits(whole)
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        digit(rest / 10)
        if rest % 10 > 0 { digit(rest % 10) }
    }

    private mutating func digits(_ number: UInt) {
        if number > 9 { digits(number / 10) }
        digit(number % 10)
    }

    private mutating func digit(_ value: UInt) {
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value))
    }
}
