import CDeflate

/// Makes bare samples fewer, and packs them as PDF stores them.
public enum SampleShrinker {
    /// Of 100: letters of a scan keep clean edges.
    private static let quality: Int32 = 85

    /// Samples of 8 bits in so many dots, each the mean of those that it takes the place of.
    ///
    /// - Parameters:
    ///   - samples: row by row from the top left.
    ///   - old: how many dots there are in a row, and how many rows.
    ///   - count: samples of a dot: 1 grey, 3 red, green and blue.
    ///   - new: the same after; neither is more.
    ///   - isLossy: as JPEG, its colours as fine as its light; else as rows with PNG's filters,
    ///     deflated.
    /// - Returns: Nil for sizes that do not fit.
    public static func packed(
        _ samples: [UInt8], _ old: (width: Int, height: Int), count: Int,
        to new: (width: Int, height: Int), isLossy: Bool
    ) -> [UInt8]? {
        guard (1...old.width).contains(new.width), (1...old.height).contains(new.height),
            count == 1 || count == 3, samples.count == old.width * old.height * count
        else { return nil }
        let dots = Dots(width: old.width, height: old.height, samples: count, bytes: samples)
            .shrunk(width: new.width, height: new.height)
        return isLossy ? JPEGCodec.packed(dots, quality: quality) : deflated(dots.filteredRows)
    }

    private static func deflated(_ rows: [UInt8]) -> [UInt8]? {
        guard let packer = libdeflate_alloc_compressor(6) else { return nil }
        defer { libdeflate_free_compressor(packer) }
        let room = libdeflate_zlib_compress_bound(packer, rows.count)
        let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = libdeflate_zlib_compress(packer, rows, rows.count, buffer.baseAddress, room)
        }
        return packed.isEmpty ? nil : packed
    }
}

extension Dots {
    /// Each row behind the number of the filter that leaves the least, by the sum of how far its
    /// bytes are from 0. Source: PNG, third edition, 9 (filtering) and 12.7 (filter selection).
    fileprivate var filteredRows: [UInt8] {
        let length = width * samples
        var rows: [UInt8] = []
        rows.reserveCapacity(height * (length + 1))
        var above = [UInt8](repeating: 0, count: length)
        for row in 0..<height {
            let line = Array(bytes[row * length..<(row + 1) * length])
            let choices = Self.filters.map { filter in filtered(line, above, filter) }
            let best = choices.indices.min { choices[$0].distance < choices[$1].distance } ?? 0
            rows.append(UInt8(truncatingIfNeeded: best))
            rows += choices[best].bytes
            above = line
        }
        return rows
    }

    /// What each filter takes off a byte: by its left neighbour, the one above, and the one above
    /// that is left.
    private static let filters: [@Sendable (Int, Int, Int) -> Int] = [
        { _, _, _ in 0 }, { left, _, _ in left }, { _, above, _ in above },
        { left, above, _ in (left + above) / 2 }, paeth,
    ]

    private static let paeth: @Sendable (Int, Int, Int) -> Int = { left, above, corner in
        let guess = left + above - corner
        let off = (abs(guess - left), abs(guess - above), abs(guess - corner))
        if off.0 <= off.1 && off.0 <= off.2 { return left }
        return off.1 <= off.2 ? above : corner
    }

    private func filtered(
        _ line: [UInt8], _ above: [UInt8], _ filter: (Int, Int, Int) -> Int
    ) -> (bytes: [UInt8], distance: Int) {
        var distance = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: line.count) { room, filled in
            for place in line.indices {
                let hasLeft = place >= samples
                let left = hasLeft ? Int(line[place - samples]) : 0
                let corner = hasLeft ? Int(above[place - samples]) : 0
                let taken = filter(left, Int(above[place]), corner)
                let byte = UInt8(truncatingIfNeeded: Int(line[place]) - taken)
                distance += abs(Int(Int8(bitPattern: byte)))
                room[place] = byte
            }
            filled = line.count
        }
        return (bytes, distance)
    }
}
