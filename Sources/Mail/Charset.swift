import Glibc

/// Words in any of the character sets that glibc knows.
enum Charset {
    /// What cannot be read in the set that is named is read as most programs would.
    static func text(_ bytes: [UInt8], named name: String?) -> String {
        guard let name = name?.trimmed.lowercased(), !Self.unicode.contains(name) else {
            return guessed(bytes[...])
        }
        return converted(bytes, from: name) ?? guessed(bytes[...])
    }

    /// UTF-8 where it is that; else the letters of Western Europe.
    static func guessed(_ bytes: ArraySlice<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let western = converted(Array(bytes), from: "windows-1252")
        return western ?? String(decoding: bytes, as: UTF8.self)
    }

    private static let unicode = ["utf-8", "utf8", "us-ascii", "ascii", ""]

    private static func converted(_ bytes: [UInt8], from name: String) -> String? {
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789-_:."
        let isName = name.utf8.count < 40 && name.allSatisfy { letters.contains($0) }
        // The two of Western Europe are read alike: programs name the one and mean the other.
        let source = ["iso-8859-1", "latin1"].contains(name) ? "windows-1252" : name
        guard isName, let converter = iconv_open("UTF-8", source),
            converter != iconv_t(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        var source8 = bytes.map { CChar(bitPattern: $0) }
        var made = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var converted: [UInt8] = []
        source8.withUnsafeMutableBufferPointer { from in
            made.withUnsafeMutableBufferPointer { to in
                var next = from.baseAddress, left = from.count
                var end = to.baseAddress, room = to.count
                while left > 0 {
                    let done = iconv(converter, &next, &left, &end, &room)
                    guard done == -1, errno == EILSEQ || errno == EINVAL, room > 3 else { break }
                    // A byte that says nothing there: a question mark, and on.
                    end?.pointee = 0x3F
                    end = end.map { $0 + 1 }
                    next = next.map { $0 + 1 }
                    (room, left) = (room - 1, left - 1)
                }
                converted = to.prefix(to.count - room).map { UInt8(bitPattern: $0) }
            }
        }
        return String(decoding: converted, as: UTF8.self)
    }
}
