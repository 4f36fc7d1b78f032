import Documents
import Pictures

extension EmbeddedPicture {
    /// Decodes what cannot go in as it is: transparency and interlacing.
    init?(pixelsOf raster: Raster) {
        guard let (rgb, alpha, width, height) = RasterDecoder.pixels(of: raster) else {
            return nil
        }
        func plane(_ dots: [UInt8], _ space: String) -> Plane {
            let data = PackedStream(packing: dots, .small)
            return Plane(width: width, height: height, space: space, data: data)
        }
        let mask = alpha.flatMap { $0.contains { $0 < 255 } ? plane($0, "/DeviceGray") : nil }
        self.init(colour: plane(rgb, "/DeviceRGB"), alpha: mask)
    }
}
