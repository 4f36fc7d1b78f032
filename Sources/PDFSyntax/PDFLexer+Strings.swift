extension PDFLexer {
    /// A name as it is meant: `#41` is A.
    package func name(_ range: Range<Int>) -> String {
        let mark = UInt8(ascii: "#"), name = bytes[range]
        guard name.contains(mark) else { return String(decoding: name, as: UTF8.self) }
        return String(decoding: name.unescaped(mark), as: UTF8.self)
    }

    /// Appends what a string holds; nothing for any other token.
    package func append(_ token: PDFToken, to string: inout [UInt8]) {
        switch token {
        case .literal(let range): append(literal: range, to: &string)
        case .hexadecimal(let range): append(hexadecimal: range, to: &string)
        default: break
        }
    }

    private func append(literal range: Range<Int>, to string: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\\") {
                index = appendEscape(at: index, before: range.upperBound, to: &string)
            } else {
                string.append(byte)
            }
        }
    }

    /// What stands behind a backslash (7.3.4.2, table 3); gives where the string goes on.
    private func appendEscape(
        at index: Int, before end: Int, to string: inout [UInt8]
    ) -> Int {
        guard index < end else { return index }
        switch bytes[index] {
        case UInt8(ascii: "n"): string.append(10)
        case UInt8(ascii: "r"): string.append(13)
        case UInt8(ascii: "t"): string.append(9)
        case UInt8(ascii: "b"): string.append(8)
        case UInt8(ascii: "f"): string.append(12)
        case 13: return index + 1 < end && bytes[index + 1] == 10 ? index + 2 : index + 1
        case 10: break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            let digits = bytes[index..<min(index + 3, end)].prefix { (0x30...0x37).contains($0) }
            let value = digits.reduce(0) { $0 << 3 | Int($1 - UInt8(ascii: "0")) }
            string.append(UInt8(truncatingIfNeeded: value))
            return digits.endIndex
        case let byte: string.append(byte)
        }
        return index + 1
    }

    private func append(hexadecimal range: Range<Int>, to string: inout [UInt8]) {
        var high: UInt8?
        for index in range {
            guard let value = bytes[index].hexadecimalValue else { continue }
            if let first = high {
                string.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        if let high { string.append(high << 4) }
    }
}
