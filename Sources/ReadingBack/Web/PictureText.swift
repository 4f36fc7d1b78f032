import PDFSyntax

/// What a picture file carries besides its dots.
enum PictureText {
    static func passages(of file: [UInt8], place: String, depth: Int = 0) -> [Passage] {
        if file.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            return chunks(of: file).map { Passage(place: place, text: $0) }
        }
        if file.starts(with: [0xFF, 0xD8]) {
            return segments(of: file).map { Passage(place: place, text: $0) }
        }
        return WebText.passages(of: file, place: place, depth: depth)
    }

    /// PNG: every chunk but those of the dots themselves (PNG, 11.2 and 11.3).
    private static func chunks(of file: [UInt8]) -> [String] {
        let dots: Set<String> = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB"]
        var texts: [String] = []
        var position = 8
        while position + 8 <= file.count {
            let length = file[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let body = position + 8
            let name = String(decoding: file[position + 4..<body], as: UTF8.self)
            let end = min(body + min(length, file.count), file.count)
            if !dots.contains(name) { texts += read(file[body..<end]) }
            position = end + 4
        }
        return texts
    }

    /// JPEG: application segments and comments before the picture (T.81, B.2.4).
    private static func segments(of file: [UInt8]) -> [String] {
        var texts: [String] = []
        var position = 2
        while position + 4 <= file.count, file[position] == 0xFF, file[position + 1] != 0xDA {
            let marker = file[position + 1]
            let length = Int(file[position + 2]) << 8 | Int(file[position + 3])
            let end = min(position + 2 + max(length, 2), file.count)
            let isText = (0xE0...0xEF).contains(marker) || marker == 0xFE
            if isText { texts += read(file[min(position + 4, end)..<end]) }
            position = end
        }
        return texts
    }

    /// As UTF-8 and as UTF-16, since both are found; packed text is unpacked.
    private static func read(_ bytes: ArraySlice<UInt8>) -> [String] {
        var texts = [
            String(decoding: bytes, as: UTF8.self), utf16Text(bytes), utf16Text(bytes.dropFirst()),
        ]
        if let zero = bytes.firstIndex(of: 0), bytes.distance(from: zero, to: bytes.endIndex) > 2 {
            var inflate = Inflate()
            let unpacked = inflate.unpacked(bytes[(zero + 2)...]) ?? []
            texts.append(String(decoding: unpacked, as: UTF8.self))
        }
        return texts
    }
}
