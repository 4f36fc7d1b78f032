import Documents

/// Puts things on the page that is being made, and hands over the finished ones.
struct PageBuilder {
    let geometry: PageGeometry
    private let boxes: [Box]
    private let furniture: PageFurniture
    private let tags: TagTree
    private(set) var pages: [Page] = []
    private var content: [Mark] = []
    private var rules: [Mark] = []
    private var reaches: [Int: BoxReach] = [:]
    private var links: [LinkArea] = []

    init(_ geometry: PageGeometry, boxes: [Box], furniture: PageFurniture, tags: TagTree) {
        self.geometry = geometry
        self.boxes = boxes
        self.furniture = furniture
        self.tags = tags
    }

    var isUntouched: Bool { content.isEmpty && rules.isEmpty && reaches.isEmpty }

    mutating func place(_ strip: Strip, x: Double, y: Double) {
        for mark in strip.marks { content.append(Mark(mark.paint.moved(x, y), mark.owner)) }
        for touch in strip.touches { add(touch, x, y) }
        for stamp in strip.stamps { press(stamp, x, y) }
    }

    mutating func place(_ head: RunningHead, x: Double, y: Double) {
        for mark in head.marks { content.append(Mark(mark.paint.moved(x, y), mark.owner)) }
    }

    mutating func rule(_ stroke: Stroke, x: Double, width: Double, y: Double) {
        let path = Outline.line(from: x, to: x + width, y: y, stroke)
        rules.append(Mark(.path(path), .artifact(.layout)))
    }

    /// Lets a box reach from `top` to `bottom` besides where it already is.
    mutating func cover(_ use: BoxUse, origin: Double, top: Double, bottom: Double) {
        guard boxes.indices.contains(use.box) else { return }
        let end = boxes[use.box].fillsPage ? geometry.bottom : bottom
        var reach =
            reaches[use.box]
            ?? BoxReach(use: use, left: origin + use.x, top: top, bottom: end)
        reach.top = min(reach.top, top)
        reach.bottom = max(reach.bottom, end)
        reaches[use.box] = reach
    }

    /// Ends the page: boxes below, then content, then what every page bears.
    mutating func endPage() {
        var page = Page(width: geometry.width, height: geometry.height, links: links)
        page.marks = furniture.header(of: pages.count)
        for (box, reach) in reaches.sorted(by: { $0.key < $1.key }) {
            page.marks += reach.paths(of: boxes[box]).map { Mark(.path($0), .artifact(.layout)) }
        }
        page.marks += rules + content + furniture.footer
        pages.append(page)
        (content, rules, reaches, links) = ([], [], [:], [])
    }

    private mutating func add(_ touch: Strip.Touch, _ x: Double, _ y: Double) {
        let box = moved(touch.box, x, y)
        if let index = links.lastIndex(where: { $0.element == touch.element }) {
            links[index].boxes.append(box)
        } else {
            links.append(LinkArea(element: touch.element, boxes: [box]))
        }
    }

    private func press(_ stamp: Strip.Stamp, _ x: Double, _ y: Double) {
        switch stamp {
        case .heading(let element):
            tags.placeHeading(element, page: pages.count, y: y)
        case .figure(let element, let box):
            tags.placeFigure(element, page: pages.count, box: moved(box, x, y))
        }
    }

    private func moved(_ box: [Double], _ x: Double, _ y: Double) -> [Double] {
        zip(box, [x, y, x, y]).map { $0 + $1 }
    }
}
