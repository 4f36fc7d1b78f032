/// A picture's bytes as an address (RFC 2397), ready to stand in an attribute.
enum DataAddress {
    /// SVG stays readable, so that a search of the page finds its words.
    static func svg(_ svg: String) -> [UInt8] {
        let head = Array("data:image/svg+xml,".utf8)
        let (isPlain, digits) = (isPlain, digits)
        let most = head.count + 3 * svg.utf8.count
        return [UInt8](unsafeUninitializedCapacity: most) { address, filled in
            var end = address.initialize(fromContentsOf: head)
            for byte in svg.utf8 {
                if byte == UInt8(ascii: "\"") {
                    address[end] = UInt8(ascii: "'")
                } else if isPlain[Int(byte)] {
                    address[end] = byte
                } else {
                    address[end] = UInt8(ascii: "%")
                    address[end + 1] = digits[Int(byte >> 4)]
                    address[end + 2] = digits[Int(byte & 15)]
                    end += 2
                }
                end += 1
            }
            filled = end
        }
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
        let whole = bytes.count / 3 * 3
        let count = head.count + (bytes.count + 2) / 3 * 4
        return [UInt8](unsafeUninitializedCapacity: count) { address, filled in
            filled = address.initialize(fromContentsOf: head)
            bytes[..<whole].withUnsafeBufferPointer { triples in
                write(triples, to: &address, &filled)
            }
            guard whole < bytes.count else { return }
            // What is short of three bytes is filled up with noughts, whose letters are padding.
            let left = bytes[whole...]
            (left + [0, 0]).prefix(3).withUnsafeBufferPointer { write($0, to: &address, &filled) }
            for place in 1...3 - left.count { address[filled - place] = UInt8(ascii: "=") }
        }
    }

    private static func write(
        _ triples: UnsafeBufferPointer<UInt8>, to address: inout UnsafeMutableBufferPointer<UInt8>,
        _ filled: inout Int
    ) {
        alphabet.withUnsafeBufferPointer { letters in
            var end = filled
            for start in stride(from: 0, to: triples.count, by: 3) {
                let high = Int(triples[start]) << 16 | Int(triples[start + 1]) << 8
                let bits = high | Int(triples[start + 2])
                address[end] = letters[bits >> 18]
                address[end + 1] = letters[bits >> 12 & 63]
                address[end + 2] = letters[bits >> 6 & 63]
                address[end + 3] = letters[bits & 63]
                end += 4
            }
            filled = end
        }
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}
