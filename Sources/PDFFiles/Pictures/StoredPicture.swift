/// A picture as a file stores it, of a kind that can be made coarser without harm: grey, or red,
/// green and blue, without masks, every sample meaning what it says (ISO 32000-1, 8.9.5).
struct StoredPicture {
    let id: Int
    let width: Int
    let height: Int
    /// 1 or 3.
    let samples: Int
    /// Of a sample: 1, 2, 4 or 8.
    let bits: Int
    /// Packed as JPEG; else without loss.
    let isLossy: Bool
    /// Bytes, as packed.
    let packedLength: Int

    /// What cannot be understood whole, or is too large to be unpacked, is none.
    init?(_ object: PDFObject) {
        guard object.isStream, object["Subtype"]?.name == "Image",
            Self.unknown.allSatisfy({ object[$0] == nil }),
            object["ImageMask"]?.boolean != true,
            let width = object["Width"]?.integer, let height = object["Height"]?.integer,
            (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height),
            let samples = object["ColorSpace"].flatMap(Self.samples),
            let bits = object["BitsPerComponent"]?.integer,
            bits == 8 || samples == 1 && [1, 2, 4].contains(bits),
            let isLossy = Self.isLossy(object), bits == 8 || !isLossy,
            let packedLength = object["Length"]?.integer
        else { return nil }
        (id, self.width, self.height) = (object.id, width, height)
        (self.samples, self.bits, self.isLossy) = (samples, bits, isLossy)
        self.packedLength = packedLength
        let isIdentity = object["Decode"].map { $0.numbers == Self.identity(samples) } ?? true
        guard isIdentity, dotsLength <= Self.longestDots else { return nil }
    }

    /// What hides parts of a picture, or stands for it elsewhere.
    private static let unknown = ["SMask", "Mask", "SMaskInData", "Alternates", "OPI"]

    /// Dots; JPEG knows no longer side.
    private static let longestSide = 65_500

    /// Bytes: a sheet of A3 in colour with 600 dots an inch.
    static let longestDots = 224 << 20

    private static func identity(_ samples: Int) -> [Double] {
        Array([[Double]](repeating: [0, 1], count: samples).joined())
    }

    /// Bytes of all dots, 8 bits a sample.
    var dotsLength: Int { width * height * samples }

    /// Bytes of all dots as they come out of the file; a row ends with a byte.
    var rowsLength: Int { (width * samples * bits + 7) / 8 * height }

    /// Source: ISO 32000-1, 8.6.
    private static func samples(_ space: PDFObject) -> Int? {
        let named = ["DeviceGray": 1, "DeviceRGB": 3, "CalGray": 1, "CalRGB": 3]
        guard let family = space.items.first?.name else { return space.name.flatMap { named[$0] } }
        guard family == "ICCBased" else { return named[family] }
        guard space.items.count == 2, let count = space.items[1]["N"]?.integer,
            count == 1 || count == 3
        else { return nil }
        let other = space.items[1]["Alternate"].map { samples($0) == count } ?? true
        return other ? count : nil
    }

    /// Nil where it is packed in a way that is left alone.
    private static func isLossy(_ object: PDFObject) -> Bool? {
        let filter = object["Filter"]
        let names = filter.map { $0.isArray ? $0.items.map(\.name) : [$0.name] } ?? []
        let isJPEG = names.last == "DCTDecode"
        let lossless = [
            "FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode",
        ]
        let others = isJPEG ? names.dropLast() : names[...]
        let parameters = object["DecodeParms"]
        let last = parameters.map { $0.isArray ? $0.items.last : $0 } ?? nil
        guard others.allSatisfy({ name in lossless.contains { $0 == name } }),
            !isJPEG || last?["ColorTransform"] == nil
        else { return nil }
        return isJPEG
    }
}
