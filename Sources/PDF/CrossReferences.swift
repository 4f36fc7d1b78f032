/// Where each object of a file stands (ISO 32000-1, 7.5.8.3).
struct CrossReferences {
    private struct Entry {
        /// 0 for a number that is not used, 1 for an offset in the file, 2 for an object stream.
        var kind: UInt8 = 0
        var place: UInt32 = 0
        /// Within its object stream.
        var index: UInt16 = 0
    }

    private var table = [Entry(index: .max)]

    mutating func put(_ object: Reference, at offset: Int) {
        put(object, Entry(kind: 1, place: UInt32(clamping: offset)))
    }

    mutating func put(_ object: Reference, in stream: Reference, index: Int) {
        put(
            object,
            Entry(kind: 2, place: UInt32(clamping: stream.number), index: UInt16(clamping: index)))
    }

    private mutating func put(_ object: Reference, _ entry: Entry) {
        while table.count <= object.number { table.append(Entry()) }
        table[object.number] = entry
    }

    var entries: String {
        "/Type/XRef/Size \(table.count)/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>"
    }

    /// Each row is what it has more than the one above: PNG's filter 2, which packs to a quarter.
    var rows: [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity(table.count * 8)
        var above: UInt64 = 0
        for entry in table {
            let row = UInt64(entry.kind) << 48 | UInt64(entry.place) << 16 | UInt64(entry.index)
            rows.append(2)
            for shift in stride(from: UInt64(48), through: 0, by: -8) {
                let byte = UInt8(truncatingIfNeeded: row >> shift)
                rows.append(byte &- UInt8(truncatingIfNeeded: above >> shift))
            }
            above = row
        }
        return rows
    }
}
