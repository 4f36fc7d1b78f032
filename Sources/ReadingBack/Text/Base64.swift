/// Bytes written as letters, four for three of them (RFC 4648, 4 and 5); whatever is no letter is
/// passed over.
struct Base64 {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    static func decoded(_ letters: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: letters.count * 3 / 4) { bytes, count in
            var decoder = Base64(bytes: bytes)
            letters.withUnsafeBufferPointer { letters in
                values.withUnsafeBufferPointer { decoder.decode(letters, $0) }
            }
            count = decoder.count
        }
    }

    private init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func decode(
        _ letters: UnsafeBufferPointer<UInt8>, _ values: UnsafeBufferPointer<UInt32>
    ) {
        var index = 0
        // Four at a time, as far as all of them are letters.
        while index + 4 <= letters.count {
            let high = values[Int(letters[index])] << 18 | values[Int(letters[index + 1])] << 12
            let low = values[Int(letters[index + 2])] << 6 | values[Int(letters[index + 3])]
            guard high | low < 1 << 24 else { break }
            write(high | low, 3)
            index += 4
        }
        var bits: UInt32 = 0
        var held = 0
        for letter in letters[index...] where values[Int(letter)] < 64 {
            bits = bits << 6 | values[Int(letter)]
            held += 1
            guard held == 4 else { continue }
            write(bits, 3)
            (bits, held) = (0, 0)
        }
        // Two letters more are a byte, three are two.
        if held > 1 { write(bits << UInt32(6 * (4 - held)), held - 1) }
    }

    /// The first of the three bytes that 24 bits are.
    private mutating func write(_ bits: UInt32, _ length: Int) {
        for index in 0..<length {
            bytes[count + index] = UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * index))
        }
        count += length
    }

    /// What each letter counts, in either alphabet; for any other byte more than four of them hold.
    private static let values: [UInt32] = {
        var values = [UInt32](repeating: .max, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        for ends in ["+/", "-_"] {
            for (value, letter) in (letters + ends).utf8.enumerated() {
                values[Int(letter)] = UInt32(value)
            }
        }
        return values
    }()
}
