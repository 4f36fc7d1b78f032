/// Unpacked dots, row by row from the top left, 8 bits a sample.
struct Dots: Equatable {
    var width: Int
    var height: Int
    /// 1 grey, 3 red, green and blue, 4 those and alpha, or the four inks of a printing press.
    var samples: Int
    var bytes: [UInt8]

    /// The same as it is to be seen.
    func turned(_ orientation: Orientation) -> Dots {
        guard orientation != .upright else { return self }
        let across = orientation.readsBackwards ? -1 : 1
        let down = orientation.readsUpwards ? -width : width
        let origin =
            (orientation.readsBackwards ? width - 1 : 0)
            + (orientation.readsUpwards ? (height - 1) * width : 0)
        var turned = self
        var steps = (across: across, down: down)
        if orientation.swapsSides {
            (turned.width, turned.height) = (height, width)
            steps = (down, across)
        }
        turned.bytes = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, filled in
            for row in 0..<turned.height {
                for column in 0..<turned.width {
                    let dot = origin + row * steps.down + column * steps.across
                    for sample in 0..<samples {
                        room[filled] = bytes[dot * samples + sample]
                        filled += 1
                    }
                }
            }
        }
        return turned
    }
}

extension Dots {
    /// Four inks as red, green and blue: what the paper still throws back of each.
    ///
    /// Without the press's own profile this is what most programs show. Adobe's programs write how
    /// little ink there is (`isInverted`). Source: Adobe Technical Note 5116; ISO 32000-1, 10.3.5.
    func rgb(isInverted: Bool) -> Dots {
        guard samples == 4 else { return self }
        let flip: UInt8 = isInverted ? 0 : 255
        let count = width * height
        let rgb = [UInt8](unsafeUninitializedCapacity: count * 3) { room, filled in
            for dot in 0..<count {
                let black = Int(bytes[dot * 4 + 3] ^ flip)
                for ink in 0..<3 {
                    let light = Int(bytes[dot * 4 + ink] ^ flip) * black
                    room[filled] = UInt8(truncatingIfNeeded: (light + 127) / 255)
                    filled += 1
                }
            }
        }
        return Dots(width: width, height: height, samples: 3, bytes: rgb)
    }
}
