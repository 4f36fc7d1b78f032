/// Dictionaries that are packed together (ISO 32000-1, 7.5.7).
struct ObjectStream {
    private(set) var numbers: [Reference] = []
    private var offsets: [Int] = []
    /// The values, one behind the other.
    var bytes: [UInt8] = []

    /// Readers unpack the whole for one object of it.
    var isFull: Bool { numbers.count >= 500 }

    /// What is appended from here on is this object's value.
    mutating func open(_ reference: Reference) {
        if !bytes.isEmpty { bytes.write(" ") }
        numbers.append(reference)
        offsets.append(bytes.count)
    }

    /// Which object begins where, then all values; and what the stream's dictionary says of it.
    var packing: (bytes: [UInt8], entries: String) {
        let index = index
        return (index + bytes, "/Type/ObjStm/N \(numbers.count)/First \(index.count)")
    }

    private var index: [UInt8] {
        var index: [UInt8] = []
        for (reference, offset) in zip(numbers, offsets) {
            index.write(reference.number)
            index.write(" ")
            index.write(offset)
            index.write(" ")
        }
        return index
    }
}
