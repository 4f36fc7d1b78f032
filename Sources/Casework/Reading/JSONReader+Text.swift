extension JSONReader {
    /// A text in double quotes, its escapes read.
    mutating func text() throws(Unreadable) -> String {
        index += 1
        var said: [UInt8] = []
        while true {
            let letters = bytes[index...].prefix { $0 >= 0x20 && $0 != .quote && $0 != .backslash }
            index = letters.endIndex
            switch here {
            case .quote:
                index += 1
                return String(decoding: said.isEmpty ? letters : said[...] + letters, as: UTF8.self)
            case .backslash:
                said += letters
                try escape(into: &said)
            case let byte?:
                builder.log.add(.rawLineBreak, at: position)
                said += letters
                said.append(byte)
                index += 1
            case nil: throw stop(.endOfFile)
            }
        }
    }

    private mutating func escape(into said: inout [UInt8]) throws(Unreadable) {
        let start = position
        index += 1
        guard let byte = here else { throw stop(.endOfFile) }
        if byte == UInt8(ascii: "u") {
            index += 1
            said += try Array(String(Character(unicode(from: start))).utf8)
            return
        }
        guard let meant = Self.escapes[byte] else { throw stop(.escape) }
        index += 1
        // A Windows line end within a text is one line end.
        if meant == 0x0A, said.last == 0x0D { said.removeLast() }
        said.append(meant)
    }

    private static let escapes: [UInt8: UInt8] = [
        .quote: .quote, .backslash: .backslash, .slash: .slash, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
        UInt8(ascii: "t"): 0x09,
    ]

    /// `\uXXXX`, or two of them that are one character together.
    private mutating func unicode(from start: Position) throws(Unreadable) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, bytes[index...].starts(with: [.backslash, UInt8(ascii: "u")]) {
            let before = index
            index += 2
            let second = try hexadecimal()
            if (0xDC00...0xDFFF).contains(second) {
                let joined = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                return Unicode.Scalar(joined) ?? "\u{FFFD}"
            }
            index = before
        }
        builder.log.add(.loneSurrogate, at: start)
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(Unreadable) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = here, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw stop(.escape)
            }
            number = number << 4 + UInt32(digit)
            index += 1
        }
        return number
    }
}

/// The characters of JSON's grammar.
extension UInt8 {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let slash = UInt8(ascii: "/")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let point = UInt8(ascii: ".")
    static let plus = UInt8(ascii: "+")
    static let minus = UInt8(ascii: "-")
    static let nought = UInt8(ascii: "0")
    static let smallE = UInt8(ascii: "e")
    static let capitalE = UInt8(ascii: "E")
}
