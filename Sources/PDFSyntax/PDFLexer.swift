/// Reads tokens one after the other; whatever the bytes are, it ends.
package struct PDFLexer {
    package let bytes: [UInt8]
    /// Never behind the end.
    package var position: Int

    package init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = min(max(position, 0), bytes.count)
    }

    package var isAtEnd: Bool { position >= bytes.count }

    package mutating func move(to position: Int) {
        self.position = min(max(position, 0), bytes.count)
    }

    package func byte(after offset: Int) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    /// The next token, or nil at the end.
    package mutating func token() -> PDFToken? {
        skipSpace()
        guard let byte = byte(after: 0) else { return nil }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return .number(readNumber())
        case UInt8(ascii: "/"):
            position += 1
            return .name(readWord())
        case UInt8(ascii: "("): return .literal(readLiteral())
        case UInt8(ascii: "<"): return readAngle()
        case UInt8(ascii: "["): return bracket(.arrayStart)
        case UInt8(ascii: "]"): return bracket(.arrayEnd)
        case UInt8(ascii: ">"):
            if self.byte(after: 1) == byte { position += 1 }
            return bracket(.dictionaryEnd)
        default:
            // A stray bracket is a word of its own, so that reading goes on.
            let word = readWord()
            if word.isEmpty { position += 1 }
            return .word(word.lowerBound..<position)
        }
    }

    /// Goes behind the picture that an operator `BI` begins (8.9.7): its dots may look like anything.
    package mutating func skipInlineImage() {
        while let token = token() {
            if case .word(let range) = token, bytes[range].elementsEqual("ID".utf8) { break }
        }
        while position + 1 < bytes.count {
            let isEnd =
                bytes[position] == UInt8(ascii: "E") && bytes[position + 1] == UInt8(ascii: "I")
            if isEnd && !(byte(after: 2)?.isPDFRegular ?? false) { return move(to: position + 2) }
            position += 1
        }
        position = bytes.count
    }

    private mutating func bracket(_ token: PDFToken) -> PDFToken {
        position += 1
        return token
    }

    /// White space and comments.
    package mutating func skipSpace() {
        while position < bytes.count {
            if bytes[position].isPDFSpace {
                position += 1
            } else if bytes[position] == UInt8(ascii: "%") {
                while position < bytes.count, !bytes[position].isLineEnd { position += 1 }
            } else {
                return
            }
        }
    }

    private mutating func readWord() -> Range<Int> {
        let start = position
        while position < bytes.count, bytes[position].isPDFRegular { position += 1 }
        return start..<position
    }

    private mutating func readNumber() -> Double {
        var value = 0.0, scale = 0.0, isNegative = false
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Double(bytes[position] - UInt8(ascii: "0"))
                scale *= 10
            case UInt8(ascii: ".") where scale == 0: scale = 1
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            default: return signed(value, scale, isNegative)
            }
            position += 1
        }
        return signed(value, scale, isNegative)
    }

    private func signed(_ value: Double, _ scale: Double, _ isNegative: Bool) -> Double {
        let magnitude = scale > 1 ? value / scale : value
        return isNegative ? -magnitude : magnitude
    }

    /// What stands between round brackets, which may hold others (7.3.4.2).
    private mutating func readLiteral() -> Range<Int> {
        position += 1
        let start = position
        var depth = 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\"): position += 1
            default: break
            }
            position += 1
            if depth == 0 { return start..<position - 1 }
        }
        position = bytes.count
        return start..<position
    }

    private mutating func readAngle() -> PDFToken {
        position += 1
        if byte(after: 0) == UInt8(ascii: "<") { return bracket(.dictionaryStart) }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
        let range = start..<position
        move(to: position + 1)
        return .hexadecimal(range)
    }
}

extension UInt8 {
    package var isLineEnd: Bool { self == 10 || self == 13 }

    package var isDigit: Bool { (0x30...0x39).contains(self) }

    package var isPDFSpace: Bool {
        self == 32 || self == 0 || (9...13).contains(self) && self != 11
    }

    /// Neither white space nor a delimiter (7.2.2).
    package var isPDFRegular: Bool {
        if self > 0x5D { return self != 0x7B && self != 0x7D }
        switch self {
        case 0, 9, 10, 12, 13, 32, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D: return false
        default: return true
        }
    }

    package var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
