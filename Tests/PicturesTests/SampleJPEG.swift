/// A small JPEG file of one grey block, built segment by segment.
struct SampleJPEG {
    var frameMarker: UInt8 = 0xC0
    var components = 1
    var before: [[UInt8]] = []
    var hasTables = true
    var scan: [UInt8] = [0x3F, 0xFF, 0x00, 0x7F]
    var end: [UInt8] = [0xFF, 0xD9]

    var bytes: [UInt8] {
        let numbers = (1...max(1, components)).map { UInt8($0) }
        let frame: [UInt8] =
            [8, 0, 8, 0, 6, UInt8(components)] + numbers.flatMap { [$0, 0x11, 0] as [UInt8] }
        let header: [UInt8] =
            [UInt8(components)] + numbers.flatMap { [$0, 0] as [UInt8] } + [0, 63, 0]
        let quantization: [UInt8] = [0] + [UInt8](repeating: 1, count: 64)
        let tables =
            Self.segment(0xDB, quantization) + Self.huffman(0x00) + Self.huffman(0x10)
        return [0xFF, 0xD8] + before.flatMap(\.self) + (hasTables ? tables : [])
            + Self.segment(frameMarker, frame) + Self.segment(0xDA, header) + scan + end
    }

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// A table with one code of one bit, for nothing.
    private static func huffman(_ name: UInt8) -> [UInt8] {
        segment(0xC4, [name, 1] + [UInt8](repeating: 0, count: 15) + [0])
    }

    /// Camera notes that say how the picture lies.
    static func notes(orientation: UInt8) -> [UInt8] {
        Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
    }

    /// The markers of a file up to its first scan.
    static func markers(_ bytes: [UInt8]) -> [UInt8] {
        var markers: [UInt8] = []
        var place = 2
        while place + 3 < bytes.count, markers.last != 0xDA {
            markers.append(bytes[place + 1])
            place += 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
        }
        return markers
    }
}
