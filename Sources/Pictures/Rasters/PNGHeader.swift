/// How the dots of a PNG picture are packed.
///
/// Source: PNG, third edition, 11.2.1 (IHDR) and 7.2, 8 (rows and passes).
struct PNGHeader: Equatable {
    enum Colour: UInt8 {
        case grey = 0
        case rgb = 2
        case palette = 3
        case greyAlpha = 4
        case rgbAlpha = 6
    }

    /// Rows of one length that come one after the other.
    struct Pass: Equatable {
        var rows: Int
        /// Without the byte that names the row's filter.
        var rowBytes: Int
        /// Where its dots stand in the picture: the first one, and the steps to the next.
        var grid: Grid
    }

    struct Grid: Equatable {
        var x = 0
        var y = 0
        var across = 1
        var down = 1

        init() {}

        fileprivate init(_ x: Int, _ y: Int, _ across: Int, _ down: Int) {
            (self.x, self.y, self.across, self.down) = (x, y, across, down)
        }
    }

    var width: Int
    var height: Int
    /// Bits of one sample.
    var depth: Int
    var colour: Colour
    var isInterlaced: Bool

    /// Nil where the 13 bytes make no sense.
    init?(_ reader: ByteReader) {
        var reader = reader
        guard reader.left == 13, let width = reader.four(), let height = reader.four(),
            let depth = reader.byte(), let colour = reader.byte().flatMap(Colour.init),
            reader.skip([0, 0]), let interlace = reader.byte(), interlace <= 1,
            colour.depths.contains(Int(depth))
        else { return nil }
        self.width = width
        self.height = height
        self.depth = Int(depth)
        self.colour = colour
        isInterlaced = interlace == 1
    }

    /// The passes in which the dots come: one, or seven for Adam7; empty ones left out.
    var passes: [Pass] {
        let grids = isInterlaced ? Self.adam7 : [Grid()]
        return grids.compactMap { grid in
            let columns = (width - grid.x + grid.across - 1) / grid.across
            let rows = (height - grid.y + grid.down - 1) / grid.down
            guard columns > 0, rows > 0 else { return nil }
            let rowBytes = (columns * depth * colour.samples + 7) / 8
            return Pass(rows: rows, rowBytes: rowBytes, grid: grid)
        }
    }

    private static let adam7 = [
        Grid(0, 0, 8, 8), Grid(4, 0, 8, 8), Grid(0, 4, 4, 8), Grid(2, 0, 4, 4), Grid(0, 2, 2, 4),
        Grid(1, 0, 2, 2), Grid(0, 1, 1, 2),
    ]
}

extension PNGHeader.Colour {
    /// Samples of one dot.
    var samples: Int {
        switch self {
        case .grey, .palette: 1
        case .greyAlpha: 2
        case .rgb: 3
        case .rgbAlpha: 4
        }
    }

    var hasAlpha: Bool { self == .greyAlpha || self == .rgbAlpha }

    var depths: [Int] {
        switch self {
        case .grey: [1, 2, 4, 8, 16]
        case .palette: [1, 2, 4, 8]
        case .rgb, .greyAlpha, .rgbAlpha: [8, 16]
        }
    }
}
