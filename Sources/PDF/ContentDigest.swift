/// A number made of all that a file holds, so that equal files have equal IDs.
///
/// Two sums in the manner of FNV-1a over words of 64 bits, with different starts; Swift's own
/// `Hasher` differs between runs, and nobody has to be kept from making two files of one ID.
struct ContentDigest {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            let whole = raw.count & ~7
            for offset in stride(from: 0, to: whole, by: 8) {
                add(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            for byte in raw[whole...] { add(UInt64(byte)) }
            add(UInt64(raw.count))
        }
    }

    /// The shift takes to the lower half what the product moves up.
    private mutating func add(_ word: UInt64) {
        first = (first ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01B3
        first ^= first >> 32
        second = (second ^ UInt64(littleEndian: word)) &* 0x9DDF_EA08_EB38_2D69
        second ^= second >> 32
    }

    /// 16 bytes, as digits.
    var hexadecimal: String {
        var digits: [UInt8] = []
        for sum in [first, second] {
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                digits.write(hexByte: UInt8(truncatingIfNeeded: sum >> shift))
            }
        }
        return String(decoding: digits, as: UTF8.self)
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
