import Diagnostics
import Documents

/// Lays a document out on pages.
public enum PageLayout {
    /// The pages of a document, with every late slot filled.
    ///
    /// - Parameters:
    ///   - document: what it says.
    ///   - style: the look; the document's register says which part of it.
    ///   - faces: those that the register's style names, opened.
    ///   - textSize: points of the words, where the reader prefers another size.
    ///   - place: where somebody wrote a character, asked for those that no face has.
    /// - Returns: the pages, and warnings: characters that no face has, parts that were cut.
    /// - Throws: where the document has nothing to show.
    public static func pages(
        of document: Document, style: PageStyle, faces: FaceSet, textSize: Double? = nil,
        placeOf place: (Unicode.Scalar) -> Place? = { _ in nil }
    ) throws(Problems) -> Checked<Pages> {
        var pages: [Page] = []
        var laid = try lay(
            document, style: style, faces: faces, textSize: textSize, placeOf: place
        ) { page, _ in pages.append(page) }
        laid.value.pages = pages
        pages = []
        laid.value.fillSlots()
        return laid
    }

    /// Lays a document out and hands its pages over one by one, each as soon as nothing can change
    /// on it but its late slots.
    ///
    /// - Parameters:
    ///   - document: what it says.
    ///   - style: the look; the document's register says which part of it.
    ///   - faces: those that the register's style names, opened.
    ///   - textSize: points of the words, where the reader prefers another size.
    ///   - place: where somebody wrote a character, asked for those that no face has.
    ///   - take: is given each page, with the tags and faces so far.
    /// - Returns: the tags and faces, no pages, and warnings.
    /// - Throws: where the document has nothing to show, and what `take` throws.
    public static func lay(
        _ document: Document, style: PageStyle, faces: FaceSet, textSize: Double? = nil,
        placeOf place: (Unicode.Scalar) -> Place? = { _ in nil },
        each take: (Page, Pages) throws(Problems) -> Void
    ) throws(Problems) -> Checked<Pages> {
        guard !document.blocks.isEmpty else { throw Problems(.noText) }
        let scaled = textSize.map { style.withText(size: $0) } ?? style
        let composer = Composer(document.front, scaled, faces)
        var missing = MissingCharacters(composer.shaper)
        let isBooklet = scaled.sheets.order == .booklet
        var pages: [Page] = []
        var laid: Pages {
            Pages(
                front: document.front, pages: isBooklet ? pages : [],
                elements: composer.tags.elements, faces: composer.shaper.faces)
        }
        try paginate(document, scaled.sheets, composer) { page, number throws(Problems) in
            missing.look(at: page, number)
            if isBooklet { pages.append(page) } else { try take(page, laid) }
        }
        let warnings = composer.warnings + missing.warnings(placeOf: place)
        guard isBooklet else { return Checked(laid, warnings: warnings) }
        var whole = laid
        whole.fillSlots()
        var booklet = whole.asBooklet()
        for side in booklet.pages { try take(side, booklet) }
        booklet.pages = []
        return Checked(booklet, warnings: warnings)
    }

    /// Cuts pages as soon as enough blocks are laid out, so that few of them are kept; pages are
    /// counted from 1.
    private static func paginate(
        _ document: Document, _ plan: SheetPlan, _ composer: Composer,
        each take: (Page, Int) throws(Problems) -> Void
    ) throws(Problems) {
        let geometry = composer.geometry
        let context = BlockContext(
            width: geometry.roomAcross, parent: TagTree.root, text: composer.bodyText,
            mayTurn: geometry.width < geometry.height && plan.order == .oneByOne,
            pictureHeight: min(composer.style.pictureHeight, geometry.roomDown * 0.6))
        let layout = BlockLayout(composer: composer), blocks = shown(of: document, plan, composer)
        var paginator = Paginator(PageBuilder(composer, document.front))
        var galley = Galley(), index = 0, count = 0
        while index < blocks.count {
            layout.append(blocks, at: &index, to: &galley, context)
            let isWhole = index >= blocks.count
            if isWhole {
                let notes = NotesLayout(composer: composer, width: geometry.roomAcross)
                paginator.setNotes(notes.lines())
            }
            // Footnotes are laid out last, and their pages wait for them.
            if isWhole || composer.notes.isEmpty { paginator.place(&galley, isWhole: isWhole) }
            for page in paginator.takePages() {
                count += 1
                try take(page, count)
            }
        }
        guard count > 0 else { throw Problems(.noText) }
    }

    private static func shown(
        of document: Document, _ plan: SheetPlan, _ composer: Composer
    ) -> [Block] {
        guard let kind = plan.show.part else { return document.blocks }
        let blocks = ShownBlocks.only(kind, of: document.blocks)
        if blocks.isEmpty { composer.warn(.partMissing(kind.rawValue)) }
        return blocks.isEmpty ? document.blocks : blocks
    }
}
