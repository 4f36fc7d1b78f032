import CDeflate
import Documents

/// Reads the pieces of a PNG file, and keeps those that make its dots: `IHDR`, `PLTE`, `tRNS`,
/// `IDAT`, `IEND`.
///
/// Source: PNG, third edition, 5 (datastream structure) and 11 (chunks).
struct PNGReader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private var reader: ByteReader
    private let header: PNGHeader
    private let headerBytes: Range<Int>
    private var palette: Range<Int>?
    private var transparency: Range<Int>?
    private var packed: [UInt8] = []
    private var orientation: Orientation?

    private struct Chunk {
        var kind: String
        var content: Range<Int>

        /// Pieces with a capital first letter cannot be left out. Source: 5.4.
        var isCritical: Bool { kind.first?.isUppercase ?? true }
    }

    /// The picture without what it carries.
    static func raster(_ bytes: [UInt8]) throws(PictureProblem) -> Raster {
        var file = try PNGReader(bytes)
        try file.readChunks()
        let scrubbed = try file.scrubbed()
        guard let orientation = file.orientation, orientation != .upright else { return scrubbed }
        try RasterReader.checkUnpacked(width: scrubbed.width, height: scrubbed.height)
        guard let turned = PNGCodec.dots(scrubbed.bytes)?.turned(orientation),
            let packed = PNGCodec.packed(turned)
        else { throw .damaged(.dots) }
        return try raster(packed)
    }

    private init(_ bytes: [UInt8]) throws(PictureProblem) {
        reader = ByteReader(bytes)
        _ = reader.skip(Self.signature)
        let first = try Self.chunk(&reader)
        guard first.kind == "IHDR", let header = PNGHeader(ByteReader(bytes, in: first.content))
        else { throw .damaged(.header) }
        try RasterReader.check(width: header.width, height: header.height)
        self.header = header
        headerBytes = first.content
    }

    private mutating func readChunks() throws(PictureProblem) {
        // Dots stand together; anything after them ends them.
        var dotsEnded = false
        while true {
            let chunk = try Self.chunk(&reader)
            if chunk.kind != "IDAT" { dotsEnded = !packed.isEmpty }
            switch chunk.kind {
            case "IDAT":
                guard !dotsEnded else { throw .damaged(.order) }
                packed += reader.bytes[chunk.content]
            case "PLTE": try take(palette: chunk.content)
            case "tRNS": try take(transparency: chunk.content)
            case "eXIf":
                orientation =
                    orientation
                    ?? EXIF.orientation(ByteReader(reader.bytes, in: chunk.content))
            case "IEND":
                guard chunk.content.isEmpty else { throw .damaged(.order) }
                return
            default:
                guard !chunk.isCritical else { throw .damaged(.header) }
            }
        }
    }

    private static func chunk(_ reader: inout ByteReader) throws(PictureProblem) -> Chunk {
        guard let length = reader.four(), let name = reader.take(4),
            let content = reader.take(length), let sum = reader.four()
        else { throw .damaged(.endsEarly) }
        let kind = reader.bytes[name]
        guard kind.allSatisfy(\.isLetter) else { throw .damaged(.header) }
        guard checksum(reader.bytes[name.lowerBound..<content.upperBound]) == sum else {
            throw .damaged(.checksum)
        }
        return Chunk(kind: String(decoding: kind, as: UTF8.self), content: content)
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBufferPointer { buffer in
            libdeflate_crc32(0, buffer.baseAddress, buffer.count)
        }
    }

    /// Source: 11.2.2. In pictures without a palette it is only a hint, and dropped.
    private mutating func take(palette content: Range<Int>) throws(PictureProblem) {
        guard header.colour == .palette else { return }
        guard palette == nil, packed.isEmpty, transparency == nil else { throw .damaged(.order) }
        guard content.count.isMultiple(of: 3), (1...(1 << header.depth)).contains(content.count / 3)
        else { throw .damaged(.palette) }
        palette = content
    }

    /// Source: 11.3.1.1. Pictures with an alpha channel have none; one there is dropped.
    private mutating func take(transparency content: Range<Int>) throws(PictureProblem) {
        let fits: Bool
        switch header.colour {
        case .greyAlpha, .rgbAlpha: return
        case .grey: fits = content.count == 2
        case .rgb: fits = content.count == 6
        case .palette: fits = (1...max(1, (palette?.count ?? 0) / 3)).contains(content.count)
        }
        guard transparency == nil, packed.isEmpty else { throw .damaged(.order) }
        guard fits else { throw .damaged(.palette) }
        transparency = content
    }

    private func scrubbed() throws(PictureProblem) -> Raster {
        guard header.colour != .palette || palette != nil else { throw .damaged(.palette) }
        if header.isInterlaced || header.colour.hasAlpha || transparency != nil {
            try RasterReader.checkUnpacked(width: header.width, height: header.height)
        }
        guard let length = PNGDots.packedLength(packed, header) else { throw .damaged(.dots) }
        var header = reader.bytes[headerBytes]
        var dots = packed[..<length]
        if let straight = try straightened() {
            header[header.endIndex - 1] = 0
            dots = straight[...]
        }
        return raster(header, dots)
    }

    /// libpng's simplified interface mixes up the passes of 16-bit samples when it makes 8 bits of
    /// them, so such pictures are put in order first.
    private func straightened() throws(PictureProblem) -> [UInt8]? {
        guard header.isInterlaced, header.depth == 16 else { return nil }
        let bytes = header.colour.samples * 4
        try RasterReader.checkUnpacked(width: header.width, height: header.height, bytes: bytes)
        guard let dots = PNGInterlace.straightened(packed, header) else { throw .damaged(.dots) }
        return dots
    }

    private func raster(_ headerBytes: ArraySlice<UInt8>, _ dots: ArraySlice<UInt8>) -> Raster {
        var bytes = Self.signature
        Self.append("IHDR", headerBytes, to: &bytes)
        if let palette { Self.append("PLTE", reader.bytes[palette], to: &bytes) }
        if let transparency { Self.append("tRNS", reader.bytes[transparency], to: &bytes) }
        Self.append("IDAT", dots, to: &bytes)
        Self.append("IEND", [], to: &bytes)
        return Raster(
            encoding: .png, bytes: bytes, width: header.width, height: header.height,
            digest: Digest.name(bytes), isProven: true)
    }

    private static func append(
        _ kind: String, _ content: ArraySlice<UInt8>, to bytes: inout [UInt8]
    ) {
        bytes.appendFour(UInt32(truncatingIfNeeded: content.count))
        let start = bytes.count
        bytes += kind.utf8
        bytes += content
        bytes.appendFour(checksum(bytes[start...]))
    }
}
