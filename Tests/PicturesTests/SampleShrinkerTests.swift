import CZlib
import TestSupport
import Testing

@testable import Pictures

@Suite struct SampleShrinkerTests {
    private static func dots(_ width: Int, _ height: Int, _ samples: Int) -> Dots {
        var chance = SplitMix64(seed: 7)
        let bytes = (0..<width * height * samples).map { place in
            // Slopes, steps and noise: each filter is some row's best.
            let row = place / (width * samples), kind = row % 4
            let noise = UInt8.random(in: 0...9, using: &chance)
            return kind == 0 ? noise : UInt8(truncatingIfNeeded: place * kind + row * 3) &+ noise
        }
        return Dots(width: width, height: height, samples: samples, bytes: bytes)
    }

    /// Undoes PNG's filters, as whoever opens a PDF does.
    private static func unfiltered(_ rows: [UInt8], _ width: Int, _ samples: Int) -> [UInt8] {
        let length = width * samples
        var above = [UInt8](repeating: 0, count: length), all: [UInt8] = []
        for start in stride(from: 0, to: rows.count, by: length + 1) {
            var line = Array(rows[(start + 1)..<(start + 1 + length)])
            for place in 0..<length {
                let a = place < samples ? 0 : Int(line[place - samples])
                let b = Int(above[place]), c = place < samples ? 0 : Int(above[place - samples])
                let p = a + b - c
                let nearest = [(abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c)]
                    .min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
                let taken = [0, a, b, (a + b) / 2, nearest ?? 0][Int(rows[start])]
                line[place] = UInt8(truncatingIfNeeded: Int(line[place]) + taken)
            }
            all += line
            above = line
        }
        return all
    }

    @Test(arguments: [1, 3])
    func whatIsLosslessStaysExact(_ samples: Int) throws {
        let dots = Self.dots(64, 48, samples)
        let packed = try #require(
            SampleShrinker.packed(
                dots.bytes, (64, 48), count: samples, to: (64, 31), isLossy: false))
        var length = uLong(1 << 16)
        var rows = [UInt8](repeating: 0, count: Int(length))
        #expect(uncompress(&rows, &length, packed, uLong(packed.count)) == Z_OK)
        let found = Self.unfiltered(Array(rows.prefix(Int(length))), 64, samples)
        #expect(found == dots.shrunk(width: 64, height: 31).bytes)
        let filters = Set(stride(from: 0, to: Int(length), by: 64 * samples + 1).map { rows[$0] })
        #expect(filters.count > 1)
    }

    @Test(arguments: [1, 3])
    func whatIsLossyStaysClose(_ samples: Int) throws {
        let bytes = (0..<64 * 64 * samples).map { UInt8(truncatingIfNeeded: $0 / samples % 64 * 3) }
        let packed = try #require(
            SampleShrinker.packed(bytes, (64, 64), count: samples, to: (32, 32), isLossy: true))
        let (file, frame) = try JPEGReader.read(packed)
        #expect(frame.width == 32 && frame.height == 32 && frame.components.count == samples)
        let found = try #require(JPEGCodec.dots(file.kept, frame)).bytes
        let wanted = Dots(width: 64, height: 64, samples: samples, bytes: bytes)
            .shrunk(width: 32, height: 32).bytes
        #expect(zip(found, wanted).allSatisfy { abs(Int($0) - Int($1)) < 8 })
    }

    @Test func sizesThatDoNotFitAreRefused() {
        let bytes = [UInt8](repeating: 1, count: 16)
        for (old, new, count) in [
            ((4, 4), (5, 4), 1), ((4, 4), (0, 4), 1), ((4, 3), (2, 2), 1), ((2, 2), (1, 1), 4),
        ] {
            let packed = SampleShrinker.packed(bytes, old, count: count, to: new, isLossy: false)
            #expect(packed == nil)
        }
    }
}
