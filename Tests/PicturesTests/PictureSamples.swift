import Documents
import Foundation
import Testing

@testable import Pictures

/// Pictures that other programs made.
enum PictureSamples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Data")

    static func names(in part: String) -> [String] {
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: part).path())
        return (files ?? []).filter { !$0.hasSuffix(".md") && $0.contains(".") }.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appending(path: path)))
    }

    static func raster(_ path: String) throws -> Raster {
        try RasterReader.raster(bytes(path), file: path)
    }

    /// Red, green and blue of each dot, whatever the picture is packed as.
    static func rgb(_ raster: Raster) throws -> Dots {
        guard raster.encoding == .jpeg else { return try #require(PNGCodec.dots(raster.bytes)) }
        let (file, frame) = try JPEGReader.read(raster.bytes)
        var dots = try #require(JPEGCodec.dots(file.kept, frame))
        guard dots.samples == 1 else { return dots }
        dots.samples = 3
        dots.bytes = dots.bytes.flatMap { [$0, $0, $0] }
        return dots
    }
}

extension Dots {
    /// How far the samples of two pictures of one size lie apart, on average.
    func distance(to other: Dots) throws -> Double {
        try #require(width == other.width && height == other.height && samples == other.samples)
        var apart = 0
        for (one, another) in zip(bytes, other.bytes) { apart += abs(Int(one) - Int(another)) }
        return Double(apart) / Double(bytes.count)
    }

    var isGrey: Bool {
        stride(from: 0, to: bytes.count, by: 3).allSatisfy { dot in
            Set(bytes[dot..<dot + 3]).count == 1
        }
    }
}
