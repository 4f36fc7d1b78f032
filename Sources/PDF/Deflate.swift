import CDeflate
import CZlib
import Synchronization

/// zlib's streams, as PDF's `FlateDecode` and PNG's IDAT hold them.
enum Deflate {
    /// What packing is to be, as libdeflate's level.
    enum Effort: Int32 {
        /// Half of the other's instructions, for a twentieth more of a page's bytes.
        case quick = 1
        case small = 6
    }

    /// The bytes, packed; none where there is no memory for it.
    static func packed(_ bytes: [UInt8], _ effort: Effort) -> [UInt8] {
        let packers = effort == .quick ? quickPackers : smallPackers
        guard let packer = packers.take() else { return [] }
        defer { packers.giveBack(packer) }
        let room = libdeflate_zlib_compress_bound(packer.pointer, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = libdeflate_zlib_compress(
                packer.pointer, bytes, bytes.count, buffer.baseAddress, room)
        }
    }

    private struct Packer: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    /// Packers that nobody uses at the moment: there are never more than threads that write.
    private final class Packers: Sendable {
        private let effort: Effort
        private let free = Mutex<[Packer]>([])

        init(_ effort: Effort) { self.effort = effort }

        func take() -> Packer? {
            free.withLock { $0.popLast() }
                ?? libdeflate_alloc_compressor(effort.rawValue).map(Packer.init)
        }

        func giveBack(_ packer: Packer) { free.withLock { $0.append(packer) } }
    }

    private static let quickPackers = Packers(.quick)
    private static let smallPackers = Packers(.small)

    /// Nil where the bytes are damaged, or do not hold exactly `count` bytes.
    static func unpacked(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        var length = uLong(count)
        var unpacked = [UInt8](repeating: 0, count: max(count, 1))
        let status = uncompress(&unpacked, &length, bytes, uLong(bytes.count))
        guard status == Z_OK, Int(length) == count else { return nil }
        return unpacked
    }
}

/// A stream's data as they stand in the file, and the filter that unpacks them.
struct PackedStream {
    let bytes: [UInt8]
    /// `Filter`, and `DecodeParms` where the filter has any (ISO 32000-1, table 5).
    let entries: String

    /// Packs plain bytes.
    init(packing plain: [UInt8], _ effort: Deflate.Effort = .quick) {
        self.init(Deflate.packed(plain, effort), filter: "/FlateDecode")
    }

    /// Without filter, as PDF/A-1 wants its metadata; it is not agreed whether PDF/A-2 does.
    init(plain: [UInt8]) { (bytes, entries) = (plain, "") }

    /// Takes bytes that a filter made; `parameters` is that filter's dictionary.
    init(_ bytes: [UInt8], filter: String, parameters: String? = nil) {
        self.bytes = bytes
        entries = "/Filter\(filter)" + (parameters.map { "/DecodeParms\($0)" } ?? "")
    }
}
