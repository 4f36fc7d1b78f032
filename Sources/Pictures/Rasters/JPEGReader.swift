import Documents

/// Reads the segments of a JPEG file, and keeps those that make its dots.
///
/// Camera notes, previews, colour profiles, comments, and whatever follows the picture's end are
/// left out; how the notes say that the picture lies is done to its dots. Source: ITU-T T.81, annex B; JFIF 1.02; for APP14, Adobe Technical Note 5116.
struct JPEGReader {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    private var reader: ByteReader
    private(set) var kept: [UInt8] = [0xFF, Marker.start]
    private var frame: JPEGFrame?
    private var tables = JPEGTables()
    private var hasJFIF = false
    private var hasAdobe = false
    private var scans = 0
    private var orientation: Orientation?

    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        static let quantization: UInt8 = 0xDB
        static let restart: UInt8 = 0xDD
        static let huffman: UInt8 = 0xC4
        static let arithmetic: UInt8 = 0xCC
        static let comment: UInt8 = 0xFE
        static let jfif: UInt8 = 0xE0
        static let exif: UInt8 = 0xE1
        static let adobe: UInt8 = 0xEE
    }

    /// More are no progress that anybody sees, and time for whoever shows them.
    private static let mostScans = 100

    /// The picture without what it carries, upright, in grey or RGB.
    static func raster(_ bytes: [UInt8]) throws(PictureProblem) -> Raster {
        let (file, frame) = try read(bytes)
        let isKept = frame.components.count < 4 && !frame.isArithmetic && file.isUpright
        if !isKept || frame.isProgressive {
            try RasterReader.checkUnpacked(width: frame.width, height: frame.height)
        }
        guard isKept else {
            let (remade, frame) = try read(file.remade(frame))
            return remade.raster(frame)
        }
        guard JPEGCodec.isWhole(file.kept, frame) else { throw .damaged(.dots) }
        return file.raster(frame)
    }

    /// The file taken apart, and its frame.
    static func read(
        _ bytes: [UInt8]
    ) throws(PictureProblem) -> (file: JPEGReader, frame: JPEGFrame) {
        var file = JPEGReader(bytes)
        while try file.readSegment() {}
        guard let frame = file.frame, file.scans > 0 else { throw .damaged(.endsEarly) }
        return (file, frame)
    }

    private var isUpright: Bool { (orientation ?? .upright) == .upright }

    private func raster(_ frame: JPEGFrame) -> Raster {
        Raster(
            encoding: .jpeg, bytes: kept, width: frame.width, height: frame.height,
            digest: Digest.name(kept), isProven: true)
    }

    /// Turned as it is to be seen, without loss where whole blocks allow it; a press's four inks as
    /// red, green and blue.
    private func remade(_ frame: JPEGFrame) throws(PictureProblem) -> [UInt8] {
        let orientation = orientation ?? .upright
        if frame.components.count < 4,
            let turned = JPEGCodec.turned(
                kept, orientation, isProgressive: frame.isProgressive)
        {
            return turned
        }
        let dots = JPEGCodec.dots(kept, frame)?.rgb(isInverted: hasAdobe).turned(orientation)
        guard let packed = dots.flatMap({ JPEGCodec.packed($0) }) else { throw .damaged(.dots) }
        return packed
    }

    private init(_ bytes: [UInt8]) {
        reader = ByteReader(bytes)
        _ = reader.take(2)
    }

    /// One marker with what belongs to it; false at the picture's end.
    private mutating func readSegment() throws(PictureProblem) -> Bool {
        let marker = try marker()
        if marker == Marker.end {
            kept += [0xFF, marker]
            return false
        }
        guard let length = reader.two(), let content = reader.take(length - 2) else {
            throw .damaged(.endsEarly)
        }
        switch marker {
        case Marker.huffman:
            try tables.takeHuffman(ByteReader(reader.bytes, in: content))
            keep(marker, content)
        case Marker.quantization:
            try tables.takeQuantization(ByteReader(reader.bytes, in: content))
            keep(marker, content)
        case Marker.arithmetic: keep(marker, content)
        case 0xC0...0xCF: try read(frame: content, marker)
        case Marker.restart:
            guard content.count == 2 else { throw .damaged(.markers) }
            keep(marker, content)
        case Marker.scan: try read(scan: content)
        case Marker.jfif: keepJFIF(content)
        case Marker.adobe: keepAdobe(content)
        case Marker.exif: read(notes: content)
        case 0xE0...0xEF, Marker.comment: break
        default: throw .damaged(.markers)
        }
        return true
    }

    /// The next marker; any number of fill bytes may stand before it. Source: B.1.1.2.
    private mutating func marker() throws(PictureProblem) -> UInt8 {
        guard let first = reader.byte() else { throw .damaged(.endsEarly) }
        guard first == 0xFF else { throw .damaged(.markers) }
        while let byte = reader.byte() {
            guard byte == 0xFF else { return byte }
        }
        throw .damaged(.endsEarly)
    }

    private mutating func keep(_ marker: UInt8, _ content: Range<Int>) {
        keep(marker, Array(reader.bytes[content]))
    }

    private mutating func keep(_ marker: UInt8, _ content: [UInt8]) {
        let length = content.count + 2
        kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
        kept += content
    }

    // MARK: What makes the dots

    private mutating func read(frame content: Range<Int>, _ marker: UInt8) throws(PictureProblem) {
        guard frame == nil else { throw .damaged(.markers) }
        frame = try JPEGFrame(ByteReader(reader.bytes, in: content), marker)
        keep(marker, content)
    }

    private mutating func read(scan content: Range<Int>) throws(PictureProblem) {
        guard let frame else { throw .damaged(.markers) }
        try frame.check(scan: ByteReader(reader.bytes, in: content), tables)
        keep(Marker.scan, content)
        let dots = try packedDots()
        kept += reader.bytes[dots]
        scans += 1
        guard scans <= Self.mostScans else { throw .unusualCompression }
    }

    /// All up to the next marker that is no restart; the reader is left on it. Source: B.1.1.5.
    private mutating func packedDots() throws(PictureProblem) -> Range<Int> {
        let start = reader.offset
        var end = start
        let found = reader.bytes.withUnsafeBufferPointer { bytes in
            while end + 1 < bytes.count {
                let next = bytes[end + 1]
                if bytes[end] == 0xFF, next != 0, !(0xD0...0xD7).contains(next) { return true }
                end += 1
            }
            return false
        }
        guard found, end > start, let dots = reader.take(end - start) else {
            throw .damaged(.endsEarly)
        }
        return dots
    }

    // MARK: What it carries

    /// Version and density stay, so that programs know it for JFIF; the preview goes.
    private mutating func keepJFIF(_ content: Range<Int>) {
        guard !hasJFIF, content.count >= 14,
            reader.bytes[content].starts(with: "JFIF\0".utf8)
        else { return }
        hasJFIF = true
        keep(Marker.jfif, reader.bytes[content].prefix(12) + [0, 0])
    }

    /// It says how the colours are coded, without which they come out wrong.
    private mutating func keepAdobe(_ content: Range<Int>) {
        guard !hasAdobe, content.count >= 12, reader.bytes[content].starts(with: "Adobe".utf8)
        else { return }
        hasAdobe = true
        keep(Marker.adobe, Array(reader.bytes[content].prefix(12)))
    }

    private mutating func read(notes content: Range<Int>) {
        var notes = ByteReader(reader.bytes, in: content)
        guard orientation == nil, notes.skip("Exif\0\0".utf8) else { return }
        orientation = EXIF.orientation(ByteReader(reader.bytes, in: notes.offset..<notes.end))
    }
}
