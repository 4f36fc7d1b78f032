/// A text taken apart for searching: its words, and its bare letters and digits.
///
/// Case and accents do not count, nor does what nobody sees: soft hyphens, zero-width characters,
/// marks of direction. Whatever is neither letter, digit nor accent parts two words.
package struct SplitText {
    /// A number for each word, equal for equal words; two words in 2⁶⁴ share one by chance.
    ///
    /// Words beyond ASCII are numbered as Swift compares strings, so that `é` equals an `e` with
    /// an accent behind it.
    package let words: [UInt64]
    /// Letters `a` to `z` and digits as ASCII, any other letter as 0; with `edge` where a word
    /// begins, or a letter follows a digit, or the other way round.
    package let marked: [UInt8]

    /// The bit that marks the beginning of a word, or of its letters or digits.
    package static let edge: UInt8 = 0x80

    /// The letters and digits without their marks.
    package var codes: [UInt8] { marked.map { $0 & ~Self.edge } }

    /// A text, taken apart.
    package init(_ text: String) {
        var text = text
        var words: [UInt64] = []
        marked = text.withUTF8 { text in
            // No character has more letters than bytes.
            [UInt8](unsafeUninitializedCapacity: text.count) { marked, count in
                var splitter = Splitter(marked: marked)
                splitter.read(text)
                (words, count) = (splitter.words, splitter.count)
            }
        }
        self.words = words
    }

    package static func isDigit(_ code: UInt8) -> Bool { (0x30...0x39).contains(code) }
}

/// Goes through a text, letter by letter.
private struct Splitter {
    private(set) var words: [UInt64] = []
    private let marked: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// Where the letters of the open word begin.
    private var start = 0
    /// The open word, once a letter of it is beyond ASCII.
    private var beyond: [UInt8]?
    private var sum = Self.basis

    /// FNV-1a over 64 bits.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    init(marked: UnsafeMutableBufferPointer<UInt8>) { self.marked = marked }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let next = readLetters(text, from: index)
            guard next < text.count else { break }
            if text[next] < 0x80 {
                endWord()
                index = next + 1
            } else {
                index = readScalar(text, from: next)
            }
        }
        endWord()
    }

    /// Reads letters and digits of ASCII, of which most texts are made; gives the index behind them.
    private mutating func readLetters(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int {
        var (index, count, sum) = (start, self.count, self.sum)
        // At the beginning of a word, neither a digit nor a letter stands before.
        var before = count == self.start ? Kind.none : isDigit(count - 1) ? .digit : .letter
        while index < text.count {
            // A digit has the bit that makes a capital's letter a small one.
            let letter = text[index] | 0x20
            let kind = Kind(letter, of: text[index])
            guard kind != .none else { break }
            marked[count] = kind == before ? letter : letter | SplitText.edge
            sum = (sum ^ UInt64(letter)) &* Self.prime
            (before, index, count) = (kind, index + 1, count + 1)
        }
        beyond?.append(contentsOf: marked[self.count..<count].lazy.map { $0 & ~SplitText.edge })
        (self.count, self.sum) = (count, sum)
        return index
    }

    private enum Kind: UInt8 {
        case none, digit, letter

        init(_ small: UInt8, of byte: UInt8) {
            self = small &- 0x61 < 26 ? .letter : byte &- 0x30 < 10 ? .digit : .none
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
        sum = (sum ^ UInt64(byte)) &* Self.prime
        beyond?.append(byte)
    }

    private mutating func append(letter: Unicode.Scalar) {
        if let plain = PlainLetters.letters(for: letter) {
            for byte in plain { append(ascii: byte) }
            return
        }
        if PlainLetters.isAccent(letter), let last, last < 0x80 { return }
        if beyond == nil { beyond = marked[start..<count].map { $0 & ~SplitText.edge } }
        append(code: 0)
        beyond?.append(contentsOf: letter.properties.lowercaseMapping.utf8)
    }

    /// The last byte of the open word.
    private var last: UInt8? {
        beyond?.last ?? (count > start ? marked[count - 1] & ~SplitText.edge : nil)
    }

    private mutating func append(code: UInt8) {
        let isEdge = count == start || isDigit(count - 1) != SplitText.isDigit(code)
        marked[count] = isEdge ? code | SplitText.edge : code
        count += 1
    }

    private func isDigit(_ index: Int) -> Bool {
        SplitText.isDigit(marked[index] & ~SplitText.edge)
    }

    private mutating func endWord() {
        guard count > start else { return }
        if let word = beyond {
            sum = UInt64(bitPattern: Int64(String(decoding: word, as: UTF8.self).hashValue))
        }
        words.append(sum)
        (start, beyond, sum) = (count, nil, Self.basis)
    }
}
