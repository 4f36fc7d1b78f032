import CHaru

/// An indirect object (ISO 32000-1, 7.3.10).
struct Reference {
    let dictionary: HPDF_Dict?

    /// As other objects name it.
    var written: String { "\(number) 0 R" }

    /// The upper bits of libharu's number say what kind of object it is.
    var number: Int { Int((dictionary?.pointee.header.obj_id ?? 0) & 0x00FF_FFFF) }
}

/// The bytes between `<<` and `>>`, kept by libharu until it writes and frees the dictionary.
private final class Body {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension HPDF_Dict {
    func hang(_ bytes: [UInt8]) {
        pointee.attr = Unmanaged.passRetained(Body(bytes)).toOpaque()
        pointee.write_fn = { dictionary, stream in
            guard let attribute = dictionary?.pointee.attr else { return 0 }
            let body = Unmanaged<Body>.fromOpaque(attribute).takeUnretainedValue()
            return HPDF_Stream_Write(stream, body.bytes, UInt32(body.bytes.count))
        }
        pointee.free_fn = { dictionary in
            guard let attribute = dictionary?.pointee.attr else { return }
            Unmanaged<Body>.fromOpaque(attribute).release()
            dictionary?.pointee.attr = nil
        }
    }
}

/// What libharu writes, in memory.
final class Collector {
    var bytes: [UInt8] = []

    static let collect: HPDF_Stream_Write_Func = { stream, start, count in
        guard let attribute = stream?.pointee.attr, let start else { return 0 }
        let collector = Unmanaged<Collector>.fromOpaque(attribute).takeUnretainedValue()
        collector.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(count)))
        return 0
    }
}
