import Documents

/// A raster as an image dictionary and its data (ISO 32000-1, 8.9.5).
struct EmbeddedPicture {
    /// One plane of dots.
    struct Plane {
        var width: Int
        var height: Int
        /// Bits of one sample.
        var depth = 8
        /// Grey, RGB or a palette of it; the output intent says what red is.
        var space: String
        var data: PackedStream
    }

    var colour: Plane
    /// How opaque each dot is.
    var alpha: Plane?

    init(colour: Plane, alpha: Plane? = nil) {
        self.colour = colour
        self.alpha = alpha
    }

    /// Nil where the bytes are not a picture that a PDF can hold.
    init?(_ raster: Raster) {
        switch raster.encoding {
        case .jpeg:
            guard let frame = JPEGFrame(raster.bytes), let space = frame.space else { return nil }
            self.init(
                colour: Plane(
                    width: frame.width, height: frame.height, space: space,
                    data: PackedStream(raster.bytes, filter: "/DCTDecode")))
        case .png:
            if let plane = PNGImage(raster.bytes, isProven: raster.isProven)?.plane {
                self.init(colour: plane)
            } else {
                self.init(pixelsOf: raster)
            }
        }
    }

    func write(to store: ObjectStore) -> Reference {
        guard let alpha else { return write(colour, to: store) }
        let mask = write(alpha, to: store)
        return write(colour, "/SMask \(mask.written)", to: store)
    }

    private func write(
        _ plane: Plane, _ entries: String = "", to store: ObjectStore
    ) -> Reference {
        store.stream(
            plane.data,
            """
            /Type/XObject/Subtype/Image/Width \(plane.width)/Height \(plane.height)\
            /BitsPerComponent \(plane.depth)/ColorSpace \(plane.space)\(entries)
            """)
    }
}
