import Diagnostics
import Documents

/// Opens pictures made of dots, checks them, and leaves out all that they carry besides.
public enum RasterReader {
    /// A larger picture is refused, in dots.
    public static let mostDots = 100_000_000
    /// A larger picture is refused, in dots, where one of its pages cannot take it as it is packed:
    /// with transparency, interlaced, turned, progressive, or in a press's colours.
    public static let mostUnpackedDots = 40_000_000
    /// A longer side is refused, in dots: JPEG knows no longer one.
    public static let longestSide = 65_500

    /// A PNG or JPEG picture without names, places, times, texts, previews or camera data, upright,
    /// in grey or RGB.
    ///
    /// The dots themselves stay as they were packed, so nothing is lost, unless they have to be
    /// turned (JPEG mostly without loss) or were made for a press. All are unpacked once to be sure.
    ///
    /// - Throws: what is wrong with the picture; the place is the file.
    public static func raster(_ bytes: [UInt8], file: String) throws(Problems) -> Raster {
        do throws(PictureProblem) {
            if bytes.starts(with: PNGReader.signature) { return try PNGReader.raster(bytes) }
            if bytes.starts(with: JPEGReader.signature) { return try JPEGReader.raster(bytes) }
            throw PictureProblem.unknownKind
        } catch {
            throw Problems(error.problem(at: Place(file: file)))
        }
    }

    /// Refuses sizes that are nothing, or too much to print.
    static func check(width: Int, height: Int) throws(PictureProblem) {
        guard width >= 1, height >= 1 else { throw .noPixels }
        guard max(width, height) <= longestSide, width * height <= mostDots else {
            throw .tooManyPixels(limit: mostDots)
        }
    }

    /// Refuses sizes that are too much to hold in memory dot by dot.
    ///
    /// Dots that are held in more than `bytes` of 4 take the place of several.
    static func checkUnpacked(
        width: Int, height: Int, bytes: Int = 4
    ) throws(PictureProblem) {
        let limit = mostUnpackedDots * 4 / max(4, bytes)
        guard width * height <= limit else { throw .tooManyPixels(limit: limit) }
    }
}
