import PDFSyntax

extension PDFLexer {
    /// Deeper nesting than any honest file has is read as nothing.
    private static let deepest = 60

    /// The next value, or nil at the end.
    mutating func next() -> PDFValue? { token().flatMap { value(of: $0, depth: 0) } }

    private mutating func value(of token: PDFToken, depth: Int) -> PDFValue? {
        guard depth < Self.deepest else {
            position = bytes.count
            return nil
        }
        switch token {
        case .number(let number): return reference(to: number) ?? .number(number)
        case .name(let range): return .name(name(range))
        case .literal, .hexadecimal:
            var string: [UInt8] = []
            append(token, to: &string)
            return .string(string)
        case .arrayStart: return array(depth: depth + 1)
        case .dictionaryStart: return dictionary(depth: depth + 1)
        case .arrayEnd, .dictionaryEnd: return .null
        case .word(let range): return value(of: range)
        }
    }

    private func value(of word: Range<Int>) -> PDFValue {
        switch String(decoding: bytes[word], as: UTF8.self) {
        case "null": .null
        case "true": .boolean(true)
        case "false": .boolean(false)
        case let word: .keyword(word)
        }
    }

    private mutating func array(depth: Int) -> PDFValue {
        var items: [PDFValue] = []
        while let token = token() {
            if case .arrayEnd = token { break }
            guard let item = value(of: token, depth: depth) else { break }
            items.append(item)
        }
        return .array(items)
    }

    private mutating func dictionary(depth: Int) -> PDFValue {
        var entries = PDFDictionary()
        while let token = token() {
            if case .dictionaryEnd = token { break }
            guard case .name(let key) = token else { continue }
            guard let next = self.token() else { break }
            if case .dictionaryEnd = next { break }
            guard let item = value(of: next, depth: depth) else { break }
            entries.add(name(key), item)
        }
        return .dictionary(entries)
    }

    /// The reference (`12 0 R`) that begins with a number.
    private mutating func reference(to number: Double) -> PDFValue? {
        guard let object = Int(exactly: number), object >= 0 else { return nil }
        let start = position
        if nextInteger() != nil {
            skipSpace()
            if byte(after: 0) == UInt8(ascii: "R"), !(byte(after: 1)?.isPDFRegular ?? false) {
                position += 1
                return .reference(object)
            }
        }
        position = start
        return nil
    }

    /// Digits behind white space, nil for anything else.
    mutating func nextInteger() -> Int? {
        skipSpace()
        let start = position
        var value = 0
        while position < bytes.count, bytes[position].isDigit, value < 1_000_000_000 {
            value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? value : nil
    }
}
