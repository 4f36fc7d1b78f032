/// A PDF of one page with some pictures and hidden words, written by hand.
struct PicturePDF {
    /// Of each picture, the entries of its dictionary and its data.
    var pictures: [(entries: String, data: [UInt8])]

    static let grey = "/ColorSpace/DeviceGray/BitsPerComponent 8"

    /// The number of a picture's object, as it is in the file.
    static func object(_ index: Int) -> Int { 5 + index }

    /// A picture of 16 by 16 dots.
    static func square(
        _ entries: String = grey, _ data: [UInt8] = checks
    ) -> (entries: String, data: [UInt8]) {
        ("/Width 16/Height 16" + entries, data)
    }

    /// Squares of two by two dots, from 0 to 252.
    static var checks: [UInt8] {
        (0..<256).map { dot in
            let row = dot / 32, column = dot % 16 / 2
            return UInt8(row * 32 + column * 4)
        }
    }

    var bytes: [UInt8] {
        let names = pictures.indices.map { "/I\($0) \(Self.object($0)) 0 R" }.joined()
        let paint = pictures.indices.map { "q 4 0 0 4 \($0 * 9) 9 cm /I\($0) Do Q" }
        let content = "BT /F 9 Tf 3 Tr 9 50 Td (hidden) Tj ET " + paint.joined(separator: " ")
        var file = Array(
            """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources\
            <</XObject<<\(names)>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
            4 0 obj <</Length \(content.utf8.count)>>
            stream
            \(content)
            endstream endobj

            """.utf8)
        for (index, picture) in pictures.enumerated() {
            let head =
                "\(Self.object(index)) 0 obj <</Type/XObject/Subtype/Image\(picture.entries)"
                + "/Length \(picture.data.count)>>\nstream\n"
            file += Array(head.utf8) + picture.data + Array("\nendstream endobj\n".utf8)
        }
        return file + Array("trailer <</Root 1 0 R/Size 99>>\n%%EOF\n".utf8)
    }
}
