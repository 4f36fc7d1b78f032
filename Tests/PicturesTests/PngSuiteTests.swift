import Diagnostics
import Documents
import Testing

@testable import Pictures

/// Every PNG that the standard knows, against an independent decoder.
@Suite struct PngSuiteTests {
    static let names = PictureSamples.names(in: "PngSuite")

    /// Size, samples and digest by name, from the table beside the pictures.
    static func table() throws -> [String: [String]] {
        let text = try String(
            decoding: PictureSamples.bytes("PngSuite/README.md"), as: UTF8.self)
        return text.split(separator: "\n").reduce(into: [:]) { table, line in
            let cells = line.split(separator: "|").map { $0.trimmed }
            guard cells.count == 4, cells[0].hasSuffix(".png") else { return }
            table[cells[0]] = Array(cells.dropFirst())
        }
    }

    @Test func everyWholePictureIsUnpackedRight() throws {
        let table = try Self.table()
        let whole = Self.names.filter { $0.hasSuffix(".png") && !$0.hasPrefix("x") }
        #expect(whole.count == 161 && whole == table.keys.sorted())
        for name in whole {
            let raster = try PictureSamples.raster("PngSuite/\(name)")
            let dots = try #require(PNGCodec.dots(raster.bytes))
            let found = [
                "\(dots.width) × \(dots.height)", "\(dots.samples)", Digest.name(dots.bytes),
            ]
            #expect(found == table[name], "\(name)")
        }
    }

    @Test func everyBrokenPictureIsAProblem() throws {
        let broken = Self.names.filter { $0.hasPrefix("x") }
        #expect(broken.count == 14)
        for name in broken {
            let bytes = try PictureSamples.bytes("PngSuite/\(name)")
            #expect(PNGReaderTests.problem(bytes) != nil, "\(name)")
        }
    }

    /// Cut anywhere, a picture is a problem.
    @Test func aPictureThatEndsEarlyIsAProblem() throws {
        for name in ["basn3p04.png", "basi6a08.png", "cdfn2c08.png"] {
            let bytes = try PictureSamples.bytes("PngSuite/\(name)")
            for count in bytes.indices {
                #expect(PNGReaderTests.problem(Array(bytes[..<count])) != nil, "\(name) \(count)")
            }
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
