/// Steps through bytes from the first to the last, and never beyond.
struct ByteScanner {
    let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset >= bytes.count }

    /// The next byte, nil at the end.
    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func advance() { offset = min(offset + 1, bytes.count) }

    func starts(with expected: StaticString) -> Bool {
        expected.withUTF8Buffer { starts(with: $0) }
    }

    /// Goes past the expected bytes if they come next.
    mutating func skip(_ expected: StaticString) -> Bool {
        guard starts(with: expected) else { return false }
        offset += expected.utf8CodeUnitCount
        return true
    }

    mutating func skip(_ expected: [UInt8]) -> Bool {
        guard starts(with: expected) else { return false }
        offset += expected.count
        return true
    }

    /// Goes past white space; says whether there was any.
    mutating func skipSpace() -> Bool {
        let start = offset
        while let byte = peek, byte.isSpace { advance() }
        return offset > start
    }

    /// All that comes next and fits.
    mutating func take(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = offset
        while let byte = peek, fits(byte) { advance() }
        return bytes[start..<offset]
    }

    private func starts(with expected: some Collection<UInt8>) -> Bool {
        bytes.count - offset >= expected.count && bytes[offset...].starts(with: expected)
    }
}

extension UInt8 {
    /// Space, tab, line feed or carriage return.
    var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

    /// What XML names are made of, as far as ASCII goes.
    var isNamePart: Bool {
        isLetter || isDigit || self == 0x2D || self == 0x2E || self == 0x3A || self == 0x5F
    }
}
