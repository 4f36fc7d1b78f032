import Casework
import Diagnostics
import Disclosure
import Documents
import Pictures

/// Fills a template with what one reader may see.
///
/// Text nodes stand where field nodes stood; nothing of a case is ever read as a template or as
/// markup, so that a case cannot change the shape of a document.
public struct Filler {
    let library: TemplateLibrary
    let edition: Edition
    /// Pictures of the case by their paths.
    let rasters: [String: Raster]
    private let framework: String?
    var scope = Scope()
    var problems: [Problem] = []
    var warnings: [Problem] = []
    private let everybody: Set<String>
    /// People who have been named with who they are.
    var introduced: Set<String> = []
    var headings = 0
    var parts: [Part.Kind] = []
    /// How many footnotes there are.
    var notes = 0
    /// Whether what is filled bears no footnotes: a title, a heading.
    var isHeading = false
    let documentID: String
    let rules: DatedRules
    /// Where papers stand in the bundle that the document is for.
    private(set) var cited: CitedPages?
    /// Whether any of their numbers was asked for.
    var hasCited = false
    /// Each one that is repeated under this name should have a picture.
    private var pictured: String?

    /// The document that a template makes of an edition.
    ///
    /// - Parameters:
    ///   - id: The document's id, `safety-plan`.
    ///   - template: One that was checked.
    ///   - edition: What the reader may see.
    ///   - library: The folder that the template is of.
    ///   - rasters: The case's own pictures, opened, by their paths in the case.
    ///   - cited: Where papers stand in the bundle that the document is for; nil for one by itself.
    ///   - rules: The dated rules; each is asked where the template speaks of it.
    /// - Returns: The document, and warnings about what it lacks.
    /// - Throws: `missing-wording` for items without a wording in this voice, and `missing-field`
    ///   for required fields that the edition does not have, unless it is a draft.
    public static func document(
        _ id: String, _ template: Template, _ edition: Edition, _ library: TemplateLibrary,
        rasters: [String: Raster] = [:], cited: CitedPages? = nil,
        rules: RuleShelf = .empty
    ) throws(Problems) -> Checked<Document> {
        try paper(
            id, template, edition, library, rasters: rasters, cited: cited, rules: rules
        ).document
    }

    /// The same, and whether it says a page's number in the bundle: one that does not is the same
    /// wherever papers stand there.
    public static func paper(
        _ id: String, _ template: Template, _ edition: Edition, _ library: TemplateLibrary,
        rasters: [String: Raster], cited: CitedPages?, rules: RuleShelf
    ) throws(Problems) -> (document: Checked<Document>, hasCited: Bool) {
        var filler = Filler(id, edition, library, rasters, DatedRules(edition, rules))
        filler.pictured = template.front.pictured
        filler.cited = cited
        let title = filler.title(template.front.title)
        let short = filler.title(template.front.short)
        filler.scope.document = filler.documentRecord(title: title)
        let blocks = filler.withContents(filler.fill(template.blocks).merged)
        let problems = filler.rules.problems + filler.problems
        guard problems.isEmpty else { throw Problems(problems.withoutRepeats) }
        let front = filler.front(template, title: title, short: short)
        return (
            Checked(Document(front: front, blocks: blocks), warnings: filler.warnings),
            filler.hasCited
        )
    }

    /// A term in this reader's voice, as the case's framework has it.
    func term(_ name: String) -> String? {
        library.terms.words(name, in: edition.voice, framework: framework)
    }

    /// Whether the edition has what the template's front page needs.
    public static func hasData(
        for template: Template, in edition: Edition, _ library: TemplateLibrary
    ) -> Bool {
        gaps(of: template, in: edition, library).isEmpty
    }

    /// What the template's front page needs and the edition does not have, as the template writes it.
    public static func gaps(
        of template: Template, in edition: Edition, _ library: TemplateLibrary
    ) -> [String] {
        let filler = Filler("", edition, library, [:], DatedRules(edition, .empty))
        return template.front.needs
            .filter { !(filler.datum($0)?.isPresent ?? false) }.map(\.written)
    }

    private init(
        _ id: String, _ edition: Edition, _ library: TemplateLibrary, _ rasters: [String: Raster],
        _ rules: DatedRules
    ) {
        self.rules = rules
        documentID = id
        self.edition = edition
        self.library = library
        self.rasters = rasters
        everybody = Set(edition.root.records("people").compactMap(\.id))
        framework = edition.root.record("case")?.text("framework")
    }

    private mutating func title(_ words: [TemplateInline]) -> String {
        let known = introduced
        // A title names nobody for the first time.
        introduced = everybody
        isHeading = true
        defer { (introduced, isHeading) = (known, false) }
        var line = LineBuilder()
        fill(words, into: &line)
        return line.inlines.plainText
    }

    mutating func fill(_ blocks: [TemplateBlock]) -> [Block] {
        var filled: [Block] = []
        for block in blocks { filled += fill(block) }
        return filled
    }

