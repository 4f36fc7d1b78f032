extension ArraySlice<UInt8> {
    /// The bytes, each mark that two hexadecimal digits follow replaced by the byte that they mean:
    /// `#41` in names of PDF (ISO 32000-1, 7.3.5), `%41` in addresses (RFC 3986, 2.1).
    package func unescaped(_ mark: UInt8) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(count)
        var index = startIndex
        while index < endIndex {
            if self[index] == mark, index + 2 < endIndex,
                let high = self[index + 1].hexadecimalValue,
                let low = self[index + 2].hexadecimalValue
            {
                plain.append(high << 4 | low)
                index += 3
            } else {
                plain.append(self[index])
                index += 1
            }
        }
        return plain
    }
}
