import CPNG
import Documents

/// Unpacks PNG pictures into dots, for writers that cannot pass them through.
public enum RasterDecoder {
    /// Red, green and blue of every dot from the top left, and its alpha where the picture has
    /// any; 8 bits each, sRGB.
    ///
    /// Nil for JPEG, and for bytes that are no PNG; never for what `RasterReader` gave as PNG.
    public static func pixels(
        of raster: Raster
    ) -> (rgb: [UInt8], alpha: [UInt8]?, width: Int, height: Int)? {
        guard raster.encoding == .png else { return nil }
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        guard let dots = dots(raster.bytes, &image) else { return nil }
        let (width, height) = (Int(image.width), Int(image.height))
        guard image.format & UInt32(PNG_FORMAT_FLAG_ALPHA) != 0 else {
            return (dots, nil, width, height)
        }
        let (rgb, alpha) = split(dots)
        return (rgb, alpha, width, height)
    }

    /// All samples, as `image` says afterwards: RGB or RGBA.
    private static func dots(_ bytes: [UInt8], _ image: inout png_image) -> [UInt8]? {
        bytes.withUnsafeBytes { source in
            guard png_image_begin_read_from_memory(&image, source.baseAddress, source.count) != 0
            else { return nil }
            let alpha = image.format & UInt32(PNG_FORMAT_FLAG_ALPHA)
            image.format = UInt32(PNG_FORMAT_FLAG_COLOR) | alpha
            // Without this libpng takes 16-bit samples for linear light, and brightens them.
            image.flags |= UInt32(PNG_IMAGE_FLAG_16BIT_sRGB)
            let (width, height) = (Int(image.width), Int(image.height))
            guard (try? RasterReader.check(width: width, height: height)) != nil else { return nil }
            var dots = [UInt8](repeating: 0, count: width * height * (alpha == 0 ? 3 : 4))
            let result = dots.withUnsafeMutableBytes {
                png_image_finish_read(&image, nil, $0.baseAddress, 0, nil)
            }
            return result == 0 ? nil : dots
        }
    }

    private static func split(_ dots: [UInt8]) -> (rgb: [UInt8], alpha: [UInt8]) {
        let count = dots.count / 4
        var alpha = [UInt8](repeating: 0, count: count)
        let rgb = [UInt8](unsafeUninitializedCapacity: count * 3) { rgb, filled in
            for dot in 0..<count {
                rgb[dot * 3] = dots[dot * 4]
                rgb[dot * 3 + 1] = dots[dot * 4 + 1]
                rgb[dot * 3 + 2] = dots[dot * 4 + 2]
                alpha[dot] = dots[dot * 4 + 3]
            }
            filled = count * 3
        }
        return (rgb, alpha)
    }
}