    private mutating func fill(_ block: TemplateBlock) -> [Block] {
        switch block {
        case .heading(let level, let words): return [heading(level, words)]
        case .paragraph(let words):
            let inlines = line(words)
            return inlines.isEmpty ? [] : [.paragraph(inlines)]
        case .list(let marker, let items):
            let filled = items.flatMap { fillItem($0) }
            return filled.isEmpty ? [] : [.list(List(marker: marker, items: filled))]
        case .quote(let inner):
            let filled = fill(inner)
            return filled.isEmpty ? [] : [.quote(filled.merged)]
        case .table(let table): return fillTable(table)
        case .choice(let choice):
            let branch = choice.branches.first { $0.condition.map { holds($0) } ?? true }
            return branch.map { fill($0.content) } ?? []
        case .each(let loop):
            let members = members(of: loop.list)
            if members.isEmpty { return fill(loop.otherwise) }
            if FieldName.folded(loop.name) == pictured { warnOfMissingPictures(members) }
            return each(loop.name, members) { $0.fill(loop.content) }
        case .part(let kind, let inner):
            parts.append(kind)
            defer { parts.removeLast() }
            let filled = fill(inner).merged
            return filled.isEmpty ? [] : [.part(Part(kind: kind, blocks: filled))]
        case .include(let name, _):
            return fill(library.parts[FieldName.folded(name)] ?? [])
        case .draw(let name, let path): return figure(name, path)
        case .picture(let path): return picture(path)
        case .contents: return [.contents([])]
        case .page: return [.pageBreak]
        }
    }

    private mutating func warnOfMissingPictures(_ members: [Datum]) {
        for member in members {
            guard let record = record(member), record["picture"] == nil else { continue }
            warnings.append(FillingProblem.withoutPicture(record))
        }
    }

    /// Fills content once for each member, under the loop's name.
    private mutating func each<Content>(
        _ name: String, _ members: [Datum], _ content: (inout Filler) -> [Content]
    ) -> [Content] {
        var filled: [Content] = []
        for (index, member) in members.enumerated() {
            scope.enter(FieldName.folded(name), member, number: index + 1)
            filled += content(&self)
            scope.leave()
        }
        return filled
    }

    private mutating func fillItem(_ item: TemplateItem) -> [[Block]] {
        switch item {
        case .one(let blocks):
            let filled = fill(blocks).merged
            return filled.isEmpty ? [] : [filled]
        case .each(let loop):
            let members = members(of: loop.list)
            if members.isEmpty { return loop.otherwise.flatMap { fillItem($0) } }
            return each(loop.name, members) { filler in
                loop.content.flatMap { filler.fillItem($0) }
            }
        }
    }

    private mutating func fillTable(_ table: TemplateTable) -> [Block] {
        let header = table.header.map { line($0) }
        let rows = table.rows.flatMap { fillRow($0) }
        guard !rows.isEmpty else { return [] }
        // In a table of a row or two, headings at the side would outnumber what they head.
        let namesRows = header.count + rows.count <= (header.count - 1) * rows.count
        return [.table(Table(header: header, rows: rows, hasRowHeadings: namesRows))]
    }

    private mutating func fillRow(_ row: TemplateRow) -> [[[Inline]]] {
        switch row {
        case .one(let cells): return [cells.map { line($0) }]
        case .each(let loop):
            return each(loop.name, members(of: loop.list)) { filler in
                loop.content.flatMap { filler.fillRow($0) }
            }
        }
    }

    private mutating func heading(_ level: Int, _ words: [TemplateInline]) -> Block {
        headings += 1
        let known = introduced
        introduced = everybody
        isHeading = true
        let words = line(words)
        (introduced, isHeading) = (known, false)
        return .heading(Heading(level: level, words: words, anchor: "section-\(headings)"))
    }

    mutating func line(_ words: [TemplateInline]) -> [Inline] {
        var line = LineBuilder()
        fill(words, into: &line)
        return line.trimmed
    }
}

extension [Problem] {
    /// A gap that a template meets more than once is one gap.
    fileprivate var withoutRepeats: [Problem] {
        var known: Set<Problem> = []
        return filter { known.insert($0).inserted }
    }
}

extension [Block] {
    /// Neighbouring lists of one kind are one list, as Markdown would read them.
    var merged: [Block] {
        var merged: [Block] = []
        for block in self {
            if case .list(let next) = block, case .list(var last)? = merged.last,
                next.marker.joins(last.marker)
            {
                last.items += next.items
                merged[merged.count - 1] = .list(last)
            } else {
                merged.append(block)
            }
        }
        return merged
    }
}

extension List.Marker {
    fileprivate func joins(_ other: List.Marker) -> Bool {
        switch (self, other) {
        case (.bullet, .bullet), (.number, .number): true
        default: false
        }
    }
}
