import Glibc

/// A format of word processors that is taken in, as the file itself tells it: names mislead, and
/// LibreOffice takes noise for text and web pages for papers.
enum OfficeFormat: String, CaseIterable, Sendable {
    case docx, doc, odt, rtf

    /// LibreOffice's name of what reads it: nothing else of LibreOffice is to see the file.
    var filter: String {
        switch self {
        case .docx: "MS Word 2007 XML"
        case .doc: "MS Word 97"
        case .odt: "writer8"
        case .rtf: "Rich Text Format"
        }
    }

    /// What the file is; nil for all that a word processor did not write.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: Array("{\\rtf".utf8)) {
            self = .rtf
        } else if bytes.starts(with: Self.zip) {
            // The format of OpenDocument has to be its first entry, unpacked.
            let mark = "mimetypeapplication/vnd.oasis.opendocument.text"
            if Array(bytes.prefix(128)).holds(mark) {
                self = .odt
            } else if bytes.holds("word/document") {
                self = .docx
            } else {
                return nil
            }
        } else if bytes.starts(with: Self.compound), bytes.holds(wide: "WordDocument") {
            self = .doc
        } else {
            return nil
        }
    }

    /// Whether this is a paper behind a password.
    static func isLocked(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: zip) { return isLockedText(bytes) }
        guard bytes.starts(with: compound) else { return false }
        // A newer paper of Word is one stream of cipher, an older one says so at its beginning.
        return bytes.holds(wide: "EncryptedPackage") || isLockedDocument(bytes)
    }

    /// Of OpenDocument text behind a password, what packs well is stored as it is, since it is cipher
    /// (ODF 1.3, part 2, 4.8); newer programs write one entry of that name.
    private static func isLockedText(_ bytes: [UInt8]) -> Bool {
        ["content.xml", "encrypted-package"].contains { name in
            var start = 0
            while let found = bytes.position(of: Array(name.utf8), from: start) {
                start = found + 1
                // An entry's header is 30 bytes, its name and what else it says of it.
                let header = found - 30
                guard header >= 0, bytes[header...].starts(with: zip),
                    bytes.pair(at: header + 26) == name.utf8.count,
                    let method = bytes.pair(at: header + 8), let more = bytes.pair(at: header + 28)
                else { continue }
                let content = bytes.dropFirst(found + name.utf8.count + more)
                return method == 0 && content.first != UInt8(ascii: "<")
            }
            return false
        }
    }

    /// A stream begins where a sector does, a short one where a small sector does; that of the words
    /// with what Word knows them by, and some flags ([MS-CFB] 2.2, [MS-DOC] 2.5.2).
    private static func isLockedDocument(_ bytes: [UInt8]) -> Bool {
        stride(from: 512, to: bytes.count, by: 64).contains { start in
            bytes.pair(at: start) == 0xA5EC
                && bytes.pair(at: start + 2).map { (0xC0...0x112).contains($0) } ?? false
                && bytes.pair(at: start + 10).map { $0 & 0x100 != 0 } ?? false
        }
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}

extension [UInt8] {
    /// A number of two bytes, least first; nil where they are not there.
    fileprivate func pair(at place: Int) -> Int? {
        indices.contains(place) && indices.contains(place + 1)
            ? Int(self[place]) | Int(self[place + 1]) << 8 : nil
    }

    /// Whether these words stand in it, letter by letter.
    func holds(_ words: String) -> Bool { position(of: Array(words.utf8), from: 0) != nil }

    /// Whether these words stand in it in UTF-16, least byte first.
    fileprivate func holds(wide words: String) -> Bool {
        position(of: words.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, from: 0) != nil
    }

    /// Where the words first stand at or after a place; nil where they do not.
    func position(of words: [UInt8], from start: Int) -> Int? {
        guard let first = words.first, start >= 0 else { return nil }
        return withUnsafeBytes { all in
            guard let base = all.baseAddress else { return nil }
            var place = start
            while place <= all.count - words.count,
                let found = memchr(base + place, Int32(first), all.count - words.count - place + 1)
            {
                if memcmp(found, words, words.count) == 0 { return UnsafeRawPointer(found) - base }
                place = UnsafeRawPointer(found) - base + 1
            }
            return nil
        }
    }
}
