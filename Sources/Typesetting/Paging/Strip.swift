/// What stands side by side and is never cut: a line of text, a picture.
///
/// Its marks are placed from its own top left corner.
struct Strip {
    var marks: [Mark] = []
    var touches: [Touch] = []
    var stamps: [Stamp] = []

    /// Where a link can be touched: left, top, right, bottom.
    struct Touch {
        var element: Element.ID
        var box: [Double]
        var isUnderlined = true
    }

    /// What an element is told when its place on the pages is known.
    enum Stamp {
        /// A heading's page and height.
        case heading(Element.ID)
        /// A figure's page and box: left, top, right, bottom.
        case figure(Element.ID, box: [Double])
        /// Where a footnote is called for: it stands on the same page.
        case call(Int)
        /// A footnote's page and height.
        case note(Element.ID)
    }

    /// The same, further right.
    func shifted(by dx: Double) -> Strip {
        guard dx != 0 else { return self }
        var strip = self
        strip.marks = marks.map { Mark($0.paint.moved(dx, 0), $0.owner) }
        for index in touches.indices {
            strip.touches[index].box[0] += dx
            strip.touches[index].box[2] += dx
        }
        strip.stamps = stamps.map { stamp in
            guard case .figure(let element, var box) = stamp else { return stamp }
            box[0] += dx
            box[2] += dx
            return .figure(element, box: box)
        }
        return strip
    }
}

extension Paint {
    /// The same, further right and further down.
    func moved(_ dx: Double, _ dy: Double) -> Paint {
        switch self {
        case .glyphs(var run):
            run.x += dx
            run.baseline += dy
            return .glyphs(run)
        case .path(var path):
            path.steps = path.steps.map { $0.moved(dx, dy) }
            return .path(path)
        case .raster(let raster, let x, let y, let width, let height):
            return .raster(raster, x: x + dx, y: y + dy, width: width, height: height)
        case .drawing(let drawing, let x, let y, let scale):
            return .drawing(drawing, x: x + dx, y: y + dy, scale: scale)
        case .slot(let slot, let style, let x, let baseline, let width):
            return .slot(slot, style, x: x + dx, baseline: baseline + dy, width: width)
        }
    }
}
