import Documents

/// Writes inlines so that every reader of CommonMark sees their words, and none sees a mark in
/// them that the document did not set.
enum MarkdownText {
    /// Lines of a paragraph; breaks stay breaks.
    static func paragraph(of inlines: [Inline]) -> [UInt8] {
        text(Letters(inlines, keepsBreaks: true), opensLine: true)
    }

    /// What fits into a heading, a cell of a table or an alternative text.
    static func line(of inlines: [Inline]) -> [UInt8] {
        text(Letters(inlines, keepsBreaks: false), opensLine: false)
    }

    private static func text(_ letters: Letters, opensLine: Bool) -> [UInt8] {
        var letters = letters
        letters.keepReadableMarks()
        var writer = LetterWriter(letters, opensLine: opensLine)
        writer.write()
        return writer.bytes
    }
}

/// Writes letters with their marks, links outermost, then strong, then emphasis.
private struct LetterWriter {
    private(set) var bytes: [UInt8] = []
    private let letters: Letters
    private var head: Head
    /// What is open: the letter that was written last.
    private var style = Letter(scalar: " ")

    /// How much of a line has been written: blocks are known by how their lines begin.
    private enum Head { case nothing, digits, words }

    init(_ letters: Letters, opensLine: Bool) {
        self.letters = letters
        head = opensLine ? .nothing : .words
    }

    mutating func write() {
        let all = letters.all, hasMarks = letters.areMarked || !letters.addresses.isEmpty
        bytes.reserveCapacity(all.count + all.count / 8)
        for index in all.indices {
            let scalar = all[index].scalar
            if hasMarks { change(to: all[index]) }
            if head == .words, scalar.isOnlyItself {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if scalar == "\n" {
                write("\\\n")
                head = .nothing
            } else {
                if needsEscape(scalar, at: index) { write("\\") }
                write(scalar)
                head = head(after: scalar)
            }
        }
        if hasMarks { change(to: Letter(scalar: " ")) }
    }

    private mutating func write(_ mark: String) { bytes.append(contentsOf: mark.utf8) }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func change(to next: Letter) {
        let isSameLink = next.link == style.link
        let isSameStrong = isSameLink && next.isStrong == style.isStrong
        let isSame = isSameStrong && next.isEmphasised == style.isEmphasised
        if !isSame, style.isEmphasised { write("_") }
        if !isSameStrong, style.isStrong { write("**") }
        if !isSameLink, let link = style.link {
            write("](\(letters.addresses[link].replacing("&", with: "&amp;")))")
        }
        if !isSameLink, next.link != nil { open("[") }
        if !isSameStrong, next.isStrong { open("**") }
        if !isSame, next.isEmphasised { open("_") }
        style = next
    }

    private mutating func open(_ mark: String) {
        write(mark)
        head = .words
    }

    private func head(after scalar: Unicode.Scalar) -> Head {
        switch (head, scalar) {
        case (.nothing, "0"..."9"), (.digits, "0"..."9"): .digits
        default: .words
        }
    }

    private func needsEscape(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "#", "$": true
        case ">", "-", "+", "=": head == .nothing
        case ")": head == .digits
        case ".": head == .digits || isAfterWWW(index)
        case "&": next(index).map { isReference($0) } ?? false
        case ":": next(index)?.scalar == "/"
        case "!": next(index).map { $0.link != nil && $0.link != style.link } ?? false
        default: false
        }
    }

    private func next(_ index: Int) -> Letter? {
        letters.all.indices.contains(index + 1) ? letters.all[index + 1] : nil
    }

    /// `&` before these may be a character reference.
    private func isReference(_ next: Letter) -> Bool {
        next.scalar == "#" || (next.scalar.isASCII && next.kind == .letter)
    }

    /// Some readers make a link of what begins so.
    private func isAfterWWW(_ index: Int) -> Bool {
        index >= 3 && letters.all[index - 3..<index].allSatisfy { $0.scalar == "w" }
    }
}

extension Unicode.Scalar {
    /// Whether a character of ASCII never means anything but itself within a line's words.
    fileprivate var isOnlyItself: Bool {
        value < 128 && Self.ownSelves[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1
    }

    /// A bit for each: all that is printed but marks, and what `needsEscape` looks around for.
    private static let ownSelves: [UInt64] = {
        let marks = Set("\\`*_[]<|~#$.&:!".unicodeScalars)
        return [0, 64].map { first in
            (0..<64).reduce(UInt64(0)) { bits, offset in
                let scalar = Unicode.Scalar(UInt8(first + offset))
                let isMeant = (0x20...0x7E).contains(first + offset) && !marks.contains(scalar)
                return isMeant ? bits | 1 << UInt64(offset) : bits
            }
        }
    }()
}
