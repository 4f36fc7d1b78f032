import Documents
import Testing

@testable import Pictures

@Suite struct RasterShrinkerTests {
    @Test func eachDotIsTheMeanOfThoseBelowIt() {
        let dots = Dots(width: 3, height: 1, samples: 1, bytes: [0, 90, 240])
        // Half of the middle one falls to each side.
        #expect(dots.shrunk(width: 2, height: 1).bytes == [30, 190])
        let square = Dots(width: 2, height: 2, samples: 3, bytes: [UInt8](0..<12))
        #expect(square.shrunk(width: 1, height: 1).bytes == [5, 6, 7])
        #expect(square.shrunk(width: 2, height: 2) == square)
    }

    @Test func whatIsSmallEnoughIsLeftAsItIs() throws {
        let dots = Dots(width: 8, height: 8, samples: 3, bytes: [UInt8](repeating: 200, count: 192))
        let png = try #require(PNGCodec.packed(dots)), jpeg = try #require(JPEGCodec.packed(dots))
        for bytes in [png, jpeg] {
            let raster = try RasterReader.raster(bytes, file: "a")
            #expect(RasterShrinker.shrunk(raster, width: 8, height: 8) == nil)
            let small = try #require(RasterShrinker.shrunk(raster, width: 4, height: 2))
            let again = try RasterReader.raster(small.bytes, file: "a")
            #expect(again.width == 4 && again.height == 2 && again.encoding == raster.encoding)
        }
    }
}
