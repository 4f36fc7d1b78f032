import CDeflate
import CZlib

/// Unpacks the dots of a PNG picture a little at a time, to see that all are there.
struct PNGDots {
    private var passes: ArraySlice<PNGHeader.Pass>
    private var rowsLeft = 0
    /// Bytes still to come in the row that has begun.
    private var rowLeft = 0

    private init(_ header: PNGHeader) {
        passes = header.passes[...]
        rowsLeft = passes.first?.rows ?? 0
    }

    /// How many of the packed bytes hold the dots; what follows them is no part of the picture.
    ///
    /// Nil if they cannot be unpacked, are too few or too many, or a row's filter is unknown.
    static func packedLength(_ packed: [UInt8], _ header: PNGHeader) -> Int? {
        if let length = packedLengthAtOnce(packed, header) { return length }
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var dots = PNGDots(header)
        guard packed.count <= UInt32.max, dots.inflateAll(packed, &stream), dots.passes.isEmpty
        else { return nil }
        return packed.count - Int(stream.avail_in)
    }

    private mutating func inflateAll(_ packed: [UInt8], _ stream: inout z_stream) -> Bool {
        var room = [UInt8](repeating: 0, count: 1 << 16)
        // zlib reads what is packed, and does not write there.
        return packed.withUnsafeBufferPointer { source in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(source.count)
            while true {
                let result = room.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                let filled = room.count - Int(stream.avail_out)
                guard result == Z_OK || result == Z_STREAM_END, take(room[..<filled]) else {
                    return false
                }
                if result == Z_STREAM_END { return true }
            }
        }
    }

    /// Goes through unpacked bytes row by row; false where they are not rows of this picture.
    private mutating func take(_ bytes: ArraySlice<UInt8>) -> Bool {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if rowLeft == 0 {
                guard let pass = passes.first, bytes[at] <= 4 else { return false }
                rowLeft = pass.rowBytes
                at += 1
            }
            let part = min(rowLeft, bytes.endIndex - at)
            rowLeft -= part
            at += part
            if rowLeft == 0 { endRow() }
        }
        return true
    }

    private mutating func endRow() {
        rowsLeft -= 1
        guard rowsLeft == 0 else { return }
        passes.removeFirst()
        rowsLeft = passes.first?.rows ?? 0
    }
}

extension PNGDots {
    /// Larger pictures are unpacked a little at a time.
    private static let mostAtOnce = 1 << 24

    /// The same for small pictures without fault, in a fifth of the instructions; nil where it takes
    /// another look.
    private static func packedLengthAtOnce(_ packed: [UInt8], _ header: PNGHeader) -> Int? {
        let count = header.passes.reduce(0) { $0 + $1.rows * ($1.rowBytes + 1) }
        // libdeflate takes any window for the largest one; strict readers do not.
        guard (1...mostAtOnce).contains(count), packed.first == 0x78,
            let unpacker = libdeflate_alloc_decompressor()
        else { return nil }
        defer { libdeflate_free_decompressor(unpacker) }
        var (read, written) = (0, 0)
        var result = LIBDEFLATE_SUCCESS
        let rows = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            result = libdeflate_zlib_decompress_ex(
                unpacker, packed, packed.count, buffer.baseAddress, count, &read, &written)
            filled = result == LIBDEFLATE_SUCCESS ? written : 0
        }
        guard rows.count == count else { return nil }
        var dots = PNGDots(header)
        return dots.take(rows[...]) && dots.passes.isEmpty ? read : nil
    }
}
