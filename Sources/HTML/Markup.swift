/// A page as it grows, in UTF-8.
struct Markup {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 16) }

    /// Appends what is markup already.
    mutating func raw(_ markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// Appends words between tags.
    mutating func text(_ words: String) {
        escape(words) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            default: nil
            }
        }
    }

    /// Appends ` name="value"`, with runs of white space in the value as one space.
    mutating func attribute(_ name: String, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        escape(singleSpaced(value)) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: nil
            }
        }
        raw("\"")
    }

    /// Appends words; some bytes become references, the stretches between them stay as they are.
    private mutating func escape(_ words: String, _ reference: (UInt8) -> String?) {
        var words = words
        words.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                guard let reference = reference(utf8[index]) else { continue }
                bytes.append(contentsOf: utf8[start..<index])
                raw(reference)
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
    }

    mutating func element(_ name: String, class kind: String = "", _ inside: (inout Self) -> Void) {
        raw(kind.isEmpty ? "<\(name)>" : "<\(name) class=\"\(kind)\">")
        inside(&self)
        raw("</\(name)>")
    }
}

/// The words on one line: white space that may break is one space, and none stands at the ends.
func singleSpaced(_ words: String) -> String {
    guard !isPlainLine(words) else { return words }
    var line = ""
    var space = ""
    for scalar in words.unicodeScalars {
        switch scalar {
        case " ", "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}":
            if space.last != " " { space.append(" ") }
        case _ where !scalar.isASCII && scalar.properties.isWhitespace:
            space.unicodeScalars.append(scalar)
        default:
            if !line.isEmpty { line += space }
            space = ""
            line.unicodeScalars.append(scalar)
        }
    }
    return line
}

/// Whether words of ASCII are on one line as they are, as nearly all are.
private func isPlainLine(_ words: String) -> Bool {
    var isAfterSpace = true
    for byte in words.utf8 {
        let isSpace = byte == 0x20
        guard (0x20..<0x7F).contains(byte), !(isSpace && isAfterSpace) else { return false }
        isAfterSpace = isSpace
    }
    return !isAfterSpace
}
