import Casework
import Documents
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// The three formats of every document say the same, for every reader.
@Test(arguments: Samples.families) func theThreeFormatsSayTheSame(of family: String) throws {
    for document in try Samples.documents(of: family) {
        let studio = try Samples.open()
        let page = try HTMLReading.structure(of: studio.publish(document, as: .html).bytes)
        let text = try MarkdownReading.structure(of: studio.publish(document, as: .markdown).bytes)
        let pdf = try PDFReading.structure(of: studio.publish(document, as: .pdf).bytes)
        let name = "\(document.id) for \(document.edition.reader)"
        #expect(!page.parts.isEmpty)
        let charts = document.document.blocks.charts
        let marked = page.asMarkdown(without: charts).withoutLinksToNotes
        #expect(firstDifference(marked, text) == nil, "\(name): HTML and Markdown")
        #expect(firstDifference(page.withoutFooter, pdf) == nil, "\(name): HTML and PDF")
    }
}

/// Every style that shows everything is read in the order of the document: turned pages, stacked
/// tables, sentences on lines of their own, and sheets that hold pages 8 and 1.
@Test(arguments: ["booklet", "court", "easy-read", "large-print", "screen"])
func everyStyleIsReadInTheSameOrder(_ style: String) throws {
    let readers = ["dana", "maya", "court"]
    for document in try Samples.documents(of: "reed")
    where readers.contains(document.edition.reader) {
        let studio = try Samples.open()
        let page = try HTMLReading.structure(of: studio.publish(document, as: .html).bytes)
        let bytes = try studio.publish(document, as: .pdf, style: style).bytes
        let name = "\(document.id) for \(document.edition.reader), \(style)"
        #expect(
            firstDifference(page.withoutFooter, try PDFReading.structure(of: bytes)) == nil,
            "\(name)")
    }
}

/// A long chronology: one table over many pages, a list of contents for a court, footnotes for a
/// family.
@Test(arguments: [("court", 1, 0), ("dana", 0, 151)])
func aLongChronologySaysTheSame(_ reader: String, _ contents: Int, _ notes: Int) throws {
    let studio = try Samples.open()
    let edition = try Samples.family("reed").withEvents(150).edition(for: reader).value
    let document = try studio.document("chronology", from: edition).value
    let page = try HTMLReading.structure(of: studio.publish(document, as: .html).bytes)
    let text = try MarkdownReading.structure(of: studio.publish(document, as: .markdown).bytes)
    let published = try studio.publish(document, as: .pdf)
    let pdf = try PDFReading.structure(of: published.bytes)
    #expect(firstDifference(page.withoutLinksToNotes, text) == nil)
    #expect(firstDifference(page.withoutFooter, pdf) == nil)
    #expect(published.pages ?? 0 > 5)
    let tree = try TagTree(published.bytes)
    #expect(tree.tags("TOC").count == contents && tree.tags("TOCI").count == 4 * contents)
    #expect(tree.tags("Note").filter { $0.entries["ID"] != nil }.count == notes)
    let root = tree.entries(tree.objects.catalogue["StructTreeRoot"])
    #expect((root["IDTree"] != nil) == (notes > 0))
    #expect(tree.tags("Table").count == (contents > 0 ? 3 : 1))
}

extension CaseFile {
    /// The same with a chronology of so many events more.
    fileprivate func withEvents(_ count: Int) throws -> CaseFile {
        var root = facts.root
        let chronology = try #require(root.fields["chronology"])
        let events = root.list("chronology")
        guard case .record(let pattern)? = events.last?.value else { return self }
        let more = (0..<count - events.count + 1).map { number in
            var event = pattern
            event.fields["id"] = Entry(.text(Prose("more-\(number)")), at: chronology.place)
            return Entry(.record(event), at: chronology.place)
        }
        root.fields["chronology"] = Entry(.list(events + more), at: chronology.place)
        return CaseFile(facts: try #require(Case(root: root, file: file)), pictures: pictures)
    }
}

/// A family can hang the whole map on a wall.
@Test func theSamplesMapFitsOneSheet() throws {
    let studio = try Samples.open()
    for reader in ["family", "network", "chris"] {
        let edition = try Samples.family("reed").edition(for: reader).value
        let map = try studio.document("case-map", from: edition).value
        #expect(try studio.publish(map, as: .pdf).pages == 1, "\(reader)")
    }
}

private func firstDifference(_ one: ReadStructure, _ other: ReadStructure) -> String? {
    for index in 0..<max(one.parts.count, other.parts.count) {
        let left = index < one.parts.count ? one.parts[index] : nil
        let right = index < other.parts.count ? other.parts[index] : nil
        if left != right { return "\(index): \(described(left)) and \(described(right))" }
    }
    return nil
}

private func described(_ part: ReadStructure.Part?) -> String {
    part.map { "\($0.kind) “\($0.words)”" } ?? "nothing"
}

extension ReadStructure {
    /// A PDF's footer runs on every page and is no part of its reading order.
    fileprivate var withoutFooter: ReadStructure { ReadStructure(parts: parts.dropLast()) }

    /// Markdown has no places within a text: the numbers of footnotes are no links there.
    fileprivate var withoutLinksToNotes: ReadStructure {
        ReadStructure(
            parts: parts.filter { part in
                part.kind != .link || part.words.wholeMatch(of: #/\[\d+\]/#) == nil
            })
    }

    /// Markdown draws no charts: the facts that stand beside each say the same. A table's caption
    /// is a paragraph before it.
    fileprivate func asMarkdown(without charts: Set<String>) -> ReadStructure {
        ReadStructure(
            parts: parts.filter { $0.kind != .figure || !charts.contains($0.words) }
                .map { $0.kind == .caption ? .init(kind: .paragraph, words: $0.words) : $0 })
    }
}

extension [Block] {
    /// The alternative texts of the charts among them.
    fileprivate var charts: Set<String> {
        reduce(into: []) { found, block in
            switch block {
            case .figure(let figure) where figure.role == .chart:
                found.insert(ReadStructure.Part(kind: .figure, words: figure.alternative).words)
            case .part(let part): found.formUnion(part.blocks.charts)
            default: break
            }
        }
    }
}
