import Documents

/// Makes pictures smaller that are finer than paper.
public enum RasterShrinker {
    /// The same picture in so many dots, each the mean of those that it takes the place of.
    ///
    /// Nil where it has no more dots than that, or too many to hold in memory.
    public static func shrunk(_ raster: Raster, width: Int, height: Int) -> Raster? {
        guard width >= 1, height >= 1, width < raster.width, height < raster.height,
            raster.width * raster.height <= RasterReader.mostUnpackedDots,
            let dots = dots(of: raster)?.shrunk(width: width, height: height),
            let bytes = raster.encoding == .jpeg
                ? JPEGCodec.packed(dots) : PNGCodec.packed(dots)
        else { return nil }
        return Raster(
            encoding: raster.encoding, bytes: bytes, width: width, height: height,
            digest: Digest.name(bytes), isProven: true)
    }

    private static func dots(of raster: Raster) -> Dots? {
        switch raster.encoding {
        case .png: return PNGCodec.dots(raster.bytes)
        case .jpeg:
            guard let read = try? JPEGReader.read(raster.bytes) else { return nil }
            return JPEGCodec.dots(raster.bytes, read.frame)
        }
    }
}

extension Dots {
    /// The mean of what lies below each new dot, parts of dots as parts. The new sides are not longer.
    func shrunk(width newWidth: Int, height newHeight: Int) -> Dots {
        let across = Overlaps(width, into: newWidth), down = Overlaps(height, into: newHeight)
        let length = width * samples
        // Of one new row: the sums of the old rows below it.
        var sums = [UInt32](repeating: 0, count: length)
        let count = newWidth * newHeight * samples
        let shrunk = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            for line in down.lines {
                for place in sums.indices { sums[place] = 0 }
                for (row, weight) in zip(line.first..., line.weights) {
                    bytes.withUnsafeBufferPointer { bytes in
                        Self.add(bytes[row * length..<(row + 1) * length], weight, to: &sums)
                    }
                }
                let means = UnsafeMutableBufferPointer(rebasing: room[filled...])
                filled += across.means(of: sums, samples: samples, total: width * height, to: means)
            }
        }
        return Dots(width: newWidth, height: newHeight, samples: samples, bytes: shrunk)
    }

    private static func add(
        _ row: Slice<UnsafeBufferPointer<UInt8>>, _ weight: UInt32, to sums: inout [UInt32]
    ) {
        let row = UnsafeBufferPointer(rebasing: row)
        sums.withUnsafeMutableBufferPointer { sums in
            for place in 0..<min(sums.count, row.count) {
                sums[place] &+= weight &* UInt32(row[place])
            }
        }
    }
}

/// Which old dots lie below each new one, and how much of it each takes; a row's weights come to the
/// number of old dots, which is some tens of thousands at most.
private struct Overlaps {
    let lines: [(first: Int, weights: [UInt32])]

    init(_ old: Int, into new: Int) {
        lines = (0..<new).map { line in
            let start = line * old, end = start + old
            let dots = start / new...(end - 1) / new
            let weights = dots.map { dot in
                UInt32(min(end, (dot + 1) * new) - max(start, dot * new))
            }
            return (dots.lowerBound, weights)
        }
    }

    /// Writes the mean of what lies below each new dot of a row.
    ///
    /// - Returns: How many samples were written.
    func means(
        of sums: [UInt32], samples: Int, total: Int, to room: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        let total = UInt64(total)
        var count = 0
        sums.withUnsafeBufferPointer { sums in
            for line in lines {
                for sample in 0..<samples {
                    var sum = total / 2, place = line.first * samples + sample
                    for weight in line.weights {
                        sum += UInt64(weight) * UInt64(sums[place])
                        place += samples
                    }
                    room[count] = UInt8(truncatingIfNeeded: sum / total)
                    count += 1
                }
            }
        }
        return count
    }
}
