/// Reads the little of XML that a picture needs: elements, attributes, text, comments and the
/// five entities.
///
/// Document types, instructions, CDATA and character references are faults, so nothing in a file
/// can grow when it is read, nor name another file. Source: XML 1.0 §2.
struct XMLReader {
    /// How deep elements may stand in each other.
    static let deepest = 32

    private var scanner: ByteScanner

    init(_ bytes: [UInt8]) { scanner = ByteScanner(bytes) }

    /// The outermost element, with all that is in it.
    mutating func root() throws(XMLFault) -> XMLElement {
        _ = scanner.skip([0xEF, 0xBB, 0xBF])
        if scanner.skip("<?xml ") { try skip(past: "?>", else: .endsEarly) }
        try skipSpaceAndComments()
        let root = try tree()
        try skipSpaceAndComments()
        guard scanner.isAtEnd else { throw XMLFault(kind: .afterRoot, offset: scanner.offset) }
        return root
    }

    private mutating func tree() throws(XMLFault) -> XMLElement {
        var open: [XMLElement] = []
        while true {
            var finished: XMLElement?
            if let inner = open.last?.name, scanner.skip("</") {
                try endTag(inner)
                finished = open.removeLast()
            } else if scanner.skip("<!--") {
                try skip(past: "-->", else: .comment)
            } else if scanner.starts(with: "<!") || scanner.starts(with: "<?") {
                throw XMLFault(kind: .doctype, offset: scanner.offset)
            } else if scanner.peek == UInt8(ascii: "<") {
                guard open.count < Self.deepest else {
                    throw XMLFault(kind: .tooDeep, offset: scanner.offset)
                }
                let (element, isWhole) = try startTag()
                if isWhole { finished = element } else { open.append(element) }
            } else {
                guard !open.isEmpty else { throw XMLFault(kind: .name, offset: scanner.offset) }
                try text(into: &open[open.count - 1])
            }
            guard let finished else { continue }
            guard !open.isEmpty else { return finished }
            open[open.count - 1].children.append(finished)
        }
    }

    private mutating func startTag() throws(XMLFault) -> (XMLElement, isWhole: Bool) {
        let offset = scanner.offset
        _ = scanner.skip("<")
        var element = XMLElement(name: try name(), offset: offset, attributes: [])
        var names: Set<String> = []
        while true {
            let hadSpace = scanner.skipSpace()
            if scanner.skip("/>") { return (element, true) }
            if scanner.skip(">") { return (element, false) }
            guard !scanner.isAtEnd else { throw endsEarly }
            guard hadSpace else { throw XMLFault(kind: .attribute, offset: scanner.offset) }
            let attribute = try attribute()
            guard names.insert(attribute.name).inserted else {
                throw XMLFault(kind: .doubleAttribute, offset: attribute.offset)
            }
            element.attributes.append(attribute)
        }
    }

    private mutating func endTag(_ expected: String) throws(XMLFault) {
        let offset = scanner.offset
        guard try name() == expected else { throw XMLFault(kind: .closing, offset: offset) }
        _ = scanner.skipSpace()
        guard scanner.skip(">") else { throw XMLFault(kind: .closing, offset: scanner.offset) }
    }

    private mutating func attribute() throws(XMLFault) -> XMLElement.Attribute {
        let offset = scanner.offset
        let name = try name()
        _ = scanner.skipSpace()
        guard scanner.skip("=") else { throw XMLFault(kind: .attribute, offset: scanner.offset) }
        _ = scanner.skipSpace()
        guard let quote = scanner.peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else { throw XMLFault(kind: .attribute, offset: scanner.offset) }
        scanner.advance()
        let start = scanner.offset
        let value = try characters(until: quote)
        scanner.advance()
        return XMLElement.Attribute(name: name, offset: offset, value: value, valueOffset: start)
    }

    private mutating func text(into element: inout XMLElement) throws(XMLFault) {
        let start = scanner.offset
        let characters = try characters(until: UInt8(ascii: "<"))
        if element.textOffset == nil, let first = characters.firstIndex(where: { !$0.isSpace }) {
            element.textOffset = start + first
        }
        element.text += characters
    }

    /// Characters up to a delimiter, which must come, with entities resolved.
    private mutating func characters(until end: UInt8) throws(XMLFault) -> [UInt8] {
        var characters: [UInt8] = []
        while let byte = scanner.peek, byte != end {
            if byte == UInt8(ascii: "<") {
                throw XMLFault(kind: .attribute, offset: scanner.offset)
            }
            guard byte >= 0x20 || byte.isSpace else {
                throw XMLFault(kind: .control, offset: scanner.offset)
            }
            characters.append(byte == UInt8(ascii: "&") ? try entity() : byte)
            scanner.advance()
        }
        guard !scanner.isAtEnd else { throw endsEarly }
        return characters
    }

    /// One of the five; the scanner is left on its semicolon.
    private mutating func entity() throws(XMLFault) -> UInt8 {
        for (name, character) in Self.entities where scanner.skip(name) {
            return character
        }
        throw XMLFault(kind: .entity, offset: scanner.offset)
    }

    private static let entities: [(StaticString, UInt8)] = [
        ("&amp", UInt8(ascii: "&")), ("&lt", UInt8(ascii: "<")), ("&gt", UInt8(ascii: ">")),
        ("&quot", UInt8(ascii: "\"")), ("&apos", UInt8(ascii: "'")),
    ]

    private mutating func name() throws(XMLFault) -> String {
        let start = scanner.offset
        let name = scanner.take { $0.isNamePart }
        guard let first = name.first, !first.isDigit else {
            throw scanner.isAtEnd ? endsEarly : XMLFault(kind: .name, offset: start)
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func skipSpaceAndComments() throws(XMLFault) {
        _ = scanner.skipSpace()
        while scanner.skip("<!--") {
            try skip(past: "-->", else: .comment)
            _ = scanner.skipSpace()
        }
    }

    private mutating func skip(
        past end: StaticString, else kind: XMLFault.Kind
    ) throws(XMLFault) {
        let start = scanner.offset
        while !scanner.skip(end) {
            guard !scanner.isAtEnd else { throw XMLFault(kind: kind, offset: start) }
            scanner.advance()
        }
    }

    private var endsEarly: XMLFault { XMLFault(kind: .endsEarly, offset: scanner.offset) }
}
