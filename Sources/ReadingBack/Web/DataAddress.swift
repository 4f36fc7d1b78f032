import PDFSyntax

/// Addresses: read as they are, decoded, and where they hold a file (RFC 2397), that file.
enum DataAddress {
    static func passages(of value: ArraySlice<UInt8>, place: String, depth: Int) -> [Passage] {
        guard value.starts(with: "data:".utf8) else { return words(value, place: place) }
        let address = value.dropFirst(5)
        guard let comma = address.place(of: UInt8(ascii: ",")) else { return [] }
        let kind = String(decoding: address[..<comma], as: UTF8.self)
        let body = unescaped(address[(comma + 1)...])
        let file = kind.hasSuffix(";base64") ? Base64.decoded(body) : Array(body)
        return [Passage(place: place, text: kind)]
            + PictureText.passages(of: file, place: "a picture in \(place)", depth: depth + 1)
    }

    private static func words(_ value: ArraySlice<UInt8>, place: String) -> [Passage] {
        let texts = value.contains(UInt8(ascii: "%")) ? [value, unescaped(value)] : [value]
        return texts.map { Passage(place: place, text: String(decoding: $0, as: UTF8.self)) }
    }

    /// Percent signs and what follows them, replaced (RFC 3986, 2.1).
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.place(of: UInt8(ascii: "%")) != nil else { return bytes }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.endIndex,
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
        return plain[...]
    }
}
