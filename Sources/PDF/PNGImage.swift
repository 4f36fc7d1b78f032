/// A PNG whose data may go into a PDF as they are: grey, RGB or a palette, of any depth, opaque, not
/// interlaced.
///
/// PDF's predictor 15 is PNG's own filtering (ISO 32000-1, 7.4.4.4).
struct PNGImage {
    private var width = 0
    private var height = 0
    private var depth = 0
    private var components = 0
    private var hasPalette = false
    private var palette: [UInt8] = []
    private var data: [UInt8] = []

    /// Nil where the picture is of another kind, or damaged; what is proven is not unpacked again.
    init?(_ bytes: [UInt8], isProven: Bool = false) {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        var position = 8
        while let chunk = Self.chunk(of: bytes, at: position) {
            switch chunk.name {
            case "IHDR": guard readHeader(bytes[chunk.body]) else { return nil }
            case "PLTE": palette = Array(bytes[chunk.body])
            case "IDAT": data += bytes[chunk.body]
            case "tRNS": return nil
            case "IEND":
                guard isProven || isWhole, !hasPalette || palette.count >= 3 else { return nil }
                return
            default: break
            }
            position = chunk.body.upperBound + 4
        }
        return nil
    }

    var plane: EmbeddedPicture.Plane {
        let parameters =
            "<</Predictor 15 /Colors \(components) /BitsPerComponent \(depth) /Columns \(width)>>"
        return EmbeddedPicture.Plane(
            width: width, height: height, depth: depth, space: space,
            data: PackedStream(data, filter: "/FlateDecode", parameters: parameters))
    }

    /// Source for palettes: ISO 32000-1, 8.6.6.3.
    private var space: String {
        guard hasPalette else { return components == 1 ? "/DeviceGray" : "/DeviceRGB" }
        var table = Array("[/Indexed /DeviceRGB \(palette.count / 3 - 1) <".utf8)
        for byte in palette { table.write(hexByte: byte) }
        return String(decoding: table, as: UTF8.self) + ">]"
    }

    private static func chunk(
        of bytes: [UInt8], at position: Int
    ) -> (name: String, body: Range<Int>)? {
        guard position + 12 <= bytes.count else { return nil }
        let length = number(bytes[position..<position + 4])
        let body = position + 8
        guard length <= bytes.count - body - 4 else { return nil }
        return (String(decoding: bytes[position + 4..<body], as: UTF8.self), body..<body + length)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private mutating func readHeader(_ header: ArraySlice<UInt8>) -> Bool {
        guard header.count == 13 else { return false }
        width = Self.number(header.prefix(4))
        height = Self.number(header.dropFirst(4).prefix(4))
        let kind = Array(header.dropFirst(8))
        components = kind[1] == 2 ? 3 : 1
        depth = Int(kind[0])
        hasPalette = kind[1] == 3
        let isPlain =
            [1, 2, 4, 8, 16].contains(depth) && [0, 2, 3].contains(kind[1])
            && kind[4] == 0
        return isPlain && (1...Self.largestSide).contains(width)
            && (1...Self.largestSide).contains(height)
    }

    /// Inflates once: data that break off or do not fit make some readers stop.
    private var isWhole: Bool {
        let row = 1 + (width * components * depth + 7) / 8
        guard components > 0, row * height <= Self.largestSize,
            let rows = Deflate.unpacked(data, count: row * height)
        else { return false }
        return stride(from: 0, to: rows.count, by: row).allSatisfy { rows[$0] <= 4 }
    }

    private static let largestSide = 65_500
    private static let largestSize = 400_000_000
}
