import Diagnostics
import Documents

/// Opens pictures made of dots, checks them, and leaves out all that they carry besides.
public enum RasterReader {
    /// A larger picture is refused, in dots.
    public static let mostDots = 100_000_000
    /// A longer side is refused, in dots: JPEG knows no longer one.
    public static let longestSide = 65_500

    /// A PNG or JPEG picture without names, places, times, texts, previews or camera data.
    ///
    /// The dots themselves stay as they were packed, so nothing is lost. PNG dots are unpacked
    /// once to be sure of them; of JPEG the structure is checked.
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
            throw .tooManyPixels
        }
    }
}
