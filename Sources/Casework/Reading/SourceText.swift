/// A file as characters: UTF-8 without a byte order mark, its bad bytes and forbidden characters
/// noted and replaced one for one, so that the rest can still be read and keeps its places.
struct SourceText {
    private(set) var bytes: [UInt8] = []
    private var line = 1
    private var column = 1

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    init(_ raw: [UInt8], log: inout ProblemLog) throws(Unreadable) {
        if Self.isUTF16(raw) {
            log.add(.utf16, at: Position(line: 1, column: 1))
            throw Unreadable()
        }
        bytes.reserveCapacity(raw.count)
        let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        read(raw[start...], log: &log)
    }

    private mutating func read(_ raw: ArraySlice<UInt8>, log: inout ProblemLog) {
        var index = raw.startIndex
        while index < raw.endIndex {
            let letters = raw[index...].prefix { $0 >= 0x20 && $0 < 0x7F }
            bytes += letters
            column += letters.count
            index = letters.endIndex
            guard index < raw.endIndex else { return }
            if raw[index] == 0x0A || raw[index] == 0x0D {
                index += lineBreak(raw, at: index)
            } else {
                index += character(raw[index...], log: &log)
            }
        }
    }

    /// Every way of ending a line becomes a line feed.
    private mutating func lineBreak(_ raw: ArraySlice<UInt8>, at index: Int) -> Int {
        bytes.append(0x0A)
        (line, column) = (line + 1, 1)
        let isPair = raw[index] == 0x0D && index + 1 < raw.endIndex && raw[index + 1] == 0x0A
        return isPair ? 2 : 1
    }

    private mutating func character(_ raw: ArraySlice<UInt8>, log: inout ProblemLog) -> Int {
        let here = Position(line: line, column: column)
        column += 1
        guard let (scalar, length) = Unicode.Scalar.first(in: raw) else {
            log.add(.notUTF8, at: here)
            bytes += Self.replacement
            return 1
        }
        if let problem = ForbiddenCharacter.problem(scalar) {
            log.add(problem, at: here)
            bytes += Self.replacement
        } else {
            bytes += raw.prefix(length)
        }
        return length
    }

    /// By its byte order mark, or by the nought that every other byte of it is.
    private static func isUTF16(_ raw: [UInt8]) -> Bool {
        guard raw.count >= 2 else { return false }
        if (raw[0], raw[1]) == (0xFE, 0xFF) || (raw[0], raw[1]) == (0xFF, 0xFE) { return true }
        return raw.count >= 4 && (raw[0] == 0) != (raw[1] == 0) && (raw[2] == 0) != (raw[3] == 0)
    }
}

extension Unicode.Scalar {
    /// The well-formed UTF-8 character at the beginning of some bytes, and how many it takes.
    static func first(in bytes: ArraySlice<UInt8>) -> (scalar: Self, length: Int)? {
        var decoder = UTF8()
        var source = bytes.prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&source) else { return nil }
        return (scalar, UTF8.width(scalar))
    }
}
