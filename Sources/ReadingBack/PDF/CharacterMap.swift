/// The text of each character code (ISO 32000-1, 9.10.3).
struct CharacterMap {
    private var texts: [Int: String] = [:]

    /// Larger ranges than a font has codes are damage.
    private static let widest = 65_536

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

    func text(of code: Int) -> String? { texts[code] }

    private mutating func readCharacters(_ operands: [PDFValue]) {
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
            guard let code = operands[index].string, let text = operands[index + 1].string else {
                continue
            }
            texts[Self.number(code)] = utf16Text(text)
        }
    }

    private mutating func readRanges(_ operands: [PDFValue]) {
        for index in stride(from: 0, to: operands.count - 2, by: 3) {
            guard let low = operands[index].string.map(Self.number),
                let high = operands[index + 1].string.map(Self.number),
                low <= high, high - low < Self.widest
            else { continue }
            if let items = operands[index + 2].array {
                for (code, item) in zip(low...high, items) {
                    texts[code] = item.string.map { utf16Text($0) }
                }
            } else if let first = operands[index + 2].string {
                for code in low...high { texts[code] = Self.text(first, moved: code - low) }
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
