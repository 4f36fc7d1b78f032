/// Addresses: read as they are, decoded, and where they hold a file (RFC 2397), that file.
enum DataAddress {
    static func passages(of value: String, place: String, depth: Int) -> [Passage] {
        guard value.utf8.prefix(5).elementsEqual("data:".utf8) else {
            guard value.contains("%") else { return [Passage(place: place, text: value)] }
            let decoded = String(decoding: unescaped(Array(value.utf8)), as: UTF8.self)
            return [Passage(place: place, text: value), Passage(place: place, text: decoded)]
        }
        let bytes = Array(value.utf8.dropFirst(5))
        guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return [] }
        let kind = String(decoding: bytes[..<comma], as: UTF8.self)
        let body = unescaped(Array(bytes[(comma + 1)...]))
        let file = kind.hasSuffix(";base64") ? base64(body) : body
        return [Passage(place: place, text: kind)]
            + PictureText.passages(of: file, place: "a picture in \(place)", depth: depth + 1)
    }

    /// Percent signs and what follows them, replaced (RFC 3986, 2.1).
    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var plain: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
                let high = bytes[position + 1].hexadecimalValue,
                let low = bytes[position + 2].hexadecimalValue
            {
                plain.append(high << 4 | low)
                position += 3
            } else {
                plain.append(bytes[position])
                position += 1
            }
        }
        return plain
    }

    /// Four letters are three bytes (RFC 4648, 4); anything else is passed over.
    static func base64(_ letters: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for letter in letters {
            guard let value = letter.base64Value else { continue }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return bytes
    }
}

extension UInt8 {
    fileprivate var base64Value: UInt8? {
        switch self {
        case 0x41...0x5A: self - 0x41
        case 0x61...0x7A: self - 0x61 + 26
        case 0x30...0x39: self - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
