/// A value with parameters: `text/plain; charset=utf-8` (RFC 2045, 5.1), also where those go on over
/// several or name their own character set (RFC 2231).
struct HeaderValue {
    /// In lower case.
    let value: String
    private let parameters: [String: String]

    init(_ text: String) {
        var pieces = Self.pieces(of: text)
        value = pieces.isEmpty ? "" : pieces.removeFirst().trimmed.lowercased()
        var found: [String: String] = [:], extended: [String: [(Int, String, Bool)]] = [:]
        for piece in pieces {
            let halves = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard halves.count == 2 else { continue }
            let words = halves[0].lowercased().split(
                separator: "*", omittingEmptySubsequences: false)
            let content = Self.unquoted(halves[1])
            if words.count == 1 {
                found[String(words[0])] = found[String(words[0])] ?? content
            } else {
                let isCoded = words.last == ""
                extended[String(words[0]), default: []].append(
                    (Int(words[1]) ?? 0, content, isCoded))
            }
        }
        for (name, parts) in extended { found[name] = Self.joined(parts) }
        parameters = found
    }

    /// What a parameter says; nil where there is none.
    subscript(_ name: String) -> String? { parameters[name] }

    /// What stands between semicolons that stand in no quotes.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""], isQuoted = false, isEscaped = false
        for character in text {
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            if character == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        var words = "", isEscaped = false
        for character in text.dropFirst().dropLast() {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { words.append(character) }
        }
        return words
    }

    /// `UTF-8'en'na%C3%AFve`, and what goes on after it.
    private static func joined(_ parts: [(Int, String, Bool)]) -> String {
        var charset: String?, bytes: [UInt8] = []
        for (index, part) in parts.sorted(by: { $0.0 < $1.0 }).enumerated() {
            var content = part.1[...]
            let marks = content.split(
                separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
            if index == 0, part.2, marks.count == 3 {
                charset = String(marks[0])
                content = marks[2]
            }
            bytes +=
                part.2
                ? HexadecimalPairs.decoded(Array(content.utf8)[...], after: 0x25)
                : Array(content.utf8)
        }
        return Charset.text(bytes, named: charset)
    }
}

/// Bytes that are written as a mark and two hexadecimal digits.
enum HexadecimalPairs {
    static func decoded(_ bytes: ArraySlice<UInt8>, after mark: UInt8) -> [UInt8] {
        var decoded: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] == mark, place + 2 < bytes.endIndex,
                let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
            {
                decoded.append(high << 4 | low)
                place += 3
            } else {
                decoded.append(bytes[place])
                place += 1
            }
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}

extension String {
    /// Without the space around it.
    var trimmed: String {
        let isSpace = { (character: Character) in character.isWhitespace }
        var words = self[...].drop(while: isSpace)
        while words.last.map(isSpace) ?? false { words.removeLast() }
        return String(words)
    }

    /// Without characters that no page shows, or that turn the order of others round.
    var shown: String {
        var words = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09: words.append(" ")
            case 0x0A: words.append(scalar)
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
            default: words.append(scalar)
            }
        }
        return String(words)
    }
}
