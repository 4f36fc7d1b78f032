import PDFSyntax

/// Takes HTML, SVG or XML apart; whatever the bytes are, it ends.
struct WebTokenizer {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var tokens: [WebToken] = []
    private var text: ArraySlice<UInt8> = []

    static func tokens(of bytes: [UInt8]) -> [WebToken] {
        var tokenizer = WebTokenizer(bytes: bytes)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
        while position < bytes.count {
            let start = position
            position = bytes[start...].place(of: UInt8(ascii: "<")) ?? bytes.count
            let words = bytes[start..<position]
            text = text.isEmpty ? words : text + words
            switch byte(after: 1) {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): readDeclaration()
            case UInt8(ascii: "/"): readEndTag()
            case let next? where next.isNameStart: readStartTag()
            default: readSign()
            }
        }
        endText()
    }

    /// A sign that opens nothing.
    private mutating func readSign() {
        text += bytes[position...].prefix(1)
        position = min(position + 1, bytes.count)
    }

    private func byte(after offset: Int) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private mutating func endText() {
        guard !text.isEmpty else { return }
        tokens.append(.text(Entities.decoded(text)))
        text = []
    }

    /// What stands before the next occurrence of a word, which is passed over.
    private mutating func take(until word: String) -> String {
        let end = bytes.firstRange(of: word, from: position) ?? bytes.count
        let taken = String(decoding: bytes[position..<end], as: UTF8.self)
        position = min(end + word.utf8.count, bytes.count)
        return taken
    }

    private mutating func readDeclaration() {
        if bytes[position...].starts(with: Array("<![CDATA[".utf8)) {
            position += 9
            text += Array(Entities.encoded(take(until: "]]>")).utf8)
            return
        }
        endText()
        if bytes[position...].starts(with: Array("<!--".utf8)) {
            position += 4
            tokens.append(.comment(take(until: "-->")))
        } else {
            position += 2
            tokens.append(.comment(take(until: ">")))
        }
    }

    private mutating func readEndTag() {
        endText()
        position += 2
        let end = bytes[position...].place(of: UInt8(ascii: ">")) ?? bytes.count
        tokens.append(.close(Self.name(bytes[position..<end].prefix { !$0.isPDFSpace })))
        position = min(end + 1, bytes.count)
    }

    private mutating func readStartTag() {
        endText()
        position += 1
        let name = readName()
        var attributes: [WebToken.Attribute] = []
        var closesItself = false
        while let byte = byte(after: 0) {
            if byte == UInt8(ascii: ">") {
                position += 1
                break
            }
            closesItself = byte == UInt8(ascii: "/")
            if closesItself || byte.isPDFSpace {
                position += 1
                continue
            }
            attributes.append(readAttribute())
        }
        tokens.append(.open(name, attributes))
        if closesItself || WebElements.void.contains(name) { tokens.append(.close(name)) }
        if WebElements.isRaw(name), !closesItself { readRawText(of: name) }
    }

    private mutating func readRawText(of name: String) {
        let end = bytes.firstRange(of: "</" + name, from: position) ?? bytes.count
        tokens.append(.text(String(decoding: bytes[position..<end], as: UTF8.self)))
        position = end
    }

    private mutating func readName() -> String {
        let start = position
        while let byte = byte(after: 0), !byte.isPDFSpace, byte != UInt8(ascii: ">"),
            byte != UInt8(ascii: "/"), byte != UInt8(ascii: "=") || position == start
        {
            position += 1
        }
        return Self.name(bytes[start..<position])
    }

    /// In small letters, as most are written.
    private static func name(_ bytes: ArraySlice<UInt8>) -> String {
        let name = String(decoding: bytes, as: UTF8.self)
        let isSmall = bytes.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        return isSmall ? name : name.lowercased()
    }

    private mutating func readAttribute() -> WebToken.Attribute {
        let name = readName()
        skipSpace()
        guard byte(after: 0) == UInt8(ascii: "=") else { return .init(name: name, bytes: []) }
        position += 1
        skipSpace()
        let start: Int, end: Int
        if let quote = byte(after: 0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            start = position + 1
            end = bytes[start...].place(of: quote) ?? bytes.count
            position = min(end + 1, bytes.count)
        } else {
            start = position
            while let byte = byte(after: 0), !byte.isPDFSpace, byte != UInt8(ascii: ">") {
                position += 1
            }
            end = position
        }
        return .init(name: name, bytes: Entities.decodedBytes(bytes[start..<end]))
    }

    private mutating func skipSpace() {
        while byte(after: 0)?.isPDFSpace ?? false { position += 1 }
    }
}

extension UInt8 {
    fileprivate var isNameStart: Bool {
        (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
