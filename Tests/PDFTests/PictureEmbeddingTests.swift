import Diagnostics
import Documents
import Foundation
import Pictures
import Testing

@testable import PDF

/// Pictures in a PDF: as they are packed where PDF can hold that, and each once.
@Suite struct PictureEmbeddingTests {
    private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Data")

    private func raster(_ path: String) throws -> Raster {
        let bytes = try [UInt8](Data(contentsOf: Self.samples.appending(path: path)))
        return try RasterReader.raster(bytes, file: path)
    }

    private func file(of rasters: [Raster]) throws -> [UInt8] {
        var demo = try DemoPages()
        demo.addPage()
        let figure = demo.element(
            .figure(alternative: "A picture.", page: 0, box: [56, 60, 156, 160]))
        for raster in rasters {
            demo.put(
                .raster(raster, x: 56, y: 60, width: 100, height: 100), .element(figure))
        }
        return try PDFWriter.file(demo.pages, profile: DemoPages.profile)
    }

    private func text(_ file: [UInt8]) -> String {
        String(decoding: file, as: Unicode.ASCII.self)
    }

    /// Every depth of opaque grey, RGB and palette: the packed dots stand in the file as they are.
    @Test(arguments: [
        ("basn0g01", 1, "/DeviceGray"), ("basn0g02", 2, "/DeviceGray"),
        ("basn0g04", 4, "/DeviceGray"), ("basn0g08", 8, "/DeviceGray"),
        ("basn0g16", 16, "/DeviceGray"), ("basn2c08", 8, "/DeviceRGB"),
        ("basn2c16", 16, "/DeviceRGB"), ("basn3p01", 1, "[/Indexed /DeviceRGB 1 <"),
        ("basn3p02", 2, "[/Indexed /DeviceRGB 3 <"), ("basn3p04", 4, "[/Indexed /DeviceRGB 14 <"),
        ("basn3p08", 8, "[/Indexed /DeviceRGB 255 <"),
    ])
    func opaquePNGPassesThrough(_ name: String, _ depth: Int, _ space: String) throws {
        let raster = try raster("PngSuite/\(name).png")
        let file = try file(of: [raster])
        #expect(text(file).contains("/BitsPerComponent \(depth)/ColorSpace \(space)"))
        let start = try #require(raster.bytes.firstRange(of: Array("IDAT".utf8))).upperBound
        let packed = raster.bytes[start..<raster.bytes.count - 16]
        #expect(!file.ranges(of: packed).isEmpty)
    }

    /// Transparency becomes a soft mask; what is interlaced is unpacked first.
    @Test(arguments: [
        ("basn4a08", true), ("basn6a16", true), ("tbbn3p08", true), ("tbrn2c08", true),
        ("basi2c08", false), ("basi3p04", false),
    ])
    func othersAreUnpacked(_ name: String, _ hasMask: Bool) throws {
        let file = try text(file(of: [raster("PngSuite/\(name).png")]))
        #expect(file.contains("/BitsPerComponent 8/ColorSpace /DeviceRGB"))
        #expect(file.contains("/SMask") == hasMask)
    }

    @Test(arguments: ["baseline", "progressive", "grey", "camera", "ycck"])
    func aJPEGPassesThroughAsItWasRead(_ name: String) throws {
        let raster = try raster("JPEG/\(name).jpg")
        #expect(try !file(of: [raster]).ranges(of: raster.bytes).isEmpty)
    }

    @Test func theSamePictureIsStoredOnce() throws {
        let one = try raster("PngSuite/basn2c08.png")
        let other = try raster("JPEG/baseline.jpg")
        let file = try text(file(of: [one, other, one, one, other]))
        #expect(file.ranges(of: "/Subtype/Image").count == 2)
    }
}
