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
        guard !document.blocks.isEmpty else { throw Problems(.noText) }
        let scaled = textSize.map { style.withText(size: $0) } ?? style
        let composer = Composer(document.front, scaled, faces)
        let mayTurn =
            composer.geometry.width < composer.geometry.height && scaled.sheets.order == .oneByOne
        let context = BlockContext(
            width: composer.geometry.roomAcross, parent: TagTree.root, text: composer.bodyText,
            mayTurn: mayTurn,
            pictureHeight: min(
                composer.style.pictureHeight, composer.geometry.roomDown * 0.6))
        let blocks = shown(of: document, scaled.sheets, composer)
        let galley = BlockLayout(composer: composer).galley(blocks, context)
        let notes = NotesLayout(composer: composer, width: composer.geometry.roomAcross).lines()
        let builder = PageBuilder(
            composer.geometry, boxes: composer.boxes, tags: composer.tags, notes: notes
        ) { PageFurniture(document.front, $0, composer) }
        let pages = Paginator.pages(of: galley, with: builder)
        guard !pages.isEmpty else { throw Problems(.noText) }
        let laid = Pages(
            front: document.front, pages: pages, elements: composer.tags.elements,
            faces: composer.shaper.faces)
        let missing = MissingCharacters(composer.shaper).warnings(in: laid, placeOf: place)
        let filled = laid.filled()
        return Checked(
            scaled.sheets.order == .booklet ? filled.asBooklet() : filled,
            warnings: composer.warnings + missing)
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
