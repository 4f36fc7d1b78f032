/// Which tables a JPEG file has given so far.
///
/// Source: ITU-T T.81, B.2.4.1 (quantization) and B.2.4.2 (Huffman).
struct JPEGTables {
    private var quantization: Set<UInt8> = []
    private var huffman: Set<UInt8> = []

    func hasQuantization(_ number: UInt8) -> Bool { quantization.contains(number) }

    /// Of class 0 (DC) or 1 (AC).
    func hasHuffman(_ kind: UInt8, _ number: UInt8) -> Bool {
        huffman.contains(kind << 4 | number)
    }

    mutating func takeQuantization(_ reader: ByteReader) throws(PictureProblem) {
        var reader = reader
        while let name = reader.byte() {
            let size = name >> 4 == 0 ? 64 : 128
            guard name >> 4 <= 1, name & 15 < 4, reader.take(size) != nil else {
                throw .damaged(.tables)
            }
            quantization.insert(name & 15)
        }
    }

    mutating func takeHuffman(_ reader: ByteReader) throws(PictureProblem) {
        var reader = reader
        while let name = reader.byte() {
            guard name >> 4 <= 1, name & 15 < 4, let lengths = reader.take(16) else {
                throw .damaged(.tables)
            }
            let codes = reader.bytes[lengths].reduce(0) { $0 + Int($1) }
            guard codes <= 256, reader.take(codes) != nil else { throw .damaged(.tables) }
            huffman.insert(name)
        }
    }
}
