/// The one thing of a camera's notes that changes how a picture is seen.
enum EXIF {
    /// How the picture has to be turned; nil where the notes do not say so.
    ///
    /// Notes that cannot be read say nothing: viewers pass over them too.
    /// Source: Exif 2.32, 4.6.2 (IFD structure) and 4.6.4 (Orientation, tag 0x0112).
    static func orientation(_ notes: ByteReader) -> Orientation? {
        var reader = notes
        let isLittle = reader.skip("II*\0".utf8)
        guard isLittle || reader.skip("MM\0*".utf8) else { return nil }
        func number(_ size: Int, at offset: Int) -> Int? {
            let start = notes.offset + offset
            guard offset >= 0, start <= notes.end - size else { return nil }
            let order = isLittle ? Array((0..<size).reversed()) : Array(0..<size)
            return order.reduce(0) { $0 << 8 | Int(notes.bytes[start + $1]) }
        }
        guard let table = number(4, at: 4), let count = number(2, at: table) else { return nil }
        for index in 0..<count {
            let entry = table + 2 + index * 12
            guard let tag = number(2, at: entry) else { return nil }
            guard tag == 0x0112 else { continue }
            return number(2, at: entry + 8).flatMap(Orientation.init)
        }
        return nil
    }
}
