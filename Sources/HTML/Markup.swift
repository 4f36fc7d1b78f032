/// A page as it grows, in UTF-8.
struct Markup {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 16) }

    /// Appends what is markup already.
    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// Appends words between tags.
    mutating func text(_ words: String) {
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            default: bytes.append(byte)
            }
        }
    }

    /// Appends ` name="value"`, with runs of white space in the value as one space.
    mutating func attribute(_ name: String, _ value: String) {
        raw(" \(name)=\"")
        for byte in singleSpaced(value).utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            default: bytes.append(byte)
            }
        }
        raw("\"")
    }

    mutating func element(_ name: String, class kind: String = "", _ inside: (inout Self) -> Void) {
        raw(kind.isEmpty ? "<\(name)>" : "<\(name) class=\"\(kind)\">")
        inside(&self)
        raw("</\(name)>")
    }
}

/// The words on one line: white space that may break is one space, and none stands at the ends.
func singleSpaced(_ words: String) -> String {
    var line = ""
    var space = ""
    for scalar in words.unicodeScalars {
        switch scalar {
        case " ", "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}":
            if space.last != " " { space.append(" ") }
        case _ where scalar.properties.isWhitespace: space.unicodeScalars.append(scalar)
        default:
            if !line.isEmpty { line += space }
            space = ""
            line.unicodeScalars.append(scalar)
        }
    }
    return line
}
