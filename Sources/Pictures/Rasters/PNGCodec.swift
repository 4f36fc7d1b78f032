import CPNG

/// libpng by its simplified interface, which keeps libpng's long jumps to itself.
enum PNGCodec {
    /// RGB, or RGBA where the picture has any transparency; sRGB. Nil for bytes that are no PNG.
    static func dots(_ png: [UInt8]) -> Dots? {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        return png.withUnsafeBytes { source in
            guard png_image_begin_read_from_memory(&image, source.baseAddress, source.count) != 0
            else { return nil }
            return dots(&image)
        }
    }

    private static func dots(_ image: inout png_image) -> Dots? {
        let alpha = image.format & UInt32(PNG_FORMAT_FLAG_ALPHA)
        image.format = UInt32(PNG_FORMAT_FLAG_COLOR) | alpha
        // Without this libpng takes 16-bit samples for linear light, and brightens them.
        image.flags |= UInt32(PNG_IMAGE_FLAG_16BIT_sRGB)
        let (width, height) = (Int(image.width), Int(image.height))
        guard (try? RasterReader.check(width: width, height: height)) != nil else { return nil }
        let samples = alpha == 0 ? 3 : 4
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: width * height * samples) { room, count in
            isWhole = png_image_finish_read(&image, nil, room.baseAddress, 0, nil) != 0
            count = isWhole ? width * height * samples : 0
        }
        return isWhole ? Dots(width: width, height: height, samples: samples, bytes: bytes) : nil
    }

    /// RGB or RGBA dots as a PNG.
    static func packed(_ dots: Dots) -> [UInt8]? {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        (image.width, image.height) = (UInt32(dots.width), UInt32(dots.height))
        image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
        if dots.samples == 4 { image.format |= UInt32(PNG_FORMAT_FLAG_ALPHA) }
        defer { png_image_free(&image) }
        // More than the dots themselves and a filter byte a row it never takes.
        var count = png_alloc_size_t(dots.bytes.count + dots.bytes.count / 100)
        count += png_alloc_size_t(dots.height + (1 << 16))
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(count)) { room, filled in
            isWhole =
                png_image_write_to_memory(
                    &image, room.baseAddress, &count, 0, dots.bytes, 0, nil) != 0
            filled = isWhole ? Int(count) : 0
        }
        return isWhole ? bytes : nil
    }
}
