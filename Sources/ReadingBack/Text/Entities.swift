/// Character references of HTML and Markdown (HTML Living Standard, 13.5).
enum Entities {
    /// Text with its references replaced; what is no reference stays as it is.
    static func decoded(_ bytes: [UInt8]) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
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
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The way back, for text that is to be decoded later.
    static func encoded(_ text: String) -> String { text.replacing("&", with: "&amp;") }

    private static let longest = 12

    /// The reference at the beginning of the bytes, and how long it is.
    private static func reference(in bytes: ArraySlice<UInt8>) -> (String, Int)? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
        let length = end - bytes.startIndex + 1
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return scalar(UInt32(name.dropFirst(2), radix: 16)).map { ($0, length) }
        }
        if name.hasPrefix("#") {
            return scalar(UInt32(name.dropFirst())).map { ($0, length) }
        }
        return named[name].map { ($0, length) }
    }

    private static func scalar(_ value: UInt32?) -> String? {
        value.flatMap(Unicode.Scalar.init).map { String($0) }
    }

    private static let named: [String: String] = {
        var named = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
            "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}",
            "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
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
