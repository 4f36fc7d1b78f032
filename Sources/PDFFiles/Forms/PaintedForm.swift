/// What an appearance paints.
struct PaintedForm {
    let bytes: [UInt8]
    /// It was not read: it may be made to unpack to very much.
    let isTooLong: Bool

    /// Whether more than lines and areas is painted.
    var paintsWords: Bool {
        if isTooLong { return true }
        let operators: Set = ["Do", "sh", "c", "v", "y", "EI"]
        let tokens = bytes.split { $0 <= 32 }
        return holdsString
            || tokens.contains { operators.contains(String(decoding: $0, as: UTF8.self)) }
    }

    /// A string that is not empty.
    private var holdsString: Bool {
        zip(bytes, bytes.dropFirst()).contains { one, next in
            let isDigit = (48...57).contains(next) || (65...70).contains(next & 0xDF)
            return one == UInt8(ascii: "(") && next != UInt8(ascii: ")")
                || one == UInt8(ascii: "<") && isDigit
        }
    }

    /// Whether all words of a value stand in it, in letters as PDF's fonts have them mostly.
    func says(_ value: String) -> Bool {
        if isTooLong { return false }
        let plain = bytes.filter { $0 != UInt8(ascii: "\\") }
        return value.split(whereSeparator: \.isWhitespace).allSatisfy { word in
            guard let codes = WindowsLetters.codes(of: word.filter { $0 != "\\" }) else {
                return false
            }
            return plain.contains(codes)
        }
    }
}

extension FormFiller {
    /// Packed, in bytes.
    private static let longest = 16 << 10

    mutating func content(of stream: PDFObject) -> PaintedForm {
        let content = stream.content(packedAtMost: Self.longest)
        spend(content?.count ?? 0)
        return PaintedForm(bytes: content ?? [], isTooLong: content == nil)
    }
}
