import CDeflate
import CZlib

/// Puts the dots of an interlaced picture in order, without changing them.
///
/// Source: PNG, third edition, 8 (interlacing) and 9 (filtering).
enum PNGInterlace {
    /// The packed rows of the same picture without interlacing; nil where they cannot be unpacked.
    ///
    /// For dots of whole bytes: a depth of 8 or 16.
    static func straightened(_ packed: [UInt8], _ header: PNGHeader) -> [UInt8]? {
        let passes = header.passes
        let size = passes.reduce(0) { $0 + $1.rows * ($1.rowBytes + 1) }
        guard var bytes = unpacked(packed, size) else { return nil }
        let dot = header.colour.samples * header.depth / 8
        let row = header.width * dot + 1
        // A first byte of 0 in each row says that it is not filtered.
        var rows = [UInt8](repeating: 0, count: row * header.height)
        var start = 0
        for pass in passes {
            for index in 0..<pass.rows {
                let above = index == 0 ? nil : start - pass.rowBytes - 1
                guard unfilter(&bytes, start, above, pass.rowBytes, dot) else { return nil }
                let y = pass.grid.y + index * pass.grid.down
                for offset in 0..<pass.rowBytes {
                    let x = pass.grid.x + offset / dot * pass.grid.across
                    rows[y * row + 1 + x * dot + offset % dot] = bytes[start + 1 + offset]
                }
                start += pass.rowBytes + 1
            }
        }
        return self.packed(rows)
    }

    /// Takes the filter off the row that begins at `start` with its name. Source: 9.2.
    private static func unfilter(
        _ bytes: inout [UInt8], _ start: Int, _ above: Int?, _ count: Int, _ dot: Int
    ) -> Bool {
        guard let filter = Filter(rawValue: bytes[start]) else { return false }
        guard filter != .none else { return true }
        for offset in 1...count {
            let left = offset > dot ? bytes[start + offset - dot] : 0
            let up = above.map { bytes[$0 + offset] } ?? 0
            let corner = offset > dot ? above.map { bytes[$0 + offset - dot] } ?? 0 : 0
            bytes[start + offset] &+= filter.guess(Int(left), Int(up), Int(corner))
        }
        return true
    }

    private enum Filter: UInt8 {
        case none, sub, up, average, paeth

        /// What a byte was expected to be from those beside, above, and across the corner.
        func guess(_ left: Int, _ up: Int, _ corner: Int) -> UInt8 {
            switch self {
            case .none: return 0
            case .sub: return UInt8(left)
            case .up: return UInt8(up)
            case .average: return UInt8((left + up) / 2)
            case .paeth:
                let (a, b, c) = (abs(up - corner), abs(left - corner), abs(left + up - 2 * corner))
                return UInt8(a <= b && a <= c ? left : b <= c ? up : corner)
            }
        }
    }

    private static func unpacked(_ packed: [UInt8], _ size: Int) -> [UInt8]? {
        var length = uLong(size)
        var bytes = [UInt8](repeating: 0, count: size)
        let status = uncompress(&bytes, &length, packed, uLong(packed.count))
        return status == Z_OK && Int(length) == size ? bytes : nil
    }

    private static func packed(_ rows: [UInt8]) -> [UInt8]? {
        guard let packer = libdeflate_alloc_compressor(6) else { return nil }
        defer { libdeflate_free_compressor(packer) }
        let room = libdeflate_zlib_compress_bound(packer, rows.count)
        let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = libdeflate_zlib_compress(
                packer, rows, rows.count, buffer.baseAddress, room)
        }
        return packed.isEmpty ? nil : packed
    }
}
