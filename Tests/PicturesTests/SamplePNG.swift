import CZlib

/// A small PNG file, built piece by piece.
struct SamplePNG {
    var width: UInt8 = 3
    var height: UInt8 = 2
    var depth: UInt8 = 8
    var colour: UInt8 = 2
    var interlace: UInt8 = 0
    var before: [[UInt8]] = []
    var after: [[UInt8]] = []
    /// The dots with their filter bytes; all 0 where nil, of `size` bytes.
    var dots: [UInt8]?
    var size = 2 * (1 + 9)
    var packed: [UInt8]?

    var bytes: [UInt8] {
        let header: [UInt8] = [0, 0, 0, width, 0, 0, 0, height, depth, colour, 0, 0, interlace]
        let content = packed ?? Self.packed(dots ?? [UInt8](repeating: 0, count: size))
        // In two pieces, as many programs write them.
        let half = content.count / 2
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header)
            + before.flatMap(\.self) + Self.chunk("IDAT", Array(content[..<half]))
            + Self.chunk("IDAT", Array(content[half...])) + after.flatMap(\.self)
            + Self.chunk("IEND", [])
    }

    static func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(kind.utf8) + content
        return four(content.count) + body + four(Int(crc32(0, body, UInt32(body.count))))
    }

    static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        compress(&packed, &length, bytes, UInt(bytes.count))
        return Array(packed.prefix(Int(length)))
    }

    static func unpacked(_ bytes: [UInt8], size: Int) -> [UInt8] {
        var length = UInt(size)
        var unpacked = [UInt8](repeating: 0, count: size)
        uncompress(&unpacked, &length, bytes, UInt(bytes.count))
        return Array(unpacked.prefix(Int(length)))
    }

    /// The kinds of a file's pieces, with their content.
    static func chunks(_ bytes: [UInt8]) -> [(kind: String, content: [UInt8])] {
        var chunks: [(kind: String, content: [UInt8])] = []
        var rest = bytes.dropFirst(8)
        while rest.count >= 12 {
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            let kind = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
            chunks.append((kind, Array(rest.dropFirst(8).prefix(length))))
            rest = rest.dropFirst(12 + length)
        }
        return chunks
    }

    private static func four(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
