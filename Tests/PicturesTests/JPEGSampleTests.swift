import Diagnostics
import Documents
import Testing

@testable import Pictures

/// JPEG files of other programs show what was put into them.
@Suite struct JPEGSampleTests {
    static let names = PictureSamples.names(in: "JPEG").filter { $0.hasSuffix(".jpg") }

    private static func original(of name: String) throws -> Dots {
        let isEven = name.hasPrefix("exif-") && !name.contains("odd") || name == "camera.jpg"
        return try PictureSamples.rgb(
            PictureSamples.raster("JPEG/" + (isEven ? "even.png" : "odd.png")))
    }

    @Test(arguments: names) func showsWhatWasPutIn(_ name: String) throws {
        let raster = try PictureSamples.raster("JPEG/\(name)")
        let dots = try PictureSamples.rgb(raster)
        let original = try Self.original(of: name)
        #expect((raster.width, raster.height) == (original.width, original.height))
        #expect(dots.isGrey == (name == "grey.jpg"))
        // Colours that stand beside each other flow into one another where they are kept coarsely.
        if name != "grey.jpg" { #expect(try dots.distance(to: original) < 7) }
        #expect(try RasterReader.raster(raster.bytes, file: name) == raster)
    }

    /// Grey and RGB, baseline and progressive, stay as they were packed.
    @Test(arguments: ["baseline", "progressive", "grey", "restarts", "sampling-411", "rgb"])
    func passesThrough(_ name: String) throws {
        let bytes = try PictureSamples.bytes("JPEG/\(name).jpg")
        #expect(try PictureSamples.raster("JPEG/\(name).jpg").bytes == bytes)
    }

    /// Turned by whole blocks: nothing is packed anew, so the tables are those of the file.
    @Test(arguments: 2...8) func turnsWithoutLoss(_ orientation: Int) throws {
        let raster = try PictureSamples.raster("JPEG/exif-\(orientation).jpg")
        let upright = try PictureSamples.raster("JPEG/exif-1.jpg")
        let apart = try PictureSamples.rgb(raster).distance(to: PictureSamples.rgb(upright))
        #expect(apart < 1.5)
        #expect(abs(raster.bytes.count - upright.bytes.count) < 60)
    }

    @Test func nothingThatACameraWritesStays() throws {
        let bytes = try PictureSamples.bytes("JPEG/camera.jpg")
        #expect(bytes.split(separator: Array("PLANTED".utf8)).count > 15)
        let raster = try PictureSamples.raster("JPEG/camera.jpg")
        #expect(raster.bytes.split(separator: Array("PLANTED".utf8)).count == 1)
        #expect(SampleJPEG.markers(raster.bytes).filter { (0xE1...0xEF).contains($0) }.isEmpty)
    }

    /// Cut anywhere, also with an end put behind it, a picture is a problem.
    @Test(arguments: ["baseline", "progressive", "arithmetic", "ycck", "exif-6"])
    func endsEarly(_ name: String) throws {
        let bytes = try PictureSamples.bytes("JPEG/\(name).jpg")
        for count in bytes.indices {
            #expect(PNGReaderTests.problem(Array(bytes[..<count])) != nil, "\(count)")
        }
        // Arithmetic coding leaves out zeros at the end: there, what is missing cannot be told.
        guard name != "arithmetic" else { return }
        let scan = try #require(bytes.lastIndex(of: 0xDA))
        for count in stride(from: scan + 12, to: bytes.count - 20, by: 7) {
            let closed = Array(bytes[..<count]) + [0xFF, 0xD9]
            #expect(PNGReaderTests.problem(closed) != nil, "\(count) closed")
        }
    }

    /// A wrong length of any segment, 12 bits a sample, words behind the last dot.
    @Test func whatDoesNotFitIsAProblem() throws {
        let bytes = try PictureSamples.bytes("JPEG/baseline.jpg")
        var place = 2
        while bytes[place + 1] != 0xDA {
            for change: UInt8 in [1, 255] {
                var wrong = bytes
                wrong[place + 3] &+= change
                #expect(PNGReaderTests.problem(wrong) != nil, "\(place) \(change)")
            }
            if bytes[place + 1] == 0xC0 {
                var deep = bytes
                deep[place + 4] = 12
                #expect(PNGReaderTests.problem(deep)?.contains("unusual way") == true)
            }
            place += 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
        }
        var wordy = bytes
        wordy.insert(contentsOf: Array("hidden behind the dots".utf8), at: bytes.count - 2)
        #expect(PNGReaderTests.problem(wordy) != nil)
    }

    /// A small file may not ask for more memory than a picture is worth.
    @Test func aHugePictureIsRefusedBeforeItIsUnpacked() throws {
        for name in ["progressive", "cmyk-pillow", "exif-6", "arithmetic"] {
            var bytes = try PictureSamples.bytes("JPEG/\(name).jpg")
            let frame = try #require(
                bytes.indices.first {
                    bytes[$0] == 0xFF && [0xC0, 0xC2, 0xC9].contains(bytes[$0 + 1])
                })
            bytes.replaceSubrange(frame + 5..<frame + 9, with: [0x27, 0x10, 0x17, 0x70])
            #expect(PNGReaderTests.problem(bytes)?.contains("40 million dots") == true, "\(name)")
        }
    }
}
