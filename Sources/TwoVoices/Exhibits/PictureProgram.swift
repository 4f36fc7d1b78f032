import Diagnostics

/// poppler's `pdfimages`, as a process of its own: how fine the pictures of each page are.
enum PictureProgram {
    /// Begins to look at the pictures of a PDF.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine.
    static func start(on bytes: [UInt8]) throws(Problems) -> LimitedProcess {
        try LimitedProcess(
            ["pdfimages", "-list", "/dev/stdin"], reading: bytes, limits: .init(seconds: 120))
    }

    /// The most dots an inch that pictures have as they stand on each page, counted from 1; pages
    /// without pictures are left out.
    static func dots(in output: [UInt8]) -> [Int: Int] {
        var dots: [Int: Int] = [:]
        for line in output.split(separator: 10).dropFirst(2) {
            let words = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
            // … x-ppi y-ppi size ratio
            guard words.count > 6, let page = Int(words[0]), let down = Int(words[words.count - 3]),
                let across = Int(words[words.count - 4])
            else { continue }
            dots[page] = max(dots[page] ?? 0, across, down)
        }
        return dots
    }
}
