/// A number made of all that a file holds, so that equal files have equal IDs.
///
/// Two FNV-1a sums over 64 bits with different starts; Swift's own `Hasher` differs between runs.
struct ContentDigest {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            second = (second ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
    }

    /// 16 bytes.
    var bytes: [UInt8] {
        [first, second].flatMap { sum in
            (0..<8).map { UInt8(truncatingIfNeeded: sum >> (UInt64($0) * 8)) }
        }
    }

    /// Six capital letters, as the name of a font's subset wants them (ISO 32000-1, 9.6.4).
    var subsetTag: String {
        var rest = first
        var tag = ""
        for _ in 0..<6 {
            tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
            rest /= 26
        }
        return tag
    }
}
