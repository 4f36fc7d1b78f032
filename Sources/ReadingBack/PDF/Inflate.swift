import CDeflate
import CZlib

/// Unpacks zlib's data, within a budget that a whole file shares.
struct Inflate {
    /// Bytes that may still be unpacked.
    private(set) var budget = 256 * 1024 * 1024

    /// What could be unpacked, up to where the data break off, as readers' programs do it.
    /// Nil where not a byte could be, or the budget is spent.
    mutating func unpacked(_ data: ArraySlice<UInt8>) -> [UInt8]? {
        if let whole = whole(data) {
            budget -= whole.count
            return whole
        }
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        let (unpacked, isWithin) = data.withUnsafeBufferPointer { source in
            Self.run(&stream, source, limit: budget)
        }
        guard isWithin else {
            budget = 0
            return nil
        }
        budget -= unpacked.count
        return unpacked.isEmpty && !data.isEmpty && stream.total_in == 0 ? nil : unpacked
    }

    /// Undamaged data that are at most eight times as long unpacked: nearly all, in a third of
    /// zlib's time.
    private func whole(_ data: ArraySlice<UInt8>) -> [UInt8]? {
        guard let unpacker = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(unpacker) }
        let room = min(data.count * 8 + 64, budget)
        var isWhole = false
        let unpacked = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let result = data.withUnsafeBytes { source in
                libdeflate_zlib_decompress(
                    unpacker, source.baseAddress, source.count, buffer.baseAddress, room, &count)
            }
            isWhole = result == LIBDEFLATE_SUCCESS
            if !isWhole { count = 0 }
        }
        return isWhole ? unpacked : nil
    }

    private static func run(
        _ stream: inout z_stream, _ source: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> (unpacked: [UInt8], isWithin: Bool) {
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = uInt(clamping: source.count)
        var unpacked: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(max(source.count * 6, 4096), 1 << 20))
        var status = Z_OK
        while status == Z_OK {
            status = buffer.withUnsafeMutableBufferPointer { room in
                stream.next_out = room.baseAddress
                stream.avail_out = uInt(room.count)
                return inflate(&stream, Z_NO_FLUSH)
            }
            let count = buffer.count - Int(stream.avail_out)
            guard unpacked.count + count <= limit else { return ([], false) }
            unpacked.append(contentsOf: buffer[..<count])
            if count == 0 { break }
        }
        return (unpacked, true)
    }
}
