import Documents

/// SVG as it grows, in UTF-8.
struct SVGText {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 12) }

    /// Appends what is markup already.
    mutating func raw(_ markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends ` name="value"`.
    mutating func attribute(_ name: String, _ value: String) {
        open(attribute: name)
        words(value)
        raw("\"")
    }

    /// Appends ` name="1.5"`.
    mutating func attribute(_ name: String, _ value: Double) {
        open(attribute: name)
        number(value)
        raw("\"")
    }

    private mutating func open(attribute name: String) {
        raw(" ")
        raw(name)
        raw("=\"")
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
        var (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        var signs = Signs()
        if rest % 10 > 0 { signs.put(digit: rest % 10) }
        rest /= 10
        if rest > 0 || signs.count > 0 {
            signs.put(digit: rest)
            signs.put(UInt8(ascii: "."))
        }
        repeat {
            signs.put(digit: whole % 10)
            whole /= 10
        } while whole > 0
        if hundredths < 0 { signs.put(UInt8(ascii: "-")) }
        withUnsafeBytes(of: signs.text.littleEndian) { text in
            bytes.append(contentsOf: text[..<signs.count])
        }
    }

    /// At most sixteen signs, each put before the others.
    private struct Signs {
        private(set) var text: UInt128 = 0
        private(set) var count = 0

        mutating func put(_ sign: UInt8) {
            text = text << 8 | UInt128(sign)
            count += 1
        }

        mutating func put(digit: UInt) {
            put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
        }
    }
}
