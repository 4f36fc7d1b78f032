/// The dots of a picture, row by row from the top left, 8 bits a sample.
public struct UnpackedPicture: Sendable {
    /// Dots in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// 1 grey, 3 red, green and blue.
    public let samples: Int
    /// Whether packing it loses something already.
    public let isLossy: Bool
    /// All samples.
    public let dots: [UInt8]

    init(_ picture: StoredPicture, rows: [UInt8]) {
        (width, height, samples) = (picture.width, picture.height, picture.samples)
        isLossy = picture.isLossy
        dots = picture.bits == 8 ? rows : Self.spread(rows, picture)
    }

    /// Samples of fewer bits, as bytes from nothing to 255.
    private static func spread(_ rows: [UInt8], _ picture: StoredPicture) -> [UInt8] {
        let bits = picture.bits, most = 1 << bits - 1
        let rowLength = (picture.width * bits + 7) / 8
        let count = picture.dotsLength
        return [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            for row in 0..<picture.height {
                for column in 0..<picture.width {
                    let place = column * bits
                    let byte = Int(rows[row * rowLength + place / 8])
                    let sample = byte >> (8 - bits - place % 8) & most
                    room[filled] = UInt8(truncatingIfNeeded: sample * 255 / most)
                    filled += 1
                }
            }
        }
    }
}
