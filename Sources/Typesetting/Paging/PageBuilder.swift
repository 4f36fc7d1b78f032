import Documents

/// Puts things on the page that is being made, and hands over the finished ones.
struct PageBuilder {
    private(set) var geometry: PageGeometry
    private let composer: Composer
    private let front: FrontMatter
    /// Upright and turned pages each have their own.
    private var furniture: [Bool: PageFurniture] = [:]
    /// Finished ones that nobody has taken yet, and how many were finished.
    private var pages: [Page] = []
    private var count = 0
    private var content: [Mark] = []
    private var rules: [Mark] = []
    private var reaches: [Int: BoxReach] = [:]
    private var links: [LinkArea] = []
    /// Footnotes called for on this page, or left over from the page before.
    private(set) var foot: PageFoot
    /// The section that goes on where a page begins, and the last one that began.
    private var sections = (running: "", last: "")
    /// How many sections have begun, up to the head of this page and up to here.
    private var counts = (running: 0, last: 0)

    init(_ composer: Composer, _ front: FrontMatter) {
        (self.composer, self.front) = (composer, front)
        geometry = composer.geometry
        foot = PageFoot(rule: .millimetres(40))
    }

    mutating func takePages() -> [Page] {
        defer { pages = [] }
        return pages
    }

    mutating func setNotes(_ notes: [Int: [NotesLayout.Line]]) { foot.notes = notes }

    /// The pages that follow stand upright, or lie turned.
    mutating func turn(_ isTurned: Bool) {
        if isTurned != geometry.isTurned { geometry = geometry.turned }
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
        guard composer.boxes.indices.contains(use.box) else { return }
        let end = composer.boxes[use.box].fillsPage ? geometry.bottom : bottom
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
        var furniture =
            furniture[geometry.isTurned] ?? PageFurniture(front, geometry, composer)
        page.marks = furniture.header(of: count, section: sections.running)
        page.section = counts.running
        (sections.running, counts.running) = (sections.last, counts.last)
        placeNotes()
        page.links = links
        self.furniture[geometry.isTurned] = furniture
        for (box, reach) in reaches.sorted(by: { $0.key < $1.key }) {
            let paths = reach.paths(of: composer.boxes[box])
            page.marks += paths.map { Mark(.path($0), .artifact(.layout)) }
        }
        page.marks.reserveCapacity(page.marks.count + rules.count + content.count + 16)
        page.marks += rules
        page.marks += content
        page.marks += furniture.footer
        if count == 0 { page.marks += furniture.folds }
        pages.append(page)
        count += 1
        (content, rules, reaches, links) = ([], [], [:], [])
    }

    /// Says how far down the page something reaches.
    mutating func reach(_ y: Double) { foot.reach(y) }

    /// Footnotes stand at the foot of the page, as many of their lines as have room.
    private mutating func placeNotes() {
        for (line, y) in foot.placed(top: geometry.top, bottom: geometry.bottom) {
            place(line.strip, x: geometry.left, y: y)
        }
        guard let y = foot.rule else { return foot.endPage(room: geometry.roomDown) }
        let stroke = Stroke(colour: Colour.ink, width: 0.5)
        rule(stroke, x: geometry.left, width: foot.ruleWidth, y: y)
        foot.endPage(room: geometry.roomDown)
    }

    private mutating func add(_ touch: Strip.Touch, _ x: Double, _ y: Double) {
        let box = moved(touch.box, x, y)
        if let index = links.lastIndex(where: { $0.element == touch.element }) {
            links[index].boxes.append(box)
        } else {
            links.append(LinkArea(element: touch.element, boxes: [box]))
        }
    }

    private mutating func press(_ stamp: Strip.Stamp, _ x: Double, _ y: Double) {
        switch stamp {
        case .heading(let element):
            composer.tags.placeHeading(element, page: count, y: y)
            begin(composer.tags.elements[element].bookmark, y: y)
        case .figure(let element, let box):
            composer.tags.placeFigure(element, page: count, box: moved(box, x, y))
        case .call(let number): foot.call(number)
        case .note(let element): composer.tags.placeNote(element, page: count, y: y)
        }
    }

    /// A section whose heading opens a page is that page's already.
    private mutating func begin(_ bookmark: Bookmark?, y: Double) {
        guard let bookmark, bookmark.level <= 2 else { return }
        sections.last = bookmark.level == 2 ? bookmark.title : ""
        counts.last += 1
        if y < geometry.top + .millimetres(12) || sections.running.isEmpty {
            (sections.running, counts.running) = (sections.last, counts.last)
        }
    }

    private func moved(_ box: [Double], _ x: Double, _ y: Double) -> [Double] {
        zip(box, [x, y, x, y]).map { $0 + $1 }
    }
}
