/// Takes numbers and runs of bytes from the front of a file, and never beyond its end.
struct ByteReader {
    let bytes: [UInt8]
    private(set) var offset: Int
    let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        offset = range.lowerBound
        end = range.upperBound
    }

    var left: Int { end - offset }

    mutating func byte() -> UInt8? {
        guard offset < end else { return nil }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// A number of two bytes, the higher first.
    mutating func two() -> Int? {
        guard left >= 2 else { return nil }
        defer { offset += 2 }
        return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
    }

    /// A number of four bytes, the highest first.
    mutating func four() -> Int? {
        guard left >= 4, let high = two(), let low = two() else { return nil }
        return high << 16 | low
    }

    /// Where the next bytes stand, which are gone past.
    mutating func take(_ count: Int) -> Range<Int>? {
        guard count >= 0, count <= left else { return nil }
        defer { offset += count }
        return offset..<(offset + count)
    }

    mutating func skip(_ expected: some Collection<UInt8>) -> Bool {
        guard left >= expected.count, bytes[offset..<end].starts(with: expected) else {
            return false
        }
        offset += expected.count
        return true
    }
}

extension [UInt8] {
    mutating func appendFour(_ number: UInt32) {
        for shift in [24, 16, 8, 0] as [UInt32] {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
