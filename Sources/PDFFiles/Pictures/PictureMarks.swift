/// What stands in a file that has pictures, or streams of operators that belong to no page and may
/// have some: the glyphs of fonts, patterns, masks, what annotations look like.
enum PictureMarks {
    private static let marks = [
        "Image", "Type3", "PatternType", "Luminosity", "Alpha", "AP", "ObjStm",
    ].map { Array($0.utf8) }
    /// `ImageB` and its like say how a page was made, and nothing of pictures (ISO 32000-1, 14.2);
    /// the second type of pattern is a shading.
    private static let harmless = ["ImageB", "ImageC", "ImageI", "PatternType 2"].map {
        Array($0.utf8)
    }

    /// Whether any is in a file that libqpdf wrote, whose objects are not packed.
    static func areIn(_ file: [UInt8]) -> Bool {
        var rest = file[...]
        while let place = rest.firstIndex(of: UInt8(ascii: "/")) {
            rest = rest[(place + 1)...]
            if marks.contains(where: rest.starts), !harmless.contains(where: rest.starts) {
                return true
            }
        }
        return false
    }
}
