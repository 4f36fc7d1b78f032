import CJPEG

/// libjpeg-turbo by its TurboJPEG interface, which keeps libjpeg's long jumps to itself.
///
/// What libjpeg only warns of is a fault here: dots that break off are grey on the page.
enum JPEGCodec {
    private static let strict = TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS

    /// Whether all dots can be unpacked; an eighth of each side is looked at.
    static func isWhole(_ jpeg: [UInt8], _ frame: JPEGFrame) -> Bool {
        dots(jpeg, (frame.width + 7) / 8, (frame.height + 7) / 8, frame.components.count) != nil
    }

    /// Grey, RGB, or the four inks as the file has them; nil where dots are missing.
    static func dots(_ jpeg: [UInt8], _ frame: JPEGFrame) -> Dots? {
        dots(jpeg, frame.width, frame.height, frame.components.count)
    }

    private static func dots(
        _ jpeg: [UInt8], _ width: Int, _ height: Int, _ samples: Int
    ) -> Dots? {
        guard let codec = tjInitDecompress() else { return nil }
        defer { tjDestroy(codec) }
        let format: TJPF = samples == 1 ? TJPF_GRAY : samples == 3 ? TJPF_RGB : TJPF_CMYK
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: width * height * samples) { room, count in
            isWhole =
                tjDecompress2(
                    codec, jpeg, UInt(jpeg.count), room.baseAddress, Int32(width), 0,
                    Int32(height), Int32(format.rawValue), strict) == 0
            count = isWhole ? width * height * samples : 0
        }
        return isWhole ? Dots(width: width, height: height, samples: samples, bytes: bytes) : nil
    }

    /// The picture turned without unpacking its dots; nil where its edges do not allow it.
    ///
    /// Arithmetic coding becomes Huffman's, which every program reads.
    static func turned(
        _ jpeg: [UInt8], _ orientation: Orientation, isProgressive: Bool
    ) -> [UInt8]? {
        guard let codec = tjInitTransform() else { return nil }
        defer { tjDestroy(codec) }
        var wish = tjtransform()
        wish.op = Int32(orientation.operation.rawValue)
        wish.options = TJXOPT_PERFECT | TJXOPT_COPYNONE | (isProgressive ? TJXOPT_PROGRESSIVE : 0)
        var made: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        defer { tjFree(made) }
        let status = tjTransform(
            codec, jpeg, UInt(jpeg.count), 1, &made, &count, &wish, strict)
        return status == 0 ? Array(UnsafeBufferPointer(start: made, count: Int(count))) : nil
    }

    /// Grey or RGB dots, packed so that the eye sees no difference; `quality` is of 100. What was
    /// packed once already loses less by the usual one than paper does.
    static func packed(_ dots: Dots, quality: Int32 = 93) -> [UInt8]? {
        guard let codec = tjInitCompress() else { return nil }
        defer { tjDestroy(codec) }
        let isGrey = dots.samples == 1
        var made: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        defer { tjFree(made) }
        let status = tjCompress2(
            codec, dots.bytes, Int32(dots.width), 0, Int32(dots.height),
            Int32((isGrey ? TJPF_GRAY : TJPF_RGB).rawValue), &made, &count,
            Int32((isGrey ? TJSAMP_GRAY : TJSAMP_444).rawValue), quality, TJFLAG_ACCURATEDCT)
        return status == 0 ? Array(UnsafeBufferPointer(start: made, count: Int(count))) : nil
    }
}

extension Orientation {
    fileprivate var operation: TJXOP {
        switch self {
        case .upright: TJXOP_NONE
        case .mirrored: TJXOP_HFLIP
        case .upsideDown: TJXOP_ROT180
        case .flipped: TJXOP_VFLIP
        case .transposed: TJXOP_TRANSPOSE
        case .turnRight: TJXOP_ROT90
        case .transversed: TJXOP_TRANSVERSE
        case .turnLeft: TJXOP_ROT270
        }
    }
}
