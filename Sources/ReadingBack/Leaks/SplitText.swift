import Disclosure

/// A text taken apart for searching: its words, and its bare letters and digits.
///
/// Case and accents do not count, nor does what nobody sees: soft hyphens, zero-width characters,
/// marks of direction. Whatever is neither letter, digit nor accent parts two words.
struct SplitText {
    /// A number for each word, equal for equal words; two words in 2⁶⁴ share one by chance.
    ///
    /// Words beyond ASCII are numbered as Swift compares strings, so that `é` equals an `e` with
    /// an accent behind it.
    private(set) var words: [UInt64] = []
    /// Letters `a` to `z` and digits as ASCII; any other letter is 0.
    private(set) var codes: [UInt8] = []
    /// Whether a word begins at each code, or a letter follows a digit, or the other way round.
    private(set) var edges: [Bool] = []

    private var word: [UInt8] = []
    private var sum = Self.start
    private var isASCII = true

    /// FNV-1a over 64 bits.
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    init(_ text: String) {
        var text = text
        codes.reserveCapacity(text.utf8.count)
        edges.reserveCapacity(text.utf8.count)
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

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch WordShape(scalar) {
        case .unseen: break
        case .separator: endWord()
        case .digit(let value): append(ascii: 0x30 + value)
        case .letter: append(letter: scalar)
        case .ideograph:
            endWord()
            append(letter: scalar)
            endWord()
        }
    }

    private mutating func append(ascii byte: UInt8) {
        append(code: byte)
        append(byte)
    }

    private mutating func append(letter: Unicode.Scalar) {
        if let plain = PlainLetters.letters(for: letter) {
            for byte in plain { append(ascii: byte) }
            return
        }
        if PlainLetters.isAccent(letter), word.last.map({ $0 < 0x80 }) ?? false { return }
        append(code: 0)
        for byte in letter.properties.lowercaseMapping.utf8 { append(byte) }
    }

    private mutating func append(_ byte: UInt8) {
        word.append(byte)
        sum = (sum ^ UInt64(byte)) &* Self.prime
        if byte >= 0x80 { isASCII = false }
    }

    private mutating func append(code: UInt8) {
        let isEdge =
            word.isEmpty || (codes.last.map { Self.isDigit($0) != Self.isDigit(code) } ?? true)
        edges.append(isEdge)
        codes.append(code)
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if !isASCII {
            let hash = String(decoding: word, as: UTF8.self).hashValue
            sum = UInt64(bitPattern: Int64(hash))
        }
        words.append(sum)
        word.removeAll(keepingCapacity: true)
        (sum, isASCII) = (Self.start, true)
    }
}
