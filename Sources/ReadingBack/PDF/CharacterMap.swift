import PDFSyntax

/// What a font's character map says (ISO 32000-1, 9.7.5 and 9.10.3).
struct CharacterMap {
    /// The text of each code.
    private(set) var texts = CodeTexts()
    /// How many bytes a code has; nil where the map does not say.
    private(set) var codeLength: Int?
    private let lexer: PDFLexer

    /// Codes are of two bytes at most.
    private static let codes = 0..<65_536

    init(_ program: [UInt8]) {
        var lexer = PDFLexer(program)
        self.lexer = lexer
        var operands: [PDFToken] = []
        while let token = lexer.token() {
            guard case .word(let range) = token else {
                operands.append(token)
                continue
            }
            switch String(decoding: program[range], as: UTF8.self) {
            case "endcodespacerange": codeLength = operands.last.map { bytes(of: $0).count }
            case "endbfchar": readCharacters(operands)
            case "endbfrange": readRanges(operands[...])
            default: break
            }
            operands.removeAll(keepingCapacity: true)
        }
    }

    private func bytes(of token: PDFToken) -> [UInt8] {
        var bytes: [UInt8] = []
        lexer.append(token, to: &bytes)
        return bytes
    }

    private func code(_ token: PDFToken) -> Int? {
        guard token.isString else { return nil }
        let number = bytes(of: token).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        return Self.codes.contains(number) ? number : nil
    }

    private mutating func readCharacters(_ operands: [PDFToken]) {
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
            guard let code = code(operands[index]) else { continue }
            texts.set(code, to: utf16Text(bytes(of: operands[index + 1])))
        }
    }

    /// Low and high code, then the text of the first, or each text in brackets.
    private mutating func readRanges(_ operands: ArraySlice<PDFToken>) {
        var rest = operands
        while rest.count >= 3 {
            let low = code(rest.removeFirst()), high = code(rest.removeFirst())
            let first = rest.removeFirst()
            var items: ArraySlice<PDFToken> = []
            if case .arrayStart = first {
                items = rest.prefix { $0.isString }
                rest = rest.dropFirst(items.count + 1)
            }
            guard let low, let high, low <= high else { continue }
            for (code, item) in zip(low...high, items) {
                texts.set(code, to: utf16Text(bytes(of: item)))
            }
            guard first.isString else { continue }
            let start = bytes(of: first)
            for code in low...high { texts.set(code, to: Self.text(start, moved: code - low)) }
        }
    }

    /// The text of a range's first code, its last unit counted on.
    private static func text(_ first: [UInt8], moved: Int) -> String {
        var bytes = first
        guard bytes.count >= 2 else { return "" }
        let unit = Int(bytes[bytes.count - 2]) << 8 | Int(bytes[bytes.count - 1])
        bytes[bytes.count - 2] = UInt8(truncatingIfNeeded: (unit + moved) >> 8)
        bytes[bytes.count - 1] = UInt8(truncatingIfNeeded: unit + moved)
        return utf16Text(bytes)
    }
}

/// UTF-8 by code, all in one row of bytes.
struct CodeTexts {
    private var bytes: [UInt8] = []
    /// Where each code's text stands; nil where nothing is known of it.
    private var places: [Range<Int32>?] = []

    mutating func set(_ code: Int, to text: String) {
        while places.count <= code { places.append(nil) }
        let start = Int32(clamping: bytes.count)
        bytes.append(contentsOf: text.utf8)
        places[code] = start..<Int32(clamping: bytes.count)
    }

    /// Appends what a code says; whether anything is known of it.
    func append(_ code: Int, to text: inout [UInt8]) -> Bool {
        guard code < places.count, let place = places[code] else { return false }
        if place.count == 1 {
            text.append(bytes[Int(place.lowerBound)])
        } else {
            text.append(contentsOf: bytes[Int(place.lowerBound)..<Int(place.upperBound)])
        }
        return true
    }
}
