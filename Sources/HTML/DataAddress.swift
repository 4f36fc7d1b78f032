/// A picture's bytes as an address (RFC 2397), ready to stand in an attribute.
enum DataAddress {
    /// SVG stays readable, so that a search of the page finds its words.
    static func svg(_ svg: String) -> [UInt8] {
        var address = Array("data:image/svg+xml,".utf8)
        address.reserveCapacity(svg.utf8.count * 5 / 4)
        let isPlain = isPlain
        for byte in svg.utf8 {
            if byte == UInt8(ascii: "\"") {
                address.append(UInt8(ascii: "'"))
            } else if isPlain[Int(byte)] {
                address.append(byte)
            } else {
                address.append(UInt8(ascii: "%"))
                address.append(digits[Int(byte >> 4)])
                address.append(digits[Int(byte & 15)])
            }
        }
        return address
    }

    /// For each byte whether it may stand in an address and in an attribute as it is.
    private static let isPlain: [Bool] = {
        let marks = "-._~!*,;:@/?=+$()"
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).flatMap { [$0, $0 & 0xDF] }
        let plain = Set(letters + Array("0123456789".utf8) + Array(marks.utf8))
        return (0...UInt8.max).map(plain.contains)
    }()

    /// RFC 4648 §4.
    static func base64(_ bytes: [UInt8], type: String) -> [UInt8] {
        let head = Array("data:\(type);base64,".utf8)
        let count = head.count + (bytes.count + 2) / 3 * 4
        return [UInt8](unsafeUninitializedCapacity: count) { address, filled in
            filled = address.initialize(fromContentsOf: head)
            alphabet.withUnsafeBufferPointer { letters in
                var start = 0
                while start < bytes.count {
                    let left = bytes.count - start
                    var bits = Int(bytes[start]) << 16
                    if left > 1 { bits |= Int(bytes[start + 1]) << 8 }
                    if left > 2 { bits |= Int(bytes[start + 2]) }
                    address[filled] = letters[bits >> 18]
                    address[filled + 1] = letters[bits >> 12 & 63]
                    address[filled + 2] = left > 1 ? letters[bits >> 6 & 63] : padding
                    address[filled + 3] = left > 2 ? letters[bits & 63] : padding
                    start += 3
                    filled += 4
                }
            }
        }
    }

    private static let padding = UInt8(ascii: "=")
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}
