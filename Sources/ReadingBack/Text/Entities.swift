import PDFSyntax

/// Character references of HTML and Markdown (HTML Living Standard, 13.5).
enum Entities {
    /// Text with its references replaced; what is no reference stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: decodedBytes(bytes), as: UTF8.self)
    }

    /// The same in UTF-8.
    static func decodedBytes(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.place(of: UInt8(ascii: "&")) != nil else { return bytes }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            if bytes[position] == UInt8(ascii: "&"),
                let (text, length) = reference(in: bytes[position...].prefix(longest))
            {
                decoded.append(contentsOf: text.utf8)
                position += length
            } else {
                decoded.append(bytes[position])
                position += 1
            }
        }
        return decoded[...]
    }

    /// The way back, for text that is to be decoded later.
    static func encoded(_ text: String) -> String { text.replacing("&", with: "&amp;") }

    /// No reference that is read takes more bytes.
    static let longest = 24

    /// The reference that begins with the `&` before the bytes, and how many bytes it takes; nil
    /// where they are none. Browsers read a number without the `;` too.
    static func reference(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let body = bytes.dropFirst()
        if body.first == UInt8(ascii: "#") { return number(in: body.dropFirst()) }
        guard let end = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: body[..<end], as: UTF8.self)
        return named[name].map { ($0, end - bytes.startIndex + 1) }
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let isHexadecimal = bytes.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let rest = isHexadecimal ? bytes.dropFirst() : bytes
        let digits = rest.prefix {
            isHexadecimal ? $0.hexadecimalValue != nil : $0.isDigit
        }
        let text = String(decoding: digits, as: UTF8.self)
        guard let scalar = scalar(UInt32(text, radix: isHexadecimal ? 16 : 10)) else { return nil }
        let isEnded = rest.dropFirst(digits.count).first == UInt8(ascii: ";")
        return (scalar, 2 + (isHexadecimal ? 1 : 0) + digits.count + (isEnded ? 1 : 0))
    }

    private static func scalar(_ value: UInt32?) -> String? {
        value.flatMap(Unicode.Scalar.init).map { String($0) }
    }

    private static let named: [String: String] = {
        var named = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
            "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}",
            "rlm": "\u{200F}", "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "ndash": "–",
            "mdash": "—", "lsquo": "‘", "rsquo": "’",
            "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
            "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "NewLine": "\n",
            "Tab": "\t", "pound": "£",
            "euro": "€", "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø",
            "aring": "å", "Aring": "Å", "ccedil": "ç", "Ccedil": "Ç", "ntilde": "ñ", "Ntilde": "Ñ",
            "hyphen": "‐", "dash": "‐", "lowbar": "_", "ast": "*", "sol": "/", "bsol": "\\",
        ]
        let marks = [
            ("acute", "\u{301}"), ("grave", "\u{300}"), ("circ", "\u{302}"), ("uml", "\u{308}"),
            ("tilde", "\u{303}"),
        ]
        for letter in "aeiouyAEIOUY" {
            for (name, mark) in marks { named["\(letter)\(name)"] = "\(letter)\(mark)" }
        }
        return named
    }()
}
