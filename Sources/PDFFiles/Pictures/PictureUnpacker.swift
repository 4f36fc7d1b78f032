import CQPDF
import Diagnostics
import Glibc
import Threads

/// Unpacks pictures of a PDF in a process of its own with limits, one after the other; while one is
/// worked on here, the next is unpacked there.
struct PictureUnpacker {
    let bytes: [UInt8]
    let pictures: [StoredPicture]

    /// A process that was killed over a picture is begun again behind it, so many times.
    private static let mostBeginnings = 4

    /// Gives each picture whose dots are all there to `take`.
    func unpack(_ take: (StoredPicture, [UInt8]) -> Void) {
        var rest = pictures[...]
        for _ in 0..<Self.mostBeginnings where !rest.isEmpty {
            let child = start(rest)
            defer { _ = tv_qpdf_wait(child) }
            // Before waiting for it: it may want to tell more.
            defer { if child.output >= 0 { close(child.output) } }
            while let picture = rest.popFirst() {
                guard let isThere = Self.read(1, from: child.output)?.first else { break }
                guard isThere == 1 else { continue }
                guard let rows = Self.read(picture.rowsLength, from: child.output) else { break }
                take(picture, rows)
            }
        }
    }

    private func start(_ pictures: ArraySlice<StoredPicture>) -> tv_child {
        let wanted = pictures.map { picture in
            tv_picture(
                object: Int32(truncatingIfNeeded: picture.id), is_jpeg: picture.isLossy,
                width: Int32(picture.width), height: Int32(picture.height),
                samples: Int32(picture.samples), length: picture.rowsLength)
        }
        let limits = Self.limits(pictures)
        let started = try? DeepStack.run(stack: 256 << 20) { () throws(Problems) in
            bytes.withUnsafeBytes { bytes in
                withUnsafePointer(to: limits) { limits in
                    tv_pictures_unpack(
                        bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, wanted,
                        wanted.count, limits)
                }
            }
        }
        return started ?? tv_child(process: -1, output: -1)
    }

    /// libqpdf holds what it unpacks three times over, a progressive JPEG twice beside its dots. A
    /// second for 8 million samples is ten times what an honest picture needs.
    private static func limits(_ pictures: ArraySlice<StoredPicture>) -> tv_limits {
        let largest = pictures.map { $0.rowsLength + $0.packedLength }.max() ?? 0
        let all = pictures.reduce(0) { $0 + $1.dotsLength }
        let seconds = UInt32(clamping: 10 + all >> 23)
        return tv_limits(
            memory: 128 << 20 + 4 * largest, seconds: seconds, patience: 60 + 10 * seconds,
            output: 0, pages: 0, annotations: 0, content: 0)
    }

    /// So many bytes; nil where there are fewer.
    private static func read(_ length: Int, from pipe: Int32) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { room, count in
            while count < length {
                let got = Glibc.read(pipe, room.baseAddress.map { $0 + count }, length - count)
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { break }
                count += got
            }
        }
        return bytes.count == length ? bytes : nil
    }
}
