@testable import ReadingBack

/// A PDF's text, and that of its packed streams: dictionaries, contents, metadata.
enum PDFText {
    static func of(_ file: [UInt8]) -> String {
        var inflate = Inflate()
        var text = String(decoding: file, as: Unicode.ASCII.self), position = 0
        while let start = file.firstRange(of: "\nstream\n", from: position) {
            let end = file.firstRange(of: "\r\nendstream", from: start) ?? file.count
            let data = inflate.unpacked(file[start + 8..<end]) ?? []
            text += String(decoding: data, as: UTF8.self) + "\n"
            position = end
        }
        return text
    }
}
