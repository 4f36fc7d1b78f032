/// The size and the colour components of a JPEG picture.
///
/// Source: ITU-T T.81, B.2.2 (frame header) and B.2.3 (scan header).
struct JPEGFrame {
    var width: Int
    var height: Int
    var isProgressive: Bool
    /// Packed by arithmetic coding, which few programs read.
    var isArithmetic: Bool
    /// Each component's identifier, with the number of its quantization table.
    private(set) var components: [(id: UInt8, table: UInt8)] = []

    init(_ reader: ByteReader, _ marker: UInt8) throws(PictureProblem) {
        var reader = reader
        guard let precision = reader.byte(), let height = reader.two(), let width = reader.two(),
            let count = reader.byte(), reader.left == 3 * Int(count)
        else { throw .damaged(.header) }
        try RasterReader.check(width: width, height: height)
        guard precision == 8, [1, 3, 4].contains(count), Self.codings.contains(marker) else {
            throw .unusualCompression
        }
        (self.width, self.height) = (width, height)
        isProgressive = marker & 3 == 2
        isArithmetic = marker > 0xC8
        while let id = reader.byte(), let sampling = reader.byte(), let table = reader.byte() {
            let isKnown = components.contains { $0.id == id }
            guard !isKnown, (1...4).contains(sampling >> 4), (1...4).contains(sampling & 15),
                table < 4
            else { throw .damaged(.header) }
            components.append((id, table))
        }
    }

    /// Baseline, extended and progressive, by Huffman's codes or arithmetic ones; there is no decoder
    /// at hand for the others. Source: B.1.1.3.
    private static let codings: Set<UInt8> = [0xC0, 0xC1, 0xC2, 0xC9, 0xCA]

    /// Refuses a scan whose components or tables are not there.
    func check(scan: ByteReader, _ tables: JPEGTables) throws(PictureProblem) {
        var reader = scan
        guard let count = reader.byte(), (1...components.count).contains(Int(count)),
            reader.left == 2 * Int(count) + 3
        else { throw .damaged(.header) }
        var selectors: [UInt8] = []
        for _ in 0..<count {
            guard let id = reader.byte(), let selector = reader.byte(),
                let component = components.first(where: { $0.id == id })
            else { throw .damaged(.header) }
            guard tables.hasQuantization(component.table) else { throw .damaged(.tables) }
            selectors.append(selector)
        }
        guard let first = reader.byte(), let last = reader.byte(), let steps = reader.byte(),
            first <= last, last <= 63, isProgressive || first == 0 && last == 63
        else { throw .damaged(.header) }
        // Refining the first coefficient takes bits as they are, without a table.
        let needsDC = first == 0 && (!isProgressive || steps >> 4 == 0)
        let needsAC = last > 0
        let areThere = selectors.allSatisfy { selector in
            (!needsDC || tables.hasHuffman(0, selector >> 4))
                && (!needsAC || tables.hasHuffman(1, selector & 15))
        }
        guard areThere || isArithmetic else { throw .damaged(.tables) }
    }
}
