import Documents

extension Pages {
    /// Several documents as one, each a part of it, in order; every late slot has to be filled.
    ///
    /// - Parameters:
    ///   - documents: The documents, laid out.
    ///   - front: What the whole says of itself.
    ///   - isTwoSided: Every document begins on a sheet of its own: where the one before it ends on
    ///     the front of a sheet, its back stays empty.
    /// - Returns: All their pages, with the tags of all.
    public static func joined(
        _ documents: [Pages], as front: FrontMatter, isTwoSided: Bool
    ) -> Pages {
        var joiner = PageJoiner(front: front)
        for document in documents {
            if isTwoSided { joiner.turnOver() }
            joiner.add(document)
        }
        return joiner.whole
    }

    /// Documents of a volume, one behind the other, each page with its number.
    ///
    /// - Parameters:
    ///   - documents: In order.
    ///   - front: What the whole says of itself.
    ///   - face: What numbers are printed in.
    /// - Returns: All their pages, with the tags of all, and the volume's bookmarks.
    public static func bound(
        _ documents: [BoundDocument], as front: FrontMatter, numbersIn face: Face
    ) -> Pages {
        var joiner = PageJoiner(front: front)
        var volume = Volume(), outline = VolumeOutline()
        for document in documents {
            let (page, element) = (joiner.whole.pages.count, joiner.whole.elements.count)
            joiner.add(document.pages)
            joiner.stamp(document.numbers, from: page, in: face)
            volume.numbers += document.numbers
            outline.add(
                document, at: page, joiner.whole.elements[element...], numbers: volume.numbers)
        }
        volume.bookmarks = outline.bookmarks
        joiner.whole.volume = volume
        return joiner.whole
    }
}

/// Puts documents behind one another: everything that is counted from a document's own start is
/// counted from the start of the whole.
private struct PageJoiner {
    var whole: Pages
    private var documents = 0

    init(front: FrontMatter) {
        let root = Element(role: .document, parent: nil)
        whole = Pages(front: front, pages: [], elements: [root], faces: [])
    }

    /// An empty back, as large as the page in front of it, where the last page is a front.
    mutating func turnOver() {
        guard whole.pages.count % 2 == 1, let last = whole.pages.last else { return }
        whole.pages.append(Page(width: last.width, height: last.height))
    }

    mutating func add(_ document: Pages) {
        documents += 1
        let move = Move(
            elements: whole.elements.count, pages: whole.pages.count, document: documents,
            faces: document.faces.map { index(of: $0) })
        for (id, element) in document.elements.enumerated() {
            var moved = move.moved(element)
            if id == 0 {
                moved = Element(role: .part, parent: 0)
                let language = document.front.language
                moved.language = language == whole.front.language ? nil : language
            }
            whole.elements.append(moved)
        }
        whole.pages += document.pages.map(move.moved)
    }

    /// Prints a number on each page from one on.
    mutating func stamp(_ numbers: [String], from first: Int, in face: Face) {
        let stamp = NumberStamp(face, index: index(of: face))
        for (number, page) in zip(numbers, first...) where page < whole.pages.count {
            whole.pages[page].marks.append(stamp.mark(number, on: whole.pages[page]))
        }
    }

    /// A face that several documents use is one.
    private mutating func index(of face: Face) -> Int {
        if let known = whole.faces.firstIndex(where: { $0 === face }) { return known }
        whole.faces.append(face)
        return whole.faces.count - 1
    }
}

/// How far what one document counts lies from what the whole counts.
private struct Move {
    let elements: Int
    let pages: Int
    let document: Int
    let faces: [Int]

    /// Two documents may call their headings alike.
    private func moved(_ anchor: String) -> String { "\(document)-\(anchor)" }

    func moved(_ element: Element) -> Element {
        var moved = element
        moved.parent = element.parent.map { $0 + elements }
        moved.bookmark?.page += pages
        moved.bookmark?.anchor = element.bookmark.map { self.moved($0.anchor) } ?? ""
        switch element.role {
        case .figure(let alternative, let page, let box):
            moved.role = .figure(alternative: alternative, page: page + pages, box: box)
        case .note(let anchor, let page, let y):
            moved.role = .note(anchor: self.moved(anchor), page: page + pages, y: y)
        case .link(.anchor(let anchor), let contents):
            moved.role = .link(.anchor(self.moved(anchor)), contents: contents)
        default: break
        }
        return moved
    }

    func moved(_ page: Page) -> Page {
        var moved = page
        moved.marks = page.marks.map(self.moved)
        moved.links = page.links.map {
            LinkArea(element: $0.element + elements, boxes: $0.boxes)
        }
        moved.folios = page.folios.map {
            Page.Folio(number: $0.number + pages, firstMark: $0.firstMark)
        }
        return moved
    }

    private func moved(_ mark: Mark) -> Mark {
        var moved = mark
        if case .element(let id) = mark.owner { moved.owner = .element(id + elements) }
        if case .glyphs(var run) = mark.paint {
            run.style.face = faces.indices.contains(run.style.face) ? faces[run.style.face] : 0
            moved.paint = .glyphs(run)
        }
        return moved
    }
}
