/// What a JPEG's frame header says (ITU-T T.81, B.2.2).
struct JPEGFrame {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var components = 0

    /// Nil where no frame header is found before the data.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var position = 2
        while position + 9 < bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            if Self.isFrame(marker) {
                height = Int(bytes[position + 5]) << 8 | Int(bytes[position + 6])
                width = Int(bytes[position + 7]) << 8 | Int(bytes[position + 8])
                components = Int(bytes[position + 9])
                guard bytes[position + 4] == 8, width > 0, height > 0 else { return nil }
                return
            }
            guard marker != 0xDA, marker != 0xD9 else { return nil }
            position += 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
        }
        return nil
    }

    /// CMYK is no colour of the output intent.
    var space: String? {
        switch components {
        case 1: "/DeviceGray"
        case 3: "/DeviceRGB"
        default: nil
        }
    }

    /// SOF0 to SOF2: what `DCTDecode` reads.
    private static func isFrame(_ marker: UInt8) -> Bool { (0xC0...0xC2).contains(marker) }
}
