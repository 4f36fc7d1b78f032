import CDeflate
import CZlib
import Synchronization

/// zlib's streams, as PDF's `FlateDecode` and PNG's IDAT hold them.
enum Deflate {
    /// Where libdeflate takes six tenths of zlib's instructions at its usual 6, for as many bytes.
    private static let level: Int32 = 6

    /// The bytes, packed; none where there is no memory for it.
    static func packed(_ bytes: [UInt8]) -> [UInt8] {
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
        private let free = Mutex<[Packer]>([])

        func take() -> Packer? {
            free.withLock { $0.popLast() }
                ?? libdeflate_alloc_compressor(level).map(Packer.init)
        }

        func giveBack(_ packer: Packer) { free.withLock { $0.append(packer) } }
    }

    private static let packers = Packers()

    /// Nil where the bytes are damaged, or do not hold exactly `count` bytes.
    static func unpacked(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        var length = uLong(count)
        var unpacked = [UInt8](repeating: 0, count: max(count, 1))
        let status = uncompress(&unpacked, &length, bytes, uLong(bytes.count))
        guard status == Z_OK, Int(length) == count else { return nil }
        return unpacked
    }
}

/// A stream's data, packed so that it never ends in CR.
///
/// libharu writes LF before `endstream`; data that ends in CR would make that CR LF, and strict
/// readers then count one byte too few. Such data, one stream in 256, is packed once more.
struct PackedStream {
    private(set) var bytes: [UInt8]
    private var filters: [String]
    private var parameters: [String]

    /// Packs plain bytes.
    init(packing plain: [UInt8]) {
        self.init(Deflate.packed(plain), filter: "/FlateDecode")
    }

    /// Takes bytes that a filter made; `parameters` is that filter's dictionary.
    init(_ bytes: [UInt8], filter: String, parameters: String = "null") {
        self.bytes = bytes
        self.filters = [filter]
        self.parameters = [parameters]
        while self.bytes.last == UInt8(ascii: "\r") {
            self.bytes = Deflate.packed(self.bytes)
            filters.insert("/FlateDecode", at: 0)
            self.parameters.insert("null", at: 0)
        }
    }

    /// `Filter` and `DecodeParms` (ISO 32000-1, table 5).
    var entries: String {
        let hasParameters = parameters.contains { $0 != "null" }
        guard filters.count > 1 else {
            let decode = hasParameters ? "/DecodeParms \(parameters.joined())\n" : ""
            return "/Filter \(filters.joined())\n" + decode
        }
        let decode = "/DecodeParms [\(parameters.joined(separator: " "))]\n"
        return "/Filter [\(filters.joined(separator: " "))]\n" + (hasParameters ? decode : "")
    }
}
