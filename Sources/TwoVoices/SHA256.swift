/// The hash of a file that tells whether anybody changed it (FIPS 180-4).
struct SHA256 {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// 64 hexadecimal digits.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        bytes.withUnsafeBufferPointer { whole in
            let full = whole.count / 64 * 64
            for start in stride(from: 0, to: full, by: 64) {
                hash.take(UnsafeBufferPointer(rebasing: whole[start..<start + 64]))
            }
            let last = padded(whole[full...], length: whole.count)
            last.withUnsafeBufferPointer { rest in
                for start in stride(from: 0, to: rest.count, by: 64) {
                    hash.take(UnsafeBufferPointer(rebasing: rest[start..<start + 64]))
                }
            }
        }
        return hash.state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    /// The end of the message: a one, noughts, and its length in bits (section 5.1.1).
    private static func padded(
        _ rest: Slice<UnsafeBufferPointer<UInt8>>, length: Int
    ) -> [UInt8] {
        var last = Array(rest) + [0x80]
        while last.count % 64 != 56 { last.append(0) }
        let bits = UInt64(length) * 8
        for shift in stride(from: 56, through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        return last
    }

    /// One block of 64 bytes (section 6.2.2).
    private mutating func take(_ block: UnsafeBufferPointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            Self.schedule(block, into: words)
            let constants = Self.constants
            var (a, b, c, d) = (state[0], state[1], state[2], state[3])
            var (e, f, g, h) = (state[4], state[5], state[6], state[7])
            for round in 0..<64 {
                let one = (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ ((e & f) ^ (~e & g))
                let first = h &+ one &+ constants[round] &+ words[round]
                let two = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
                let second = two &+ ((a & b) ^ (a & c) ^ (b & c))
                (h, g, f, e) = (g, f, e, d &+ first)
                (d, c, b, a) = (c, b, a, first &+ second)
            }
            for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
        }
    }

    private static func schedule(
        _ block: UnsafeBufferPointer<UInt8>, into words: UnsafeMutableBufferPointer<UInt32>
    ) {
        for index in 0..<16 {
            words[index] = (0..<4).reduce(0) { $0 << 8 | UInt32(block[index * 4 + $1]) }
        }
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let one = early.rotated(7) ^ early.rotated(18) ^ (early >> 3)
            let two = late.rotated(17) ^ late.rotated(19) ^ (late >> 10)
            words[index] = words[index - 16] &+ one &+ words[index - 7] &+ two
        }
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = (2...311).lazy
        .filter { number in !(2..<number).contains { number % $0 == 0 } }
        .map(cubeRootFraction)

    /// Bisection in whole numbers, so that no rounding of the machine is in it.
    private static func cubeRootFraction(of prime: Int) -> UInt32 {
        var (low, high) = (UInt64(0), UInt64(8) << 32)
        while high - low > 1 {
            let middle = (low + high) / 2
            if isCube(of: middle, atMost: UInt64(prime)) { low = middle } else { high = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }

    /// Whether (root / 2³²)³ ≤ limit.
    private static func isCube(of root: UInt64, atMost limit: UInt64) -> Bool {
        let square = root.multipliedFullWidth(by: root)
        // The square is square.high·2⁶⁴ + square.low; times the root it may take 105 bits + 64.
        let low = square.low.multipliedFullWidth(by: root)
        let high = square.high &* root &+ low.high
        return high < limit << 32 || (high == limit << 32 && low.low == 0)
    }
}

extension UInt32 {
    fileprivate func rotated(_ by: UInt32) -> UInt32 { self >> by | self << (32 - by) }
}
