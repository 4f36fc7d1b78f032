/// A text string (7.9.2.2): UTF-16 or UTF-8 where it says so, else taken as Latin 1.
package func pdfText(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16Text(bytes.dropFirst(2)) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}

/// UTF-16 with the larger byte first; an odd byte at the end is left out.
package func utf16Text(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var high: UInt8?
    for byte in bytes {
        if let first = high {
            units.append(UInt16(first) << 8 | UInt16(byte))
            high = nil
        } else {
            high = byte
        }
    }
    return String(decoding: units, as: UTF16.self)
}
