import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Pictures

@Suite struct JPEGReaderTests {
    static let jfif = SampleJPEG.segment(
        0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9])

    @Test func onlyWhatMakesTheDotsIsKept() throws {
        let exif = Array("Exif\0\0".utf8) + SampleJPEG.notes(orientation: 1)
        let sample = SampleJPEG(before: [
            Self.jfif, SampleJPEG.segment(0xE1, exif), SampleJPEG.segment(0xE2, [1, 2, 3]),
            SampleJPEG.segment(0xED, Array("Photoshop".utf8)), [0xFF, 0xFF],
            SampleJPEG.segment(0xFE, Array("Dana's kitchen".utf8)),
            SampleJPEG.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1, 7, 7]),
        ])
        let raster = try RasterReader.raster(sample.bytes + [1, 2, 3], file: "p.jpg")
        #expect((raster.width, raster.height, raster.encoding) == (6, 8, .jpeg))
        #expect(SampleJPEG.markers(raster.bytes) == [0xE0, 0xEE, 0xDB, 0xC4, 0xC4, 0xC0, 0xDA])
        // The preview of one dot is gone, and the length says so.
        #expect(Array(raster.bytes[2..<6]) == [0xFF, 0xE0, 0, 16])
        #expect(Array(raster.bytes[18..<20]) == [0, 0])
        #expect(raster.bytes.suffix(6) == [0x3F, 0xFF, 0x00, 0x7F, 0xFF, 0xD9])
        #expect(try RasterReader.raster(raster.bytes, file: "p.jpg") == raster)
        #expect(RasterDecoder.pixels(of: raster) == nil)
    }

    @Test func greyAndColourAreRead() throws {
        for sample in [SampleJPEG(components: 3, scan: [0x03]), SampleJPEG(scan: [0x3F])] {
            _ = try RasterReader.raster(sample.bytes, file: "p.jpg")
        }
    }

    static let wrong: [(SampleJPEG, String)] = [
        (SampleJPEG(components: 2), "the picture is compressed in an unusual way"),
        (SampleJPEG(frameMarker: 0xC3), "the picture is compressed in an unusual way"),
        (
            SampleJPEG(components: 3, scan: [0xFE]),
            "the picture is damaged: its dots cannot be unpacked"
        ),
        (SampleJPEG(end: []), "the picture is damaged: it ends too early"),
        (SampleJPEG(scan: []), "the picture is damaged: it ends too early"),
        (
            SampleJPEG(hasTables: false),
            "the picture is damaged: a table that its dots need is missing"
        ),
        (
            SampleJPEG(before: [[1, 2]]),
            "the picture is damaged: its pieces do not follow each other"
        ),
    ]

    @Test func whatIsWrongIsSaid() {
        for (sample, message) in Self.wrong {
            // The signature is the start and the first byte of a marker.
            var bytes = sample.bytes
            if bytes[2] != 0xFF { bytes.insert(contentsOf: Self.jfif, at: 2) }
            #expect(PNGReaderTests.problem(bytes) == message)
        }
        #expect(
            PNGReaderTests.problem([0xFF, 0xD8, 0xFF])
                == "the picture is damaged: it ends too early")
    }

    @Test func damageNeverCrashes() throws {
        let exif = Array("Exif\0\0".utf8) + SampleJPEG.notes(orientation: 1)
        let sample = SampleJPEG(
            components: 3, before: [Self.jfif, SampleJPEG.segment(0xE1, exif)],
            scan: [0x03])
        var random = SplitMix64(seed: 17)
        for _ in 0..<5000 {
            let bytes = mutated(sample.bytes, &random)
            guard let raster = try? RasterReader.raster(bytes, file: "p.jpg") else { continue }
            let again = try RasterReader.raster(raster.bytes, file: "p.jpg")
            #expect(again == raster)
        }
    }
}
