import Diagnostics
import Documents
import Typesetting

/// Writes one page's marks, each inside the tag or the artifact that owns it (14.6).
///
/// Tagged content is never nested: poppler's tagged text drops all that follows an inner `EMC`.
struct PageContent {
    /// From 0.
    private let index: Int
    private let height: Double
    private let folios: [Page.Folio]
    /// What was not painted yet: from the first late slot on.
    private var marks: ArraySlice<Mark>
    private var content = ContentStream()
    private var open: Sequence?
    /// The place of what is being painted among the pages as they are read.
    private var number: Int

    /// What a marked content sequence says of the marks in it.
    fileprivate struct Sequence: Equatable {
        var owner: Mark.Owner
        /// Show strings whose characters stand against the order of reading (14.8.2.3.3).
        var isReversed: Bool
        /// What the marks say, where their glyphs alone do not tell (14.9.4).
        var actualText: String?
    }

    init(_ page: Page, index: Int) {
        (self.index, height, folios) = (index, page.height, page.folios)
        number = index
        marks = page.marks[...]
    }

    /// Whether no late slot is left.
    var isDone: Bool { marks.isEmpty }

    /// Paints as far as the first late slot; what the marks use joins `resources`, what they tag
    /// joins `tree`.
    mutating func paint(
        _ resources: inout Resources, _ tree: inout StructureTree, _ store: ObjectStore
    ) throws(Problems) {
        while let mark = marks.first {
            if case .slot = mark.paint { return }
            if let folio = folios.first(where: { $0.firstMark == marks.startIndex }) {
                end()
                number = folio.number
            }
            marks = marks.dropFirst()
            let (isReversed, actualText) = (mark.paint.isReversed, mark.paint.actualText)
            try begin(
                Sequence(owner: mark.owner, isReversed: isReversed, actualText: actualText),
                &tree)
            try paint(mark.paint, &resources, store)
        }
    }

    /// Fills the late slots, now that the pages are counted, and paints the rest.
    mutating func fill(
        _ slots: SlotWords, _ faces: [Face], _ resources: inout Resources,
        _ tree: inout StructureTree, _ store: ObjectStore
    ) throws(Problems) {
        marks = marks.map { $0.filled(slots, page: index, in: faces) }[...]
        try paint(&resources, &tree, store)
        guard isDone else { throw Problems(.structure(page: index + 1)) }
    }

    /// The page's operators.
    mutating func finished() -> [UInt8] {
        end()
        return content.bytes
    }

    /// Keeps no more memory than it needs.
    mutating func shrink() {
        content.shrink()
        marks = Array(marks)[...]
    }

    /// The same, holding nothing.
    var emptied: PageContent { PageContent(Page(width: 0, height: 0), index: index) }

    /// Marks of one owner that follow one another share one sequence.
    private mutating func begin(
        _ next: Sequence, _ tree: inout StructureTree
    ) throws(Problems) {
        guard next != open || next.actualText != nil else { return }
        end()
        open = next
        switch next.owner {
        case .element(let id):
            guard let sequence = tree.mark(id, page: index, read: number) else {
                throw Problems(.structure(page: index + 1))
            }
            content.write("/")
            content.write(next.tag ?? tree.elements[id].role.type)
            content.write("<</MCID ")
            content.write(sequence)
            content.write(next.entry)
            content.write(">>BDC\n")
        case .artifact(let artifact):
            content.write("/Artifact<<")
            content.write(artifact.entries)
            content.write(">>BDC\n")
            if let tag = next.tag { content.write("/\(tag)<<\(next.entry)>>BDC\n") }
        }
    }

    private mutating func end() {
        guard let open else { return }
        content.endText()
        if case .artifact = open.owner, open.tag != nil { content.write("EMC\n") }
        content.write("EMC\n")
        self.open = nil
    }

    private mutating func paint(
        _ paint: Paint, _ resources: inout Resources, _ store: ObjectStore
    ) throws(Problems) {
        switch paint {
        case .glyphs(let run): try show(run, &resources)
        case .path(let path): content.paint(path, height: height)
        case .raster(let raster, let x, let y, let width, let height):
            let name = try resources.name(of: raster, page: index + 1, in: store)
            content.show(name, across: (width, height), x: x, y: self.height - y - height)
        case .drawing(let drawing, let x, let y, let scale):
            let name = resources.name(of: drawing, in: store)
            let foot = height - y - drawing.height * scale
            content.show(name, across: (scale, scale), x: x, y: foot)
        // Only what is filled gets here.
        case .slot: throw Problems(.structure(page: index + 1))
        }
    }

    private mutating func show(
        _ run: GlyphRun, _ resources: inout Resources
    ) throws(Problems) {
        guard let face = resources.face(run.style.face) else {
            throw Problems(.structure(page: index + 1))
        }
        let coded = try resources.code(run, page: index + 1)
        content.show(
            coded, style: run.style, unitsPerEm: face.unitsPerEm, x: run.x,
            y: height - run.baseline)
    }
}

extension PageContent.Sequence {
    /// What the sequence is called where it is not called by its element's type.
    fileprivate var tag: String? {
        isReversed ? "ReversedChars" : actualText == nil ? nil : "Span"
    }

    /// What its property list says besides its number.
    fileprivate var entry: String {
        actualText.map { "/ActualText\(Syntax.text($0))" } ?? ""
    }
}

extension Paint {
    fileprivate var actualText: String? {
        if case .glyphs(let run) = self { run.actualText } else { nil }
    }

    /// Words from right to left, whose glyphs a page shows from left to right.
    fileprivate var isReversed: Bool {
        if case .glyphs(let run) = self { run.isRightToLeft } else { false }
    }
}

extension Mark.Artifact {
    /// The property list of an artifact (14.8.2.2).
    var entries: StaticString {
        switch self {
        case .header: "/Type/Pagination/Subtype/Header/Attached[/Top]"
        case .footer: "/Type/Pagination/Subtype/Footer/Attached[/Bottom]"
        case .layout: "/Type/Layout"
        }
    }
}
