import Glibc

/// Bytes as they are compared with others where many are long: gone through once, eight at a time.
struct LongValue: Hashable {
    private let bytes: ArraySlice<UInt8>
    private let sum: UInt64

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        sum = bytes.withUnsafeBytes { bytes in
            var sum = UInt64(bytes.count)
            var index = 0
            while index + 8 <= bytes.count {
                add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), to: &sum)
                index += 8
            }
            for byte in bytes[index...] { add(UInt64(byte), to: &sum) }
            return sum
        }
    }

    static func == (one: LongValue, other: LongValue) -> Bool {
        guard one.sum == other.sum, one.bytes.count == other.bytes.count else { return false }
        return one.bytes.withUnsafeBytes { first in
            other.bytes.withUnsafeBytes { second in
                guard let start = first.baseAddress, let other = second.baseAddress else {
                    return true
                }
                return memcmp(start, other, first.count) == 0
            }
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(sum) }
}

/// A step of a sum that differs for nearly all words that differ.
private func add(_ word: UInt64, to sum: inout UInt64) {
    sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
}
