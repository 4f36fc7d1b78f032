/// The elements that our pictures are made of.
enum SVGElement: String, CaseIterable {
    case svg, title, desc, g, path, circle, ellipse, rect, line, polyline, polygon

    /// What is written on it beside how it is painted.
    var attributes: [String] {
        switch self {
        case .svg: ["xmlns", "viewBox"]
        case .title, .desc, .g: []
        case .path: ["d"]
        case .circle: ["cx", "cy", "r"]
        case .ellipse: ["cx", "cy", "rx", "ry"]
        case .rect: ["x", "y", "width", "height", "rx", "ry"]
        case .line: ["x1", "y1", "x2", "y2"]
        case .polyline, .polygon: ["points"]
        }
    }

    /// What must be there: without it there would be nothing to see.
    var required: [String] {
        switch self {
        case .svg: ["xmlns", "viewBox"]
        case .title, .desc, .g, .line: []
        case .path: ["d"]
        case .circle: ["r"]
        case .ellipse: ["rx", "ry"]
        case .rect: ["width", "height"]
        case .polyline, .polygon: ["points"]
        }
    }

    /// Whether how it and what is in it are painted may be said on it.
    var isPainted: Bool { self != .svg && self != .title && self != .desc }

    var holdsText: Bool { self == .title || self == .desc }

    var holdsShapes: Bool { self == .svg || self == .g }
}
