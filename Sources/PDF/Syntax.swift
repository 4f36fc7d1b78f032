/// PDF's own way of writing values (ISO 32000-1, 7.3), free of locale.
enum Syntax {
    /// At most two decimals, a 280th of a millimetre; what is not a number is 0, what no page can hold
    /// is cut off.
    static func number(_ value: Double) -> String {
        var bytes: [UInt8] = []
        bytes.write(value)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func array(_ values: [Double]) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.write(" ") }
            bytes.write(value)
        }
        bytes.write("]")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text string (7.9.2.2): as it is where it is plain ASCII, else UTF-16.
    static func text(_ words: String) -> String {
        if words.utf8.allSatisfy({ (32..<127).contains($0) }) { return literal(words) }
        var bytes = Array("<FEFF".utf8)
        for unit in words.utf16 { bytes.write(hex: unit) }
        bytes.write(">")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A literal string (7.3.4.2) of ASCII.
    static func literal(_ ascii: String) -> String {
        let isPlain = !ascii.utf8.contains { $0 == 0x28 || $0 == 0x29 || $0 == 0x5C }
        if isPlain { return "(\(ascii))" }
        var escaped = "("
        for scalar in ascii.unicodeScalars {
            if scalar == "(" || scalar == ")" || scalar == "\\" { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped + ")"
    }

    /// A name (7.3.5); what is not a letter, a digit, `-`, `_` or `+` goes by its number.
    static func name(_ words: String) -> String {
        var bytes = Array("/".utf8)
        for byte in words.utf8 {
            if byte.isNameByte {
                bytes.append(byte)
            } else {
                bytes.write("#")
                bytes.write(hexByte: byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An address (12.6.4.7) is 7-bit ASCII: all else is percent-encoded.
    static func address(_ words: String) -> String {
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            if (33..<127).contains(byte) {
                bytes.append(byte)
            } else {
                bytes.write("%")
                bytes.write(hexByte: byte)
            }
        }
        return literal(String(decoding: bytes, as: UTF8.self))
    }
}

extension [UInt8] {
    mutating func write(_ words: String) { append(contentsOf: words.utf8) }

    mutating func write(_ words: StaticString) {
        words.withUTF8Buffer { append(contentsOf: $0) }
    }

    mutating func write(_ value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        write(digits: value.magnitude)
    }

    mutating func write(_ value: Double) { write(hundredths: value.hundredths) }

    mutating func write(hundredths value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 100)
        write(digits: whole)
        guard rest != 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10))
        if rest % 10 != 0 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)) }
    }

    /// A scale, which lengths are multiplied by: four decimals.
    mutating func write(exactly value: Double) {
        let whole = value.rounded(.towardZero)
        let rest = Int(((value - whole).magnitude * 10_000).rounded())
        guard rest > 0, rest < 10_000, value.magnitude < 1e6 else { return write(value) }
        if value < 0 { append(UInt8(ascii: "-")) }
        write(digits: UInt(whole.magnitude))
        append(UInt8(ascii: "."))
        for place in [1000, 100, 10, 1] {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place % 10))
        }
    }

    private mutating func write(digits value: UInt) {
        if value >= 10 { write(digits: value / 10) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    mutating func write(_ reference: Reference) {
        write(reference.number)
        write(" 0 R")
    }

    mutating func write(hex code: UInt16) {
        write(hexByte: UInt8(truncatingIfNeeded: code >> 8))
        write(hexByte: UInt8(truncatingIfNeeded: code))
    }

    mutating func write(hexByte byte: UInt8) {
        append(Self.digit(byte >> 4))
        append(Self.digit(byte & 15))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }
}

extension Double {
    /// To the nearest hundredth, and within what a page can hold.
    var hundredths: Int {
        guard isFinite else { return 0 }
        let scaled = Swift.max(-1e8, Swift.min(1e8, self * 100))
        return Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    }
}
