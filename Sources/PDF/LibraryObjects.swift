import CHaru

/// The bytes between `<<` and `>>`, kept by libharu until it frees the dictionary.
private final class Body {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension HPDF_Dict {
    /// Has libharu write these bytes behind the entries of its own.
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

    var reference: Reference { Reference(of: pointee.header) }
}

extension Reference {
    /// The upper bits of libharu's number say what kind of object it is.
    init(of header: HPDF_Obj_Header) { number = Int(header.obj_id & 0x00FF_FFFF) }
}

/// What libharu writes, in memory.
final class Collector {
    private(set) var bytes: [UInt8] = []

    /// An object's value.
    static func value(of object: HPDF_Dict, in document: HPDF_Doc) -> [UInt8] {
        let collector = Collector()
        let attribute = Unmanaged.passUnretained(collector).toOpaque()
        let writer = HPDF_CallbackWriter_New(document.pointee.mmgr, collect, attribute)
        defer { HPDF_Stream_Free(writer) }
        HPDF_Obj_WriteValue(object, writer, nil)
        return collector.bytes
    }

    private static let collect: HPDF_Stream_Write_Func = { stream, start, count in
        guard let attribute = stream?.pointee.attr, let start else { return 0 }
        let collector = Unmanaged<Collector>.fromOpaque(attribute).takeUnretainedValue()
        collector.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(count)))
        return 0
    }
}
