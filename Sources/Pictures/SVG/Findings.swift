import Diagnostics

/// Collects what is wrong with a file, by the offset of its bytes.
struct Findings {
    /// More are not worth reading, and would take a damaged file's time.
    static let most = 60

    let file: String
    let bytes: [UInt8]
    private(set) var problems: [Problem] = []

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    var isFull: Bool { problems.count >= Self.most }

    /// From the top of the file down; the note that there are more stays last.
    var sorted: Problems {
        let found = problems.prefix(Self.most).enumerated().sorted { one, other in
            (one.element.place?.line ?? 0, one.element.place?.column ?? 0, one.offset)
                < (other.element.place?.line ?? 0, other.element.place?.column ?? 0, other.offset)
        }
        return Problems(found.map(\.element) + problems.dropFirst(Self.most))
    }

    mutating func add(_ problem: PictureProblem, at offset: Int) {
        guard problems.count <= Self.most else { return }
        let kept = isFull ? PictureProblem.tooManyProblems : problem
        problems.append(kept.problem(at: place(offset)))
    }

    /// Line and column of a byte; columns count characters, not bytes.
    private func place(_ offset: Int) -> Place {
        var (line, column) = (1, 1)
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Place(file: file, line: line, column: column)
    }
}
