/// Reads values one after the other; whatever the bytes are, it ends.
struct PDFLexer {
    let bytes: [UInt8]
    private(set) var position: Int
    /// References (`12 0 R`) stand in files, not in content streams.
    let readsReferences: Bool

    /// Deeper nesting than any honest file has is read as nothing.
    private static let deepest = 60

    init(_ bytes: [UInt8], at position: Int = 0, readsReferences: Bool = true) {
        self.bytes = bytes
        self.position = min(max(position, 0), bytes.count)
        self.readsReferences = readsReferences
    }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func move(to position: Int) { self.position = min(max(position, 0), bytes.count) }

    /// The next value, or nil at the end.
    mutating func next() -> PDFValue? { value(depth: 0) }

    private mutating func value(depth: Int) -> PDFValue? {
        skipSpace()
        guard position < bytes.count else { return nil }
        guard depth < Self.deepest else {
            position = bytes.count
            return nil
        }
        switch bytes[position] {
        case UInt8(ascii: "/"): return .name(readName())
        case UInt8(ascii: "("): return .string(readLiteral())
        case UInt8(ascii: "<"):
            if byte(after: 1) == UInt8(ascii: "<") { return readDictionary(depth: depth) }
            return .string(readHexadecimal())
        case UInt8(ascii: "["): return readArray(depth: depth)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return readNumber()
        default: return readKeyword()
        }
    }

    func byte(after offset: Int) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    /// White space and comments.
    mutating func skipSpace() {
        while position < bytes.count {
            if bytes[position].isPDFSpace {
                position += 1
            } else if bytes[position] == UInt8(ascii: "%") {
                while position < bytes.count, !bytes[position].isLineEnd { position += 1 }
            } else {
                return
            }
        }
    }

    private mutating func readName() -> String {
        position += 1
        var name: [UInt8] = []
        while let byte = byte(after: 0), byte.isPDFRegular {
            position += 1
            if byte == UInt8(ascii: "#"), let high = self.byte(after: 0)?.hexadecimalValue,
                let low = self.byte(after: 1)?.hexadecimalValue
            {
                name.append(high << 4 | low)
                position += 2
            } else {
                name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func readArray(depth: Int) -> PDFValue {
        position += 1
        var items: [PDFValue] = []
        while true {
            skipSpace()
            guard let byte = byte(after: 0) else { break }
            if byte == UInt8(ascii: "]") {
                position += 1
                break
            }
            guard let item = value(depth: depth + 1) else { break }
            items.append(item)
        }
        return .array(items)
    }

    private mutating func readDictionary(depth: Int) -> PDFValue {
        position += 2
        var entries: [String: PDFValue] = [:]
        while true {
            skipSpace()
            guard let byte = byte(after: 0) else { break }
            if byte == UInt8(ascii: ">") {
                position += self.byte(after: 1) == byte ? 2 : 1
                break
            }
            guard let key = value(depth: depth + 1) else { break }
            guard let name = key.name, let item = value(depth: depth + 1) else { continue }
            entries[name] = item
        }
        return .dictionary(entries)
    }

    private mutating func readKeyword() -> PDFValue {
        let start = position
        while let byte = byte(after: 0), byte.isPDFRegular { position += 1 }
        // A stray bracket is a word of its own, so that reading goes on.
        if position == start { position += 1 }
        switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "null": return .null
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        case let word: return .keyword(word)
        }
    }
}
