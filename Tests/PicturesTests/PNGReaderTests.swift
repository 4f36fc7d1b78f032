import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Pictures

@Suite struct PNGReaderTests {
    static func problem(_ bytes: [UInt8]) -> String? {
        do throws(Problems) {
            _ = try RasterReader.raster(bytes, file: "p.png")
            return nil
        } catch {
            return error.all.first?.message
        }
    }

    @Test func onlyWhatMakesTheDotsIsKept() throws {
        var png = SamplePNG(dots: [0] + Array(1...9) + [1] + Array(11...19))
        png.before = [
            SamplePNG.chunk("tEXt", Array("Author\0Dana Reed".utf8)),
            SamplePNG.chunk("gAMA", [0, 0, 0xB1, 0x8F]), SamplePNG.chunk("PLTE", [1, 2, 3]),
        ]
        png.after = [SamplePNG.chunk("tIME", [7, 0xEA, 5, 17, 2, 3, 4])]
        let raster = try RasterReader.raster(png.bytes + Array("secret".utf8), file: "p.png")
        let chunks = SamplePNG.chunks(raster.bytes)
        #expect(chunks.map(\.kind) == ["IHDR", "IDAT", "IEND"])
        #expect(SamplePNG.unpacked(chunks[1].content, size: 20) == png.dots)
        #expect((raster.width, raster.height, raster.encoding) == (3, 2, .png))
        #expect(try RasterReader.raster(raster.bytes, file: "p.png") == raster)
    }

    @Test func bytesAfterThePackedDotsGo() throws {
        let packed = SamplePNG.packed([UInt8](repeating: 0, count: 20))
        let png = SamplePNG(packed: packed + Array("hidden words".utf8))
        let raster = try RasterReader.raster(png.bytes, file: "p.png")
        #expect(SamplePNG.chunks(raster.bytes)[1].content == packed)
    }

    @Test func theDigestNamesTheBytes() {
        // From the specification of FNV-1a.
        #expect(Digest.name([]) == "cbf29ce484222325")
        #expect(Digest.name(Array("foobar".utf8)) == "85944171f73967e8")
    }

    @Test func allKindsOfDotsAreUnpacked() throws {
        let palette = [
            SamplePNG.chunk("PLTE", [9, 8, 7, 250, 0, 0]), SamplePNG.chunk("tRNS", [128]),
        ]
        let kinds: [(SamplePNG, hasAlpha: Bool)] = [
            (SamplePNG(depth: 1, colour: 0, size: 4), false),
            (SamplePNG(depth: 16, colour: 2, size: 38), false),
            (SamplePNG(depth: 4, colour: 3, before: palette, size: 6), true),
            (SamplePNG(depth: 8, colour: 4, size: 14), true),
            (SamplePNG(depth: 8, colour: 6, size: 26), true),
            // Passes of Adam7 that are not empty: 1×1 dots, 1×1, and a second row of 3.
            (SamplePNG(colour: 0, interlace: 1, size: 2 + 2 + 2 + 4), false),
        ]
        for (png, hasAlpha) in kinds {
            let raster = try RasterReader.raster(png.bytes, file: "p.png")
            let pixels = try #require(RasterDecoder.pixels(of: raster))
            #expect(pixels.rgb.count == 18)
            #expect(pixels.alpha?.count == (hasAlpha ? 6 : nil))
        }
    }

    @Test func sixteenBitSamplesKeepTheirBrightness() throws {
        let dots = (0..<2).flatMap { _ in [0] + [UInt8](repeating: 0x80, count: 18) }
        let png = SamplePNG(depth: 16, dots: dots)
        let raster = try RasterReader.raster(png.bytes, file: "p.png")
        #expect(RasterDecoder.pixels(of: raster)?.rgb == [UInt8](repeating: 0x80, count: 18))
    }

    /// Two rows of three dots that lie on their side become three of two.
    @Test func aPictureThatAsksToBeTurnedIsTurned() throws {
        let notes = SamplePNG.chunk("eXIf", SampleJPEG.notes(orientation: 6))
        let dots: [UInt8] = [0, 1, 0, 0, 2, 0, 0, 3, 0, 0] + [0, 4, 0, 0, 5, 0, 0, 6, 0, 0]
        let raster = try RasterReader.raster(
            SamplePNG(before: [notes], dots: dots).bytes, file: "p.png")
        #expect((raster.width, raster.height) == (2, 3))
        #expect(SamplePNG.chunks(raster.bytes).map(\.kind) == ["IHDR", "IDAT", "IEND"])
        let rgb = try #require(RasterDecoder.pixels(of: raster)).rgb
        #expect(stride(from: 0, to: rgb.count, by: 3).map { rgb[$0] } == [4, 1, 5, 2, 6, 3])
    }

