import PDFSyntax

/// What stands before an operator, as far as it matters here: an array may hold millions.
struct WordOperands {
    private(set) var letters = 0
    private(set) var name: Range<Int>?
    /// At most six.
    private(set) var numbers: [Double] = []
    /// Strings of a property list behind their keys.
    private(set) var texts: [(key: Range<Int>, string: PDFToken)] = []
    private(set) var names = 0
    private var isBehindName = false

    private static let mostTexts = 16

    mutating func add(_ token: PDFToken) {
        let wasBehindName = isBehindName
        isBehindName = false
        if wasBehindName, token.isString, let name, texts.count < Self.mostTexts {
            texts.append((name, token))
        }
        switch token {
        case .number(let number):
            if numbers.count == 6 { numbers.removeAll(keepingCapacity: true) }
            numbers.append(number)
        case .literal(let range): letters += range.count
        case .hexadecimal(let range): letters += range.count / 2
        case .name(let range):
            (name, isBehindName) = (range, true)
            names += 1
        default: break
        }
    }

    mutating func removeAll() {
        (letters, name, names, isBehindName) = (0, nil, 0, false)
        numbers.removeAll(keepingCapacity: true)
        if !texts.isEmpty { texts.removeAll() }
    }
}
