/// Reads JSON strictly (RFC 8259): no trailing comma, no comment, no leading nought, no `NaN`.
///
/// It walks without recursion; what is open is kept by the builder and in `open`.
struct JSONReader {
    let bytes: [UInt8]
    var index = 0
    var builder: TreeBuilder
    private var open: [Opened] = []
    private var counted = (index: 0, position: Position(line: 1, column: 1))

    private struct Opened {
        var closer: UInt8
        var isEmpty = true
    }

    /// The tree of the file; nil, with problems in the log, where there is none.
    static func tree(_ bytes: [UInt8], log: inout ProblemLog) -> Node? {
        var reader = JSONReader(bytes: bytes, builder: TreeBuilder(log: log))
        let isWhole = reader.read()
        log = reader.builder.log
        return isWhole ? reader.builder.root : nil
    }

    private init(bytes: [UInt8], builder: TreeBuilder) {
        self.bytes = bytes
        self.builder = builder
    }

    private mutating func read() -> Bool {
        do {
            skipSpace()
            if index == bytes.count {
                throw builder.stop(.emptyFile, Position(line: 1, column: 1))
            }
            try value()
            while let opened = open.popLast() { try member(of: opened) }
            skipSpace()
            if index < bytes.count { throw stop(.afterTheEnd) }
            return true
        } catch {
            return false
        }
    }

    /// Where the reader is now. Asked for in order, so that a file of one line is counted once.
    var position: Position {
        mutating get {
            var (line, column) = (counted.position.line, counted.position.column)
            for byte in bytes[counted.index..<max(index, counted.index)] {
                if byte == 0x0A {
                    (line, column) = (line + 1, 1)
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            counted = (max(index, counted.index), Position(line: line, column: column))
            return counted.position
        }
    }

    var here: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipSpace() {
        while let byte = here, byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
            index += 1
        }
    }

    mutating func stop(_ fault: JSONFault) -> Unreadable {
        builder.stop(.notJSON(here == nil ? .endOfFile : fault), position)
    }
}

extension JSONReader {
    /// One item of what is open, or its end.
    private mutating func member(of opened: Opened) throws(Unreadable) {
        skipSpace()
        if here == opened.closer {
            index += 1
            return try builder.end()
        }
        if !opened.isEmpty { try comma(before: opened.closer) }
        open.append(Opened(closer: opened.closer, isEmpty: false))
        if opened.closer == .closeBrace { try key() }
        try value()
    }

    private mutating func comma(before closer: UInt8) throws(Unreadable) {
        guard here == .comma else {
            throw stop(.unexpected("a comma or the end of the list or block"))
        }
        index += 1
        skipSpace()
        if here == closer { throw stop(.trailingComma) }
    }

    private mutating func key() throws(Unreadable) {
        guard here == .quote else { throw stop(.unexpected("a key in double quotes")) }
        let start = position
        try builder.scalar(.text(text()), at: start)
        skipSpace()
        guard here == .colon else { throw stop(.unexpected("a colon")) }
        index += 1
        skipSpace()
    }

    private mutating func value() throws(Unreadable) {
        let start = position
        switch here {
        case .openBrace, .openBracket:
            try builder.begin(mapping: here == .openBrace, at: start)
            open.append(Opened(closer: here == .openBrace ? .closeBrace : .closeBracket))
            index += 1
        case .quote: try builder.scalar(.text(text()), at: start)
        case .slash: throw stop(.comment)
        case let byte? where byte == .minus || byte.isDigit:
            try builder.scalar(.number(number()), at: start)
        default: try builder.scalar(word(), at: start)
        }
    }

    private mutating func word() throws(Unreadable) -> Scalar {
        let words: [(String, Scalar)] = [
            ("true", .flag(true)), ("false", .flag(false)), ("null", .nothing),
        ]
        for (word, scalar) in words where bytes[index...].starts(with: word.utf8) {
            index += word.utf8.count
            return scalar
        }
        throw stop(.unexpected("a value"))
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    private mutating func number() throws(Unreadable) -> String {
        let start = index
        if here == .minus { index += 1 }
        let begins = here
        let count = digits()
        guard count == 1 || count > 1 && begins != .nought else { throw stop(.number) }
        if here == .point {
            index += 1
            guard digits() > 0 else { throw stop(.number) }
        }
        if here == .smallE || here == .capitalE {
            index += 1
            if here == .plus || here == .minus { index += 1 }
            guard digits() > 0 else { throw stop(.number) }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = here, byte.isDigit { index += 1 }
        return index - start
    }
}
