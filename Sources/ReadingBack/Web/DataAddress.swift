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

    /// Percent signs and what follows them, replaced.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = UInt8(ascii: "%")
        return bytes.place(of: mark) == nil ? bytes : bytes.unescaped(mark)[...]
    }
}
