import CZlib
import Diagnostics
import Testing

@testable import PDFFiles

/// Pictures of other people's files in fewer dots.
@Suite struct ShrinkingTests {
    private static let half = PictureSize(width: 8, height: 8)

    /// Every other dot of every other row, rows without a filter, barely packed.
    private static let halved: PicturePacking = { picture, size in
        var rows: [UInt8] = []
        for row in 0..<size.height {
            rows.append(0)
            for column in 0..<size.width {
                let dot = (row * 2 * picture.width + column * 2) * picture.samples
                rows += picture.dots[dot..<dot + picture.samples]
            }
        }
        return packed(rows)
    }

    private static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        compress2(&packed, &length, bytes, UInt(bytes.count), 9)
        return Array(packed.prefix(Int(length)))
    }

    /// A file as bundles open it, and the numbers of its pictures in their order.
    private static func opened(_ pdf: PicturePDF) throws -> (file: ForeignPDF, ids: [Int]) {
        let file = try #require(ForeignPDF.opened([UntrustedPDF(pdf.bytes)]).first).get()
        let pictures = try #require(
            try OpenFile(file.bytes).page(0)["Resources"]?["XObject"])
        return (file, pdf.pictures.indices.map { pictures["I\($0)"]?.id ?? 0 })
    }

    private static func shrunk(_ pdf: PicturePDF) throws -> (file: ForeignPDF, pictures: [Int]) {
        let (file, ids) = try opened(pdf)
        let made = try file.shrinking(
            Dictionary(uniqueKeysWithValues: ids.map { ($0, half) }), by: halved)
        return (made.file, ids.indices.filter { made.pictures.contains(ids[$0]) })
    }

    private static func picture(_ index: Int, of file: ForeignPDF) throws -> PDFObject {
        let page = try OpenFile(file.bytes).page(0)
        return try #require(page["Resources"]?["XObject"]?["I\(index)"])
    }

    @Test func aPictureHasFewerDotsAndAllElseStays() throws {
        let pdf = PicturePDF(pictures: [
            PicturePDF.square(PicturePDF.grey + "/Intent/Perceptual/StructParent 3")
        ])
        let (made, pictures) = try Self.shrunk(pdf)
        #expect(pictures == [0])
        let picture = try Self.picture(0, of: made)
        #expect(picture["Width"]?.integer == 8 && picture["Height"]?.integer == 8)
        #expect(picture.content == (0..<64).map { UInt8($0) * 4 })
        #expect(picture["ColorSpace"]?.name == "DeviceGray")
        #expect(picture["StructParent"]?.integer == 3)
        #expect(picture["Intent"]?.name == "Perceptual")
        let page = try OpenFile(made.bytes).page(0)
        let words = String(decoding: try #require(page.pageContent), as: UTF8.self)
        #expect(words.contains("3 Tr 9 50 Td (hidden) Tj"))
        #expect(try Self.shrunk(pdf).file == made)
    }

    @Test(arguments: [(1, 0b1010_0101), (2, 0b1101_0010), (4, 0b1111_0001)])
    func samplesOfFewBitsAreSpread(_ bits: Int, _ byte: Int) throws {
        let count = 16 * bits / 8
        let rows = [UInt8](repeating: UInt8(byte), count: 16 * count)
        let (file, ids) = try Self.opened(
            PicturePDF(pictures: [
                PicturePDF.square("/ColorSpace/DeviceGray/BitsPerComponent \(bits)", rows)
            ]))
        _ = try file.shrinking([ids[0]: Self.half]) { picture, _ in
            let most = 1 << bits - 1
            let samples = (0..<8 / bits).map { byte >> (8 - bits * ($0 + 1)) & most }
            let wanted = (0..<16).map { UInt8(samples[$0 % samples.count] * 255 / most) }
            #expect(Array(picture.dots.prefix(16)) == wanted)
            #expect(picture.dots.count == 256 && !picture.isLossy)
            return nil
        }
    }

    /// Kinds that are not understood, by what their dictionaries say.
    @Test(arguments: [
        PicturePDF.grey + "/Mask[0 3]",
        PicturePDF.grey + "/SMask 6 0 R",
        PicturePDF.grey + "/Decode[1 0]",
        "/ColorSpace/DeviceGray/BitsPerComponent 16", "/ImageMask true/BitsPerComponent 1",
        "/ColorSpace[/Indexed/DeviceRGB 1<000000ffffff>]/BitsPerComponent 8",
        "/ColorSpace[/Separation/Gold/DeviceGray 3 0 R]/BitsPerComponent 8",
        "/ColorSpace[/Lab<</WhitePoint[1 1 1]>>]/BitsPerComponent 8",
        "/ColorSpace[/ICCBased 3 0 R]/BitsPerComponent 8", "/BitsPerComponent 8",
        "/ColorSpace/DeviceCMYK/BitsPerComponent 8",
        PicturePDF.grey + "/Filter/JPXDecode",
        "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode",
        PicturePDF.grey + "/Filter/DCTDecode/DecodeParms<</ColorTransform 0>>",
        // Sizes that lie: more dots than there are, and more than anything can hold.
        "/ColorSpace/DeviceRGB/BitsPerComponent 8",
        "/Width 65000/Height 65000/ColorSpace/DeviceGray/BitsPerComponent 8",
        "/Width 9000000000000000/Height 3/ColorSpace/DeviceGray/BitsPerComponent 8",
        // Data that are none of their kind.
        PicturePDF.grey + "/Filter/FlateDecode",
        PicturePDF.grey + "/Filter/DCTDecode",
    ])
    func whatIsNotUnderstoodStaysAndOthersDoNotMind(_ entries: String) throws {
        let odd = PicturePDF.square(entries)
        let pdf = PicturePDF(pictures: [odd, PicturePDF.square(), odd])
        let (made, pictures) = try Self.shrunk(pdf)
        #expect(pictures == [1])
        let (file, _) = try Self.opened(pdf)
        for index in [0, 2] {
            let before = try Self.picture(index, of: file)
            let after = try Self.picture(index, of: made)
            #expect(before["Width"]?.integer == after["Width"]?.integer)
            #expect(before.content == after.content)
        }
    }

    @Test func whatWouldTakeMoreRoomStays() throws {
        let (file, ids) = try Self.opened(PicturePDF(pictures: [PicturePDF.square()]))
        let made = try file.shrinking([ids[0]: Self.half]) { _, _ in
            [UInt8](repeating: 0, count: 4096)
        }
        #expect(made.file == file && made.pictures.isEmpty)
        #expect(try file.shrinking([:]) { _, _ in [] }.file == file)
        #expect(try file.shrinking([77: Self.half]) { _, _ in [] }.file == file)
    }

    /// Some hundred megabytes of one picture in a few hundred bytes.
    @Test func aPictureThatUnpacksWithoutEndStays() throws {
        let zeros = [UInt8](repeating: 0, count: 1 << 22)
        let bomb = Self.packed(Self.packed(zeros + zeros))
        let endless = PicturePDF.square(
            PicturePDF.grey + "/Filter[/RunLengthDecode/FlateDecode/FlateDecode]", bomb)
        let (_, pictures) = try Self.shrunk(PicturePDF(pictures: [endless, PicturePDF.square()]))
        #expect(pictures == [1])
    }
}
