/// Hides what a case says, and shows how it is laid out: keys stay, values become dots.
///
/// Reads YAML and JSON from the top, only as far as it takes to tell a key from a value; whatever is
/// in doubt is hidden. Each character becomes one character, so that columns hold.
struct CaseMask {
    private enum Quote: UInt32 {
        case double = 0x22
        case single = 0x27
    }

    static let dot: Unicode.Scalar = "•"

    private var quote: Quote?
    /// How deep in `[` and `{`.
    private var depth = 0
    /// Lines that are indented more belong to a `|` or `>` text.
    private var blockIndent: Int?

    /// The lines of a case file, masked.
    static func masked(_ lines: [Substring]) -> [[Unicode.Scalar]] {
        var mask = CaseMask()
        return lines.map { mask.masked(Array($0.unicodeScalars)) }
    }

    private mutating func masked(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var shown: [Unicode.Scalar] = []
        shown.reserveCapacity(line.count)
        let indent = line.prefix { $0 == " " }.count
        if let parent = blockIndent {
            if indent > parent || indent == line.count {
                Self.hide(line[...], in: &shown)
                return shown
            }
            blockIndent = nil
        }
        var column = 0
        var parent = indent
        while column < line.count {
            let token = token(in: line, from: column)
            if token.isKey || line[column] == "-" { parent = column }
            if token.beginsBlock { blockIndent = parent }
            let words = line[column..<token.end]
            if token.isShown { shown += words } else { Self.hide(words, in: &shown) }
            column = token.end
        }
        return shown
    }

    /// Spaces inside of a value are hidden with it; those around it are not.
    private static func hide(_ words: ArraySlice<Unicode.Scalar>, in shown: inout [Unicode.Scalar])
    {
        let inner = words.drop { $0 == " " }
        let last = inner.lastIndex { $0 != " " && $0 != "\r" } ?? inner.startIndex - 1
        shown += words[..<inner.startIndex]
        shown += repeatElement(dot, count: last + 1 - inner.startIndex)
        shown += inner[(last + 1)...]
    }
}

extension CaseMask {
    private struct Token {
        var end: Int
        var isShown = false
        var isKey = false
        var beginsBlock = false
    }

    private mutating func token(in line: [Unicode.Scalar], from start: Int) -> Token {
        if quote != nil { return quoted(in: line, from: start, body: start) }
        switch line[start] {
        case " ", ",", "\r", "\t": return Token(end: start + 1, isShown: true)
        case "[", "{":
            depth += 1
            return Token(end: start + 1, isShown: true)
        case "]", "}":
            depth = max(0, depth - 1)
            return Token(end: start + 1, isShown: true)
        case "-" where start + 1 == line.count || line[start + 1] == " ",
            ":" where start + 1 == line.count || line[start + 1] == " ":
            return Token(end: start + 1, isShown: true)
        case "#": return Token(end: line.count)
        case "|" where depth == 0, ">" where depth == 0:
            return Token(end: line.count, beginsBlock: true)
        case "\"", "'":
            quote = Quote(rawValue: line[start].value)
            return quoted(in: line, from: start, body: start + 1)
        default: return plain(in: line, from: start)
        }
    }

    /// What stands in quotes; a key when a colon follows.
    private mutating func quoted(
        in line: [Unicode.Scalar], from start: Int, body: Int
    ) -> Token {
        var column = body
        while column < line.count {
            if quote == .double, line[column] == "\\" {
                column += 2
            } else if line[column].value == quote?.rawValue {
                quote = nil
                let after = line[(column + 1)...].first { $0 != " " }
                let isKey = after == ":" && body > start && Self.isName(line[body..<column])
                return Token(end: column + 1, isShown: isKey, isKey: isKey)
            } else {
                column += 1
            }
        }
        return Token(end: line.count)
    }

    /// Words without quotes, as far as the next colon, comma, bracket or comment.
    private func plain(in line: [Unicode.Scalar], from start: Int) -> Token {
        var column = start
        while column < line.count {
            let next = column + 1 < line.count ? line[column + 1] : " "
            if line[column] == ":", next == " " || next == "\r" {
                let isKey = Self.isName(line[start..<column])
                return Token(end: column, isShown: isKey, isKey: isKey)
            }
            if line[column] == "#", column > start, line[column - 1] == " " { break }
            if depth > 0, Self.endsInBrackets(line[column]) { break }
            column += 1
        }
        return Token(end: column)
    }

    private static func endsInBrackets(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", "[", "]", "{", "}": true
        default: false
        }
    }

    private static func isName(_ words: some Collection<Unicode.Scalar>) -> Bool {
        !words.isEmpty && words.count <= 40 && words.allSatisfy(\.isOfName)
    }
}

extension Unicode.Scalar {
    /// Whether it may stand in a key or an id.
    var isOfName: Bool {
        (isASCII
            ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic)
            || ("0"..."9").contains(self) || self == "_" || self == "-"
            || self == "."
    }
}
