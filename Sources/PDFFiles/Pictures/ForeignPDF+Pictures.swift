import Diagnostics
import Threads

/// How many dots a picture is to have.
public struct PictureSize: Sendable, Equatable {
    /// In a row.
    public var width: Int
    /// Rows.
    public var height: Int

    /// So many.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}

/// What makes fewer dots of some, and packs them: as JPEG what is lossy, else as rows with PNG's
/// filters, deflated.
public typealias PicturePacking =
    @Sendable (_ picture: UnpackedPicture, _ size: PictureSize) -> [UInt8]?

extension ForeignPDF {
    /// The same file with some pictures in fewer dots; all else stays as it is, byte for byte.
    ///
    /// They are unpacked in a process of its own. A picture of a kind that is not understood, that
    /// cannot be unpacked, or that would not take less room, stays as it is.
    ///
    /// - Parameters:
    ///   - sizes: of pictures, by the number of their object.
    ///   - pack: makes a picture smaller.
    /// - Returns: The file, and the pictures that were made smaller.
    /// - Throws: `exhibit-damaged`, `qpdf-unwritable`, which never befall a file that was opened.
    public func shrinking(
        _ sizes: [Int: PictureSize], by pack: @escaping PicturePacking
    ) throws(Problems) -> (file: ForeignPDF, pictures: Set<Int>) {
        let (made, pictures) = try DeepStack.run { () throws(Problems) in
            let file = try OpenFile(bytes, password: password)
            let shrunk = shrink(sizes, in: file, by: pack)
            return (shrunk.isEmpty ? bytes : try file.written(packed: false), shrunk)
        }
        guard !pictures.isEmpty, made.count < bytes.count else { return (self, []) }
        return (try ForeignPDF(made, having: Set(traits)), pictures)
    }

    private func shrink(
        _ sizes: [Int: PictureSize], in file: OpenFile, by pack: PicturePacking
    ) -> Set<Int> {
        var left = pages.count * StoredPicture.longestDots
        let stored = sizes.keys.sorted().compactMap { id in
            StoredPicture(file.object(numbered: id))
        }.filter { picture in
            left -= picture.dotsLength
            return left >= 0
        }
        var shrunk: Set<Int> = []
        PictureUnpacker(bytes: bytes, pictures: stored).unpack { picture, rows in
            let unpacked = UnpackedPicture(picture, rows: rows)
            guard let size = sizes[picture.id], let packed = pack(unpacked, size),
                packed.count < picture.packedLength
            else { return }
            file.object(numbered: picture.id).become(packed, of: picture, size)
            shrunk.insert(picture.id)
        }
        return shrunk
    }
}

extension PDFObject {
    /// A picture in fewer dots; its colour space, its tags and its role stay.
    fileprivate func become(_ packed: [UInt8], of picture: StoredPicture, _ size: PictureSize) {
        let rows =
            "<</Predictor 15/Colors \(picture.samples)/BitsPerComponent 8/Columns \(size.width)>>"
        replaceContent(
            packed, filter: picture.isLossy ? "/DCTDecode" : "/FlateDecode",
            parameters: picture.isLossy ? "null" : rows)
        set("Width", "\(size.width)")
        set("Height", "\(size.height)")
        set("BitsPerComponent", "8")
    }
}
