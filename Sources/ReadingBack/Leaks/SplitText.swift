/// A text taken apart for searching: its words, and its bare letters and digits.
///
/// Case does not count, nor does what nobody sees: soft hyphens, zero-width characters, marks of
/// direction. Whatever is neither letter, digit nor accent parts two words. Words are compared as
/// Swift compares strings, so that `é` equals `e` with an accent behind it.
struct SplitText {
    private(set) var words: [String] = []
    /// Letters `a` to `z` and digits as ASCII; any other letter is 0.
    private(set) var codes: [UInt8] = []
    /// Whether a word begins at each code, or a letter follows a digit, or the other way round.
    private(set) var edges: [Bool] = []

    private var word: [UInt8] = []

    init(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
        endWord()
    }

    static func isDigit(_ code: UInt8) -> Bool { (0x30...0x39).contains(code) }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case 0x61...0x7A, 0x30...0x39: append(ascii: byte)
            case 0x41...0x5A: append(ascii: byte | 0x20)
            case 0..<0x80: endWord()
            default: index = readScalar(text, from: index - 1)
            }
        }
    }

    /// Reads one character beyond ASCII; gives the index behind it.
    private mutating func readScalar(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let bytes = UnsafeBufferPointer(rebasing: text[start..<end])
        if let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first {
            append(scalar)
        }
        return end
    }

    private mutating func append(ascii byte: UInt8) {
        append(code: byte)
        word.append(byte)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch WordShape(scalar) {
        case .unseen: break
        case .separator: endWord()
        case .digit(let value): append(ascii: 0x30 + value)
        case .letter: appendLetter(scalar)
        case .ideograph:
            endWord()
            appendLetter(scalar)
            endWord()
        }
    }

    private mutating func appendLetter(_ scalar: Unicode.Scalar) {
        let small = scalar.properties.lowercaseMapping
        append(code: 0)
        word.append(contentsOf: small.utf8)
    }

    private mutating func append(code: UInt8) {
        let isEdge =
            word.isEmpty || (codes.last.map { Self.isDigit($0) != Self.isDigit(code) } ?? true)
        edges.append(isEdge)
        codes.append(code)
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }
}

/// What a character does to the word that it stands in.
private enum WordShape {
    case unseen, separator, letter
    case digit(UInt8)
    /// A script without spaces between words: every character counts as one.
    case ideograph

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xAD, 0x34F, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
            self = .unseen
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF,
            0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            self = .ideograph
        default: self.init(byCategory: scalar.properties)
        }
    }

    private init(byCategory properties: Unicode.Scalar.Properties) {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            self = .letter
        case .decimalNumber: self = .digit(UInt8(properties.numericValue ?? 0))
        case .format: self = .unseen
        default: self = .separator
        }
    }
}
