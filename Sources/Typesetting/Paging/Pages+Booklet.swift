import Documents

extension Pages {
    /// Two pages on each side of a sheet, so that the sheets, printed on both sides and folded in
    /// the middle as one, are a booklet: 8 | 1, 2 | 7, 6 | 3, 4 | 5.
    ///
    /// The tags stay in the order of the pages; each side tells which pages it holds.
    func asBooklet() -> Pages {
        let sheets = (pages.count + 3) / 4, last = sheets * 4 - 1
        var booklet = self
        var places = [Int: (side: Int, x: Double)]()
        booklet.pages = (0..<sheets * 2).map { side in
            let isFront = side.isMultiple(of: 2)
            let (left, right) = isFront ? (last - side, side) : (side, last - side)
            return self.side(left, right) { page, x in places[page] = (side, x) }
        }
        for index in booklet.elements.indices { booklet.elements[index].move(to: places) }
        return booklet
    }

    /// One side of a sheet; `note` is told of each page and where it begins across.
    private func side(_ left: Int, _ right: Int, note: (Int, Double) -> Void) -> Page {
        let width = pages.reduce(0) { max($0, $1.width) }
        let height = pages.reduce(0) { max($0, $1.height) }
        // Two sheets of A5 are a millimetre narrower than one of A4.
        let middle = width + .millimetres(0.5)
        var side = Page(width: 2 * middle, height: height)
        side.marks = foldMarks(x: middle, height: height)
        for (number, x) in [(left, 0), (right, middle)].sorted(by: { $0.0 < $1.0 }) {
            note(number, x)
            guard pages.indices.contains(number) else { continue }
            side.folios.append(Page.Folio(number: number, firstMark: side.marks.count))
            side.marks += pages[number].marks.map { Mark($0.paint.moved(x, 0), $0.owner) }
            side.links += pages[number].links.map { area in
                LinkArea(
                    element: area.element,
                    boxes: area.boxes.map { box in zip(box, [x, 0, x, 0]).map { $0 + $1 } })
            }
        }
        return side
    }

    /// Short lines at the head and the foot, where the sheet is folded.
    private func foldMarks(x: Double, height: Double) -> [Mark] {
        let stroke = Stroke(colour: .line, width: 0.75, dash: [2, 2])
        let long = Double.millimetres(6)
        return [(0, long), (height - long, height)].map { top, bottom in
            Mark(.path(Outline.upright(x: x, from: top, to: bottom, stroke)), .artifact(.layout))
        }
    }
}

extension Element {
    /// Where a heading or a figure stands when pages are put beside one another.
    fileprivate mutating func move(to places: [Int: (side: Int, x: Double)]) {
        if let page = bookmark?.page, let place = places[page] { bookmark?.page = place.side }
        guard case .figure(let alternative, let page, let box) = role,
            let place = places[page]
        else { return }
        let moved = zip(box, [place.x, 0, place.x, 0]).map { $0 + $1 }
        role = .figure(alternative: alternative, page: place.side, box: moved)
    }
}
