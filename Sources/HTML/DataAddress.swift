/// A picture's bytes as an address (RFC 2397), ready to stand in an attribute.
enum DataAddress {
    /// SVG stays readable, so that a search of the page finds its words.
    static func svg(_ svg: String) -> [UInt8] {
        var address = Array("data:image/svg+xml,".utf8)
        address.reserveCapacity(svg.utf8.count * 5 / 4)
        for byte in svg.utf8 {
            switch Unicode.Scalar(byte) {
            case "\"": address.append(UInt8(ascii: "'"))
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "!", "*", ",", ";", ":", "@",
                "/", "?", "=", "+", "$", "(", ")":
                address.append(byte)
            default: address.append(contentsOf: escape(byte))
            }
        }
        return address
    }

    /// RFC 4648 §4.
    static func base64(_ bytes: [UInt8], type: String) -> [UInt8] {
        var address = Array("data:\(type);base64,".utf8)
        address.reserveCapacity(address.count + bytes.count / 3 * 4 + 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let left = bytes.count - start
            var bits = Int(bytes[start]) << 16
            if left > 1 { bits |= Int(bytes[start + 1]) << 8 }
            if left > 2 { bits |= Int(bytes[start + 2]) }
            address.append(alphabet[bits >> 18])
            address.append(alphabet[bits >> 12 & 63])
            address.append(left > 1 ? alphabet[bits >> 6 & 63] : padding)
            address.append(left > 2 ? alphabet[bits & 63] : padding)
        }
        return address
    }

    private static let padding = UInt8(ascii: "=")
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func escape(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
