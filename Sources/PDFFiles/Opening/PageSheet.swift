/// The visible part of a page, and how it is turned (ISO 32000-1, 7.7.3.3).
struct PageSheet {
    /// Left, bottom, right, top in the page's own coordinates.
    let box: [Double]
    let media: [Double]
    let rotation: Int
    /// How many points the page's unit is.
    let unit: Double

    init(_ page: PDFObject) {
        let media = Self.box(page["MediaBox"]) ?? [0, 0, 612, 792]
        self.media = media
        box = Self.box(page["CropBox"]).flatMap { Self.common($0, media) } ?? media
        let turn = (page["Rotate"]?.integer ?? 0) % 360
        rotation = (turn + 360) % 360 / 90 * 90
        let unit = page["UserUnit"]?.number ?? 1
        self.unit = unit > 0 ? unit : 1
    }

    /// How high a strip for a number is, in points.
    static let strip = 24.0

    /// The visible part with a strip below it, as it is shown.
    var lengthened: [Double] {
        let more = Self.strip / unit
        return switch rotation {
        case 90: [box[0], box[1], box[2] + more, box[3]]
        case 180: [box[0], box[1], box[2], box[3] + more]
        case 270: [box[0] - more, box[1], box[2], box[3]]
        default: [box[0], box[1] - more, box[2], box[3]]
        }
    }

    var isTurned: Bool { rotation == 90 || rotation == 270 }
    var shownWidth: Double { (isTurned ? box[3] - box[1] : box[2] - box[0]) * unit }
    var shownHeight: Double { (isTurned ? box[2] - box[0] : box[3] - box[1]) * unit }

    /// The matrix that sets upright what begins so many points from the left and from the bottom
    /// edge as they are shown.
    func matrix(left: Double, bottom: Double) -> [Double] {
        let (dx, dy, scale) = (left / unit, bottom / unit, 1 / unit)
        return switch rotation {
        case 90: [0, scale, -scale, 0, box[2] - dy, box[1] + dx]
        case 180: [-scale, 0, 0, -scale, box[2] - dx, box[3] - dy]
        case 270: [0, -scale, scale, 0, box[0] + dy, box[3] - dx]
        default: [scale, 0, 0, scale, box[0] + dx, box[1] + dy]
        }
    }

    /// A view of its upper left corner, in the size that the reader has chosen.
    var topView: String {
        let corner =
            switch rotation {
            case 90: [box[0], box[1]]
            case 180: [box[2], box[1]]
            case 270: [box[2], box[3]]
            default: [box[0], box[3]]
            }
        return "/XYZ \(corner[0].syntax) \(corner[1].syntax) null"
    }

    /// Its corners in order, whichever were written; nil where it is none.
    private static func box(_ object: PDFObject?) -> [Double]? {
        guard let written = object?.numbers, written.count == 4 else { return nil }
        let box = [
            min(written[0], written[2]), min(written[1], written[3]),
            max(written[0], written[2]), max(written[1], written[3]),
        ]
        return box[2] - box[0] > 1 && box[3] - box[1] > 1 ? box : nil
    }

    private static func common(_ one: [Double], _ other: [Double]) -> [Double]? {
        let box = [
            max(one[0], other[0]), max(one[1], other[1]),
            min(one[2], other[2]), min(one[3], other[3]),
        ]
        return box[2] - box[0] > 1 && box[3] - box[1] > 1 ? box : nil
    }
}
