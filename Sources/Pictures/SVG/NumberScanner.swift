/// Reads numbers as SVG writes them: `1.5-.5,2e1` are three.
///
/// Source: SVG 1.1 §8.3.9.
struct NumberScanner {
    /// No number of a picture is larger; what comes from adding them stays finite.
    static let largest = 1e6

    private var scanner: ByteScanner

    init(_ bytes: [UInt8]) { scanner = ByteScanner(bytes) }

    var offset: Int { scanner.offset }

    var peek: UInt8? { scanner.peek }

    var isAtEnd: Bool { scanner.isAtEnd }

    mutating func advance() { scanner.advance() }

    mutating func skipSpace() { _ = scanner.skipSpace() }

    /// Goes past space, one comma, and space again.
    mutating func skipSeparator() {
        _ = scanner.skipSpace()
        if scanner.skip(",") { _ = scanner.skipSpace() }
    }

    /// Whether a number could begin here.
    var isAtNumber: Bool {
        guard let byte = scanner.peek else { return false }
        return byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".")
    }

    /// The next number, nil where there is none.
    mutating func number() -> Double? {
        var next = scanner
        let start = next.offset
        if !next.skip("-") { _ = next.skip("+") }
        var digits = next.take { $0.isDigit }.count
        if next.skip(".") { digits += next.take { $0.isDigit }.count }
        guard digits > 0 else { return nil }
        next.skipExponent()
        let written = String(decoding: next.bytes[start..<next.offset], as: UTF8.self)
        guard let number = Double(written), abs(number) <= Self.largest else { return nil }
        scanner = next
        return number
    }

    /// The next flag of an arc: a single 0 or 1, which needs no separator after it.
    mutating func flag() -> Bool? {
        if scanner.skip("0") { return false }
        return scanner.skip("1") ? true : nil
    }

    /// All numbers to the end; nil if anything else is there.
    static func numbers(_ bytes: [UInt8]) -> [Double]? {
        var scanner = NumberScanner(bytes)
        var numbers: [Double] = []
        scanner.skipSpace()
        while !scanner.isAtEnd {
            guard let number = scanner.number() else { return nil }
            numbers.append(number)
            scanner.skipSeparator()
        }
        return numbers
    }

    /// The one number that a value is; nil if it is anything else.
    static func number(_ bytes: [UInt8]) -> Double? {
        guard let numbers = numbers(bytes), numbers.count == 1 else { return nil }
        return numbers[0]
    }
}

extension ByteScanner {
    /// Goes past an exponent if a whole one comes next.
    fileprivate mutating func skipExponent() {
        var next = self
        guard next.skip("e") || next.skip("E") else { return }
        if !next.skip("-") { _ = next.skip("+") }
        guard !next.take(while: { $0.isDigit }).isEmpty else { return }
        self = next
    }
}
