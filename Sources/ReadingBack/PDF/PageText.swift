import PDFSyntax

/// The words of a page in the order in which they are shown, and of each marked sequence.
///
/// Words that stand apart on the paper are parted by a space, and lines by a line's end, whether
/// or not the file says so; words that touch are one.
struct PageText {
    private var shown: [UInt8] = []
    private var marked: [Int: [UInt8]] = [:]
    private var current: Int?
    /// What property lists of marked content say, one after another.
    private(set) var replacements: [String] = []
    /// What is read in place of what is shown till the marked content ends (14.9.4).
    private var replacement: [UInt8]?
    /// What is shown and not read.
    private var covered: [UInt8] = []
    private var pen: (x: Double, y: Double, isReversed: Bool)?

    var whole: String { String(decoding: shown, as: UTF8.self) }

    /// The whole without the ends of its lines, and without those where reading turns round.
    var unbroken: String {
        String(decoding: shown.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    func words(ofSequence number: Int) -> String {
        String(decoding: marked[number] ?? [], as: UTF8.self)
    }

    /// What a search has to find besides the words that are read.
    var unread: String { replacements.joined() + "\n" + String(decoding: covered, as: UTF8.self) }

    mutating func note(_ words: String) { replacements.append(words) }

    /// Begins or goes on with marked content, which may be read as other words than it shows.
    mutating func begin(sequence: Int?, readAs words: String? = nil) {
        current = sequence
        replacement = words.map { Array($0.utf8) }
    }

    /// Adds what is read from `start` to `end`, in page space; `height` is that of its letters.
    /// Words that are read from the right start there.
    mutating func add(
        _ text: [UInt8], from start: (x: Double, y: Double), to end: (x: Double, y: Double),
        height: Double, isReversed: Bool = false
    ) {
        let gap = separator(before: start, height: height, isReversed)
        pen = (end.x, end.y, isReversed)
        var text = text
        if let read = replacement {
            covered += text
            (text, replacement) = (read, [])
        }
        guard !text.isEmpty else { return }
        Self.append(text, after: gap, to: &shown)
        if let current { Self.append(text, after: gap, to: &marked[current, default: []]) }
    }

    private static func append(_ text: [UInt8], after gap: UInt8?, to words: inout [UInt8]) {
        if let gap, let last = words.last, !last.isPDFSpace, !(isLine(gap) && isHyphenated(words)) {
            words.append(gap)
        }
        words.append(contentsOf: text)
    }

    private static func isLine(_ gap: UInt8) -> Bool { gap == UInt8(ascii: "\n") }

    /// Whether a word goes on after its own hyphen: "step-" and, on the next line, "aunt".
    private static func isHyphenated(_ words: [UInt8]) -> Bool {
        guard words.last == UInt8(ascii: "-"), let letter = words.dropLast().last else {
            return false
        }
        return !letter.isPDFSpace && letter != UInt8(ascii: "-")
    }

    private func separator(
        before start: (x: Double, y: Double), height: Double, _ isReversed: Bool
    ) -> UInt8? {
        guard let pen else { return nil }
        if abs(start.y - pen.y) > height * 0.3 { return UInt8(ascii: "\n") }
        // Where reading turns round, what is read next need not stand next: two words or one.
        guard pen.isReversed == isReversed else { return UInt8(ascii: "\n") }
        let gap = isReversed ? pen.x - start.x : start.x - pen.x
        return gap > height * 0.15 || gap < -height * 0.5 ? UInt8(ascii: " ") : nil
    }
}
