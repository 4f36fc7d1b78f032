/// How a part's bytes were made ready for the way (RFC 2045, 6).
enum TransferEncoding {
    case plain, base64, quotedPrintable

    init(_ name: String) {
        self = ["base64": .base64, "quoted-printable": .quotedPrintable][name] ?? .plain
    }

    func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        switch self {
        case .plain: Array(bytes)
        case .base64: Self.base64(bytes)
        case .quotedPrintable: Self.quotedPrintable(bytes)
        }
    }

    /// What is no letter of the alphabet is left out, as the standard says.
    private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count * 3 / 4)
        var bits: UInt32 = 0, count = 0
        for byte in bytes {
            if byte == 0x3D { break }
            guard let value = letter(byte) else { continue }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            decoded.append(UInt8(truncatingIfNeeded: bits >> count))
        }
        return decoded
    }

    private static func letter(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte) - 0x41
        case 0x61...0x7A: UInt32(byte) - 0x61 + 26
        case 0x30...0x39: UInt32(byte) - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }

    private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var joined: [UInt8] = []
        var lines = ByteLines(bytes)
        while let line = lines.next() {
            let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }
            let words = end.map { line[...$0] } ?? line[line.startIndex..<line.startIndex]
            // A line that ends in the mark goes on.
            if words.last == 0x3D { joined += words.dropLast() } else { joined += words + [0x0A] }
        }
        return HexadecimalPairs.decoded(joined[...], after: 0x3D)
    }
}
