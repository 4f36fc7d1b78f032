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

    /// Whether this is a paper of Word behind a password: a compound file with one stream of cipher.
    static func isLocked(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: compound) && bytes.holds(wide: "EncryptedPackage")
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}

extension [UInt8] {
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
