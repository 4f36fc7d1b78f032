import Glibc

/// Looking through bytes of which most mean nothing.
extension ArraySlice<UInt8> {
    /// Where a byte stands first; nil where it does not.
    func place(of byte: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count)
            else { return nil }
            return startIndex + (UnsafeRawPointer(found) - base)
        }
    }
}

extension [UInt8] {
    /// Whether they are UTF-8. ASCII, which is most of a page, is passed over eight bytes at a time.
    var isUTF8: Bool {
        withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                let isASCII =
                    index + 8 <= bytes.count
                    && bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                        & 0x8080_8080_8080_8080 == 0
                if isASCII {
                    index += 8
                    continue
                }
                let others = bytes[index...].prefix { $0 >= 0x80 }
                guard String(validating: others, as: UTF8.self) != nil else { return false }
                index = Swift.max(others.endIndex, index + 1)
            }
            return true
        }
    }
}
