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
        let total = width * height
        var bytes: [UInt8] = []
        bytes.reserveCapacity(newWidth * newHeight * samples)
        for line in down.lines {
            // Of one new row: the sums of the old rows below it.
            var sums = [Int](repeating: 0, count: width * samples)
            for (row, weight) in line {
                let start = row * width * samples
                for place in sums.indices { sums[place] += weight * Int(self.bytes[start + place]) }
            }
            for column in across.lines {
                for sample in 0..<samples {
                    var sum = total / 2
                    for (old, weight) in column { sum += weight * sums[old * samples + sample] }
                    bytes.append(UInt8(truncatingIfNeeded: sum / total))
                }
            }
        }
        return Dots(width: newWidth, height: newHeight, samples: samples, bytes: bytes)
    }
}

/// Which old dots lie below each new one, and how much of it each takes; a row's weights come to the
/// number of old dots.
private struct Overlaps {
    let lines: [[(old: Int, weight: Int)]]

    init(_ old: Int, into new: Int) {
        lines = (0..<new).map { line in
            let start = line * old, end = start + old
            return (start / new...(end - 1) / new).map { dot in
                (dot, min(end, (dot + 1) * new) - max(start, dot * new))
            }
        }
    }
}