    @Test func whatIsWrongIsSaid() {
        var wrongSum = SamplePNG().bytes
        wrongSum[20] ^= 1
        #expect(Self.problem(wrongSum) == "the picture is damaged: a checksum does not fit")
        #expect(
            Self.problem(SamplePNG().bytes.dropLast(20))
                == "the picture is damaged: it ends too early")
        #expect(
            Self.problem(SamplePNG(colour: 3, size: 8).bytes)
                == "the picture is damaged: its palette is missing or wrong")
        #expect(Self.problem(Array("GIF89a".utf8)) == "this is neither a PNG nor a JPEG picture")
        #expect(Self.problem([]) == "this is neither a PNG nor a JPEG picture")
        #expect(Self.problem(SamplePNG(width: 0).bytes)?.hasPrefix("the picture is empty") == true)
        for wrong in [
            SamplePNG(size: 19), SamplePNG(size: 21), SamplePNG(packed: [1, 2, 3, 4]),
            SamplePNG(dots: [5] + [UInt8](repeating: 0, count: 19)),
        ] {
            #expect(
                Self.problem(wrong.bytes)
                    == "the picture is damaged: its dots cannot be unpacked")
        }
    }

    @Test func aHugePictureIsRefusedBeforeItIsUnpacked() {
        let header: [UInt8] = [0, 0, 0xFF, 0, 0, 0, 0xFF, 0, 8, 2, 0, 0, 0]
        let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let bytes = start + SamplePNG.chunk("IHDR", header) + SamplePNG.chunk("IEND", [])
        #expect(Self.problem(bytes)?.contains("100 million dots") == true)
        // Interlaced ones have to be unpacked whole: 8,000 dots each way are too many.
        let interlaced: [UInt8] = [0, 0, 0x1F, 0x40, 0, 0, 0x1F, 0x40, 8, 2, 0, 0, 1]
        let large =
            start + SamplePNG.chunk("IHDR", interlaced) + SamplePNG.chunk("IDAT", [0])
            + SamplePNG.chunk("IEND", [])
        #expect(Self.problem(large)?.contains("40 million dots") == true)
    }

    @Test func theDrawingOfTheSampleCaseIsRead() throws {
        let file = PictureLibraryTests.templates.appending(path: "Cases/reed/maya-house.png")
        let bytes = try [UInt8](Data(contentsOf: file))
        let raster = try RasterReader.raster(bytes, file: "maya-house.png")
        #expect((raster.width, raster.height) == (600, 450))
        let pixels = try #require(RasterDecoder.pixels(of: raster))
        #expect(pixels.rgb.count == 600 * 450 * 3)
        #expect(pixels.alpha?.count == 600 * 450)
    }

    /// What is let through, libpng unpacks.
    @Test func damageNeverCrashesAndNeverGetsThrough() {
        let palette = [SamplePNG.chunk("PLTE", [9, 8, 7, 250, 0, 0])]
        let samples = [
            SamplePNG(dots: [0] + Array(1...9) + [4] + Array(11...19)),
            SamplePNG(depth: 4, colour: 3, before: palette, size: 6),
            SamplePNG(colour: 0, interlace: 1, size: 10),
        ]
        var random = SplitMix64(seed: 11)
        for round in 0..<3000 {
            let bytes = mutated(samples[round % samples.count].bytes, &random)
            guard let raster = try? RasterReader.raster(bytes, file: "p.png") else { continue }
            #expect(RasterDecoder.pixels(of: raster) != nil)
        }
    }

    /// The same with sums put right again, so that what stands in the pieces is tried too.
    @Test func damageInsideThePiecesNeverGetsThrough() {
        let palette = [
            SamplePNG.chunk("PLTE", [9, 8, 7, 250, 0, 0]), SamplePNG.chunk("tRNS", [128]),
        ]
        let sample = SamplePNG(depth: 4, colour: 3, before: palette, size: 6)
        var random = SplitMix64(seed: 13)
        for _ in 0..<3000 {
            var bytes = Array(sample.bytes.prefix(8))
            for chunk in SamplePNG.chunks(sample.bytes) {
                let isChanged = Int.random(in: 0..<3, using: &random) == 0
                let content = isChanged ? mutated(chunk.content, &random) : chunk.content
                bytes += SamplePNG.chunk(chunk.kind, content)
            }
            guard let raster = try? RasterReader.raster(bytes, file: "p.png") else { continue }
            #expect(RasterDecoder.pixels(of: raster) != nil)
        }
    }
}
