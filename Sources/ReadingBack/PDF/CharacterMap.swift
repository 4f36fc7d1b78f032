/// The text of each character code (ISO 32000-1, 9.10.3).
struct CharacterMap {
    /// UTF-8 by code; nil where the map says nothing.
    private(set) var texts: [[UInt8]?] = []

    /// Codes are of two bytes at most.
    private static let codes = 0..<65_536

    init(_ program: [UInt8]) {
        var lexer = PDFLexer(program, readsReferences: false)
        var operands: [PDFValue] = []
        while let value = lexer.next() {
            guard case .keyword(let word) = value else {
                operands.append(value)
                continue
            }
            if word == "endbfchar" { readCharacters(operands) }
            if word == "endbfrange" { readRanges(operands) }
            operands.removeAll(keepingCapacity: true)
        }
    }

    private mutating func set(_ code: Int, to text: String) {
        guard Self.codes.contains(code) else { return }
        if code >= texts.count {
            texts += Array(repeating: nil, count: code + 1 - texts.count)
        }
        texts[code] = Array(text.utf8)
    }

    private mutating func readCharacters(_ operands: [PDFValue]) {
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
            guard let code = operands[index].string, let text = operands[index + 1].string else {
                continue
            }
            set(Self.number(code), to: utf16Text(text))
        }
    }

    private mutating func readRanges(_ operands: [PDFValue]) {
        for index in stride(from: 0, to: operands.count - 2, by: 3) {
            guard let low = operands[index].string.map(Self.number),
                let high = operands[index + 1].string.map(Self.number),
                low <= high, Self.codes.contains(high)
            else { continue }
            if let items = operands[index + 2].array {
                for (code, item) in zip(low...high, items) {
                    set(code, to: utf16Text(item.string ?? []))
                }
            } else if let first = operands[index + 2].string {
                for code in low...high { set(code, to: Self.text(first, moved: code - low)) }
            }
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

    private static func number(_ code: [UInt8]) -> Int {
        code.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
}
