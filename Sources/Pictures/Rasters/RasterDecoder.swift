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
        guard raster.encoding == .png, var dots = PNGCodec.dots(raster.bytes) else { return nil }
        let alpha = dots.samples == 4 ? takeAlpha(of: &dots.bytes) : nil
        return (dots.bytes, alpha, dots.width, dots.height)
    }

    /// Leaves RGB where RGBA was: there may be no room for both.
    private static func takeAlpha(of bytes: inout [UInt8]) -> [UInt8] {
        let count = bytes.count / 4
        let alpha = bytes.withUnsafeMutableBufferPointer { bytes in
            [UInt8](unsafeUninitializedCapacity: count) { alpha, filled in
                for dot in 0..<count {
                    alpha[dot] = bytes[dot * 4 + 3]
                    for sample in 0..<3 { bytes[dot * 3 + sample] = bytes[dot * 4 + sample] }
                }
                filled = count
            }
        }
        bytes.removeLast(bytes.count - count * 3)
        return alpha
    }
}
