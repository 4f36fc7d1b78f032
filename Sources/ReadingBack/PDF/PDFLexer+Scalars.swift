extension PDFLexer {
    /// A number, or the reference that begins with it.
    mutating func readNumber() -> PDFValue {
        let number = readPlainNumber()
        guard readsReferences, let object = PDFValue.number(number).integer, object >= 0 else {
            return .number(number)
        }
        let start = position
        if let generation = nextInteger(), generation >= 0, isAtReference() {
            move(to: position + 1)
            return .reference(object)
        }
        move(to: start)
        return .number(number)
    }

    /// Digits behind white space, nil for anything else.
    mutating func nextInteger() -> Int? {
        skipSpace()
        let start = position
        var value = 0
        while let byte = byte(after: 0), byte.isDigit, value < 1_000_000_000 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            move(to: position + 1)
        }
        return position > start ? value : nil
    }

    private mutating func isAtReference() -> Bool {
        skipSpace()
        return byte(after: 0) == UInt8(ascii: "R") && !(byte(after: 1)?.isPDFRegular ?? false)
    }

    private mutating func readPlainNumber() -> Double {
        var value = 0.0
        var scale = 0.0
        var isNegative = false
        while let byte = byte(after: 0) {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            case UInt8(ascii: ".") where scale == 0: scale = 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Double(byte - UInt8(ascii: "0"))
                scale *= 10
            default: return signed(value, scale, isNegative)
            }
            move(to: position + 1)
        }
        return signed(value, scale, isNegative)
    }

    private func signed(_ value: Double, _ scale: Double, _ isNegative: Bool) -> Double {
        let magnitude = scale > 1 ? value / scale : value
        return isNegative ? -magnitude : magnitude
    }

    /// A string in brackets (7.3.4.2).
    mutating func readLiteral() -> [UInt8] {
        move(to: position + 1)
        var string: [UInt8] = []
        var depth = 1
        while let byte = byte(after: 0) {
            move(to: position + 1)
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\"):
                readEscape(into: &string)
                continue
            default: break
            }
            if depth == 0 { break }
            string.append(byte)
        }
        return string
    }

    private mutating func readEscape(into string: inout [UInt8]) {
        guard let byte = byte(after: 0) else { return }
        move(to: position + 1)
        switch byte {
        case UInt8(ascii: "n"): string.append(10)
        case UInt8(ascii: "r"): string.append(13)
        case UInt8(ascii: "t"): string.append(9)
        case UInt8(ascii: "b"): string.append(8)
        case UInt8(ascii: "f"): string.append(12)
        case 13: if self.byte(after: 0) == 10 { move(to: position + 1) }
        case 10: break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = Int(byte - UInt8(ascii: "0"))
            for _ in 0..<2 {
                guard let digit = self.byte(after: 0), digit.isDigit, digit < 0x38 else { break }
                value = value * 8 + Int(digit - UInt8(ascii: "0"))
                move(to: position + 1)
            }
            string.append(UInt8(truncatingIfNeeded: value))
        default: string.append(byte)
        }
    }

    /// A string in hexadecimal (7.3.4.3).
    mutating func readHexadecimal() -> [UInt8] {
        let start = min(position + 1, bytes.count)
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        move(to: end + 1)
        var string: [UInt8] = []
        string.reserveCapacity((end - start) / 2 + 1)
        var high: UInt8?
        for byte in bytes[start..<end] {
            guard let value = byte.hexadecimalValue else { continue }
            if let first = high {
                string.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        if let high { string.append(high << 4) }
        return string
    }
}

extension UInt8 {
    var isLineEnd: Bool { self == 10 || self == 13 }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    var isPDFSpace: Bool { self == 32 || self == 0 || (9...13).contains(self) && self != 11 }

    /// Neither white space nor a delimiter (7.2.2).
    var isPDFRegular: Bool {
        switch self {
        case 0, 9, 10, 12, 13, 32, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D:
            false
        default: true
        }
    }

    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
